import { describe, expect, it } from 'vitest';
import { defaultScene } from '../../domain/scene';
import { datasetOf, geometryOf, realText } from '../../test/real-snapshots';
import { STORIES } from '../../text/sv/stories';
import { deckOf } from './deck-of';
import { fillStory } from './slides';

const DATA = datasetOf(realText);
const GEOMETRY = geometryOf(realText);
const SCENE = { ...defaultScene('folkmangd'), view: 'meeting' } as const;
const decks = STORIES.map((story) => deckOf(story, fillStory(story, SCENE, DATA), SCENE, DATA, GEOMETRY, 'http://localhost/?vy=mote'));
const [county, answers] = decks;

describe('deckOf', () => {
  it('draws every municipality on every map, with its value, and no mark on real figures', () => {
    const maps = county?.slides.flatMap(({ figure }) => (figure.kind === 'map' ? [figure.map] : [])) ?? [];
    expect(maps).toHaveLength(5);
    for (const { areas } of maps) {
      expect(areas.map(({ name }) => name)).toEqual(DATA.county.municipalities.map(({ name }) => name));
      for (const { value, colour } of areas) {
        expect(value).not.toBe('');
        expect(colour).toMatch(/^#[0-9a-f]{6}$/);
      }
    }
    expect(county?.slides.map(({ mark }) => mark)).toEqual(county?.slides.map(() => null));
  });

  it('marks every slide that shows the invented round, and names nobody’s hours or concern', () => {
    const slides = answers?.slides ?? [];
    const unmarked = slides.filter(({ mark }) => mark !== 'Påhittat exempel');
    expect(unmarked.map(({ heading }) => heading)).toEqual(['Nästa steg']);
    expect(slides.filter(({ figure }) => figure.kind === 'map')).toEqual([]);
  });

  it('says product, date and address on every slide, and the source where there are figures', () => {
    for (const deck of decks) {
      for (const { source, heading } of deck.slides) {
        expect(source).toContain(DATA.product);
        expect(source).toContain('http://localhost/?vy=mote');
        expect(source.startsWith('Källa: ')).toBe(heading !== 'Nästa steg');
      }
    }
  });
});
