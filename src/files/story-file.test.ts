import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEADING_LIMIT, SLIDE_FIGURES } from '../domain/story/own-story';
import type { SlideScene, Story } from '../domain/story/story';
import { STORY_FILE_VERSION, parseStoryFile, writeStoryFile, type StoryFrom } from './story-file';

const FROM: StoryFrom = { written: '2026-03-01T12:00:00.000Z', link: 'https://karta.example/?vy=mote&post=eget', sources: ['Källa: SCB, 31 december 2025'], invented: true };
const text = (maxLength: number) => fc.string({ unit: 'binary', maxLength });
const id = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/);
const scene: fc.Arbitrary<SlideScene> = fc.record({
  indicator: text(20), year: fc.integer({ min: 1900, max: 2199 }), municipality: fc.constantFrom('2080', '9999'), round: id,
  form: fc.constantFrom('fill' as const, 'circles' as const, 'tiles' as const), highlight: fc.integer({ min: -1, max: 11 }),
  camera: fc.record({ lon: fc.integer({ min: -180, max: 180 }), lat: fc.integer({ min: -85, max: 85 }), zoom: fc.integer({ min: 0, max: 22 }) }),
}, { requiredKeys: [] });
const stories: fc.Arbitrary<Story> = fc.record({
  id, title: text(40).filter((title) => title !== ''), about: text(40),
  slides: fc.uniqueArray(fc.record({
    id, heading: text(HEADING_LIMIT), lines: fc.array(text(40), { maxLength: 6 }), notes: text(200), scene, figure: fc.constantFrom(...SLIDE_FIGURES),
  }), { selector: (slide) => slide.id, maxLength: 6 }),
});

function reasonOf(content: string): string {
  const read = parseStoryFile(content);
  return read.kind === 'story' ? 'read' : `${read.reason} ${read.detail}`.trim();
}

describe('a story as a file', () => {
  it('reads back as it was written', () => {
    fc.assert(fc.property(stories, (story) => {
      expect(parseStoryFile(writeStoryFile(story, FROM))).toEqual({ kind: 'story', story: JSON.parse(JSON.stringify(story)) as unknown });
    }));
  });

  it('tells what it stands on, from when and where, and that it showed invented figures', () => {
    expect(JSON.parse(writeStoryFile({ id: 'eget', title: 'Eget', about: '', slides: [] }, FROM))).toMatchObject({ product: 'samordningskartan', ...FROM });
  });

  it('gives a reason for whatever else comes in', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (content) => {
      expect(parseStoryFile(content).kind).toBe('refused');
    }));
  });

  it('says what is wrong with a file that is nearly one', () => {
    const good = { product: 'samordningskartan', kind: 'story', schema: STORY_FILE_VERSION, story: { id: 'a', title: 'T', about: '', slides: [] } };
    const of = (patch: object): string => reasonOf(JSON.stringify({ ...good, ...patch }));
    expect(of({})).toBe('read');
    expect(reasonOf(`\uFEFF${JSON.stringify(good)}`)).toBe('read');
    expect(reasonOf('{"product":')).toMatch(/^not-json/);
    expect(of({ product: 'annat' })).toBe('other-product');
    expect(of({ kind: 'round' })).toBe('other-kind round');
    expect(of({ schema: STORY_FILE_VERSION + 1 })).toBe(`newer ${STORY_FILE_VERSION + 1}`);
    const slide = { id: 'b', heading: 'x'.repeat(HEADING_LIMIT + 1), lines: [], notes: '', scene: {}, figure: 'map' };
    expect(of({ story: { ...good.story, slides: [slide] } })).toBe('damaged story.slides.0.heading');
    expect(reasonOf(' '.repeat(2_000_001))).toBe('too-long');
  });
});
