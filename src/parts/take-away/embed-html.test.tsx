import { afterEach, describe, expect, it } from 'vitest';
import { vocabularyOf } from '../../domain/vocabulary';
import { datasetOf, realText } from '../../test/real-snapshots';
import { decodeScene } from '../../state/scene-codec';
import { sceneLink } from '../../state/scene-link';
import { changeScene, startScene, useSceneStore } from '../../state/scene-store';
import { embedHtml } from './embed-html';

const VOCABULARY = vocabularyOf(datasetOf(realText));

afterEach(() => history.replaceState(null, '', '/'));

describe('the HTML that embeds a Scene', () => {
  it('is a frame of the same Scene without header, whatever the title holds', () => {
    startScene(VOCABULARY);
    changeScene({ indicator: 'tathet', municipality: '2080' });
    const { scene } = useSceneStore.getState();
    const { body } = new DOMParser().parseFromString(embedHtml(scene, '"Täthet" <b> & mer'), 'text/html');
    const frame = body.querySelector('iframe');
    expect(body.children).toHaveLength(1);
    expect(frame?.title).toBe('"Täthet" <b> & mer');
    const address = new URL(frame?.src ?? '');
    expect(decodeScene(address.search, VOCABULARY)).toEqual({ scene: { ...scene, embedded: true }, notices: [] });
    expect(sceneLink(scene)).toBe(`${address.origin}/?indikator=tathet&kommun=2080`);
  });
});
