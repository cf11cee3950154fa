import { afterEach, describe, expect, it } from 'vitest';
import { defaultScene } from '../domain/scene';
import { vocabularyOf } from '../domain/vocabulary';
import { datasetOf, realText } from '../test/real-snapshots';
import { speak } from '../text/language';
import { SWEDISH } from '../text/sv/forms';
import { decodeScene, encodeScene } from './scene-codec';

const VOCABULARY = vocabularyOf(datasetOf(realText));
const SCENE = { ...defaultScene(VOCABULARY.indicators[0] ?? ''), view: 'compare' } as const;

const inLanguage = (language: 'sv' | 'en'): void => speak({ language, forms: SWEDISH, texts: {} });
const told = (search: string) => decodeScene(search, VOCABULARY).notices.map(({ parameter, given, kind }) => `${parameter} ${given}: ${kind}`);

afterEach(() => inLanguage('sv'));

describe('the language in an address', () => {
  it('is the reader’s: it is kept in what is written and is no part of the Scene', () => {
    expect(encodeScene(SCENE, VOCABULARY)).toBe('?vy=jamfor');
    inLanguage('en');
    expect(encodeScene(SCENE, VOCABULARY)).toBe('?vy=jamfor&sprak=en');
    expect(encodeScene(SCENE, VOCABULARY, 'sv')).toBe('?vy=jamfor');
    expect(decodeScene('?vy=jamfor&sprak=en', VOCABULARY)).toEqual({ scene: SCENE, notices: [] });
  });

  it('is told of when there is no such, and when its words did not arrive', () => {
    expect([told('?sprak=sv'), told('?sprak=xx'), told('?sprak=en')]).toEqual([[], ['sprak xx: unknown-value'], ['sprak en: broken']]);
    inLanguage('en');
    expect(told('?sprak=en')).toEqual([]);
  });
});
