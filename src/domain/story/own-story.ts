/** What can be done with a story of one's own. All is pure: a new story comes out, the old one stays as it was. */
import type { Scene } from '../scene';
import type { Slide, SlideFigure, SlideScene, Story } from './story';

/** As much as one story holds; more is no talk. */
export const SLIDE_LIMIT = 100;
export const STORY_LIMIT = 50;
export const HEADING_LIMIT = 400;
export const LINE_LIMIT = 400;
export const LINES_LIMIT = 6;
export const NOTES_LIMIT = 4000;
export const TITLE_LIMIT = 120;

/** What a slide of one's own can show beside its words, in the order of the choice. */
export const SLIDE_FIGURES: readonly SlideFigure[] = ['map', 'spread', 'trend', 'answered', 'duties', 'themes', 'needs', 'initiatives', 'steps'];

/** The part of a Scene that a slide keeps. What is the catalogue's own choice is left open, so that it follows the data. */
export function slideSceneOf(scene: Scene): SlideScene {
  const { indicator, year, from, to, date, round, method, breaks, form, municipality, compare, highlight, camera } = scene;
  const all = { indicator, year, from, to, date, round, method, breaks, form, municipality, compare, highlight, camera };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)));
}

/** What a slide made from a view shows: the nearest that a show has. */
export function figureOf(scene: Scene): SlideFigure {
  switch (scene.view) {
    case 'round': return 'answered';
    case 'exchange': return 'initiatives';
    case 'explore':
    case 'compare':
    case 'sparse':
    case 'fact-sheet':
    case 'meeting':
    case 'about':
    case 'accessibility':
    case 'set-up': return 'map';
  }
}

export function withSlide(story: Story, slide: Slide): Story {
  return story.slides.length >= SLIDE_LIMIT ? story : { ...story, slides: [...story.slides, slide] };
}

export function withoutSlide(story: Story, id: string): Story {
  return { ...story, slides: story.slides.filter((slide) => slide.id !== id) };
}

export function editedSlide(story: Story, id: string, patch: Partial<Omit<Slide, 'id'>>): Story {
  return { ...story, slides: story.slides.map((slide) => (slide.id === id ? { ...slide, ...patch } : slide)) };
}

/** Puts a slide at another place; a place beyond the ends is the end. @param to 0-based */
export function movedSlide(story: Story, id: string, to: number): Story {
  const moved = story.slides.find((slide) => slide.id === id);
  if (!moved) return story;
  const others = story.slides.filter((slide) => slide.id !== id);
  return { ...story, slides: others.toSpliced(Math.max(0, Math.min(to, others.length)), 0, moved) };
}

/** A slide once more, right after itself. */
export function duplicatedSlide(story: Story, id: string, copyId: string): Story {
  const at = story.slides.findIndex((slide) => slide.id === id);
  const slide = story.slides[at];
  if (!slide || story.slides.length >= SLIDE_LIMIT) return story;
  return { ...story, slides: story.slides.toSpliced(at + 1, 0, { ...slide, id: copyId }) };
}
