import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VIEW_IDS, defaultScene } from '../scene';
import { SLIDE_LIMIT, duplicatedSlide, editedSlide, figureOf, movedSlide, slideSceneOf, withSlide, withoutSlide } from './own-story';
import type { Slide, Story } from './story';

const slide = (id: string): Slide => ({ id, heading: id, lines: [], notes: '', scene: {}, figure: 'map' });
const story = (ids: readonly string[]): Story => ({ id: 's', title: 's', about: '', slides: ids.map(slide) });
const ids = (of: Story): readonly string[] => of.slides.map(({ id }) => id);
const someIds = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 1, maxLength: 9 });

describe('a story of one’s own', () => {
  it('moves a slide to where it is put, and leaves the order of the others', () => {
    fc.assert(fc.property(someIds, fc.nat(20), fc.integer({ min: -3, max: 20 }), (all, which, to) => {
      const id = all[which % all.length] ?? '';
      const moved = ids(movedSlide(story(all), id, to));
      expect(moved.indexOf(id)).toBe(Math.max(0, Math.min(to, all.length - 1)));
      expect(moved.filter((one) => one !== id)).toEqual(all.filter((one) => one !== id));
    }));
  });

  it('doubles a slide right after itself, edits one alone, and takes one out', () => {
    expect(ids(duplicatedSlide(story(['a', 'b', 'c']), 'b', 'copy'))).toEqual(['a', 'b', 'copy', 'c']);
    const doubled = duplicatedSlide(story(['a', 'b']), 'a', 'copy');
    expect(ids(doubled)).toEqual(['a', 'copy', 'b']);
    const edited = editedSlide(doubled, 'copy', { heading: 'Ny' });
    expect(edited.slides.map(({ heading }) => heading)).toEqual(['a', 'Ny', 'b']);
    expect(ids(withoutSlide(edited, 'a'))).toEqual(['copy', 'b']);
  });

  it('leaves a story as it is when the slide to move or double is not in it', () => {
    const two = story(['a', 'b']);
    expect(movedSlide(two, 'gone', 0)).toBe(two);
    expect(duplicatedSlide(two, 'gone', 'copy')).toBe(two);
  });

  it('takes a new slide last, as it is', () => {
    const longer = withSlide(story(['a', 'b']), { ...slide('c'), heading: 'Ny' });
    expect(longer).toEqual({ ...story(['a', 'b']), slides: [slide('a'), slide('b'), { ...slide('c'), heading: 'Ny' }] });
  });

  it('takes no more slides than fit', () => {
    const full = story(Array.from({ length: SLIDE_LIMIT }, (_, at) => `s${at}`));
    expect(withSlide(full, slide('one-more'))).toBe(full);
    expect(duplicatedSlide(full, 's1', 'one-more')).toBe(full);
  });

  it('keeps what the reader chose of a Scene and leaves the catalogue’s own open', () => {
    const scene = defaultScene('folkmangd');
    expect(slideSceneOf(scene)).toEqual({ indicator: 'folkmangd', form: 'fill' });
    expect(slideSceneOf({ ...scene, municipality: '2080', compare: ['2031'], query: 'x' }))
      .toEqual({ indicator: 'folkmangd', form: 'fill', municipality: '2080', compare: ['2031'] });
  });

  it('shows who has answered for a round, the initiatives for the exchange, and the map for every other view', () => {
    const figures = VIEW_IDS.map((view) => figureOf({ ...defaultScene('folkmangd'), view }));
    const special: Readonly<Record<string, string>> = { round: 'answered', exchange: 'initiatives' };
    expect(figures).toEqual(VIEW_IDS.map((view) => special[view] ?? 'map'));
  });
});
