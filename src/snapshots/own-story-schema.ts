/** A story of one's own: as a browser keeps it, and as a file carries it. What a slide names need not be known here. */
import * as v from 'valibot';
import { CLASS_METHODS } from '../domain/indicator';
import { COMPARE_LIMIT, MISSING_CLASS } from '../domain/scene';
import {
  HEADING_LIMIT, LINE_LIMIT, LINES_LIMIT, NOTES_LIMIT, SLIDE_FIGURES, SLIDE_LIMIT, TITLE_LIMIT,
} from '../domain/story/own-story';
import type { SlideScene, Story } from '../domain/story/story';

const words = (max: number) => v.pipe(v.string(), v.maxLength(max));
const word = v.pipe(v.string(), v.regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/));
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2199));
const code = v.pipe(v.string(), v.regex(/^\d{4}$/));
const between = (min: number, max: number) => v.pipe(v.number(), v.minValue(min), v.maxValue(max));
const ascending = v.check<number[], string>((list) => list.every((value, at) => at === 0 || value > (list[at - 1] ?? value)), 'Not ascending.');

const sceneSchema: v.GenericSchema<unknown, SlideScene> = v.strictObject({
  indicator: v.exactOptional(words(63)), year: v.exactOptional(year), from: v.exactOptional(year), to: v.exactOptional(year),
  date: v.exactOptional(v.pipe(v.string(), v.isoDate())), round: v.exactOptional(words(63)),
  method: v.exactOptional(v.picklist([...CLASS_METHODS])),
  breaks: v.exactOptional(v.pipe(v.array(v.pipe(v.number(), v.finite())), v.minLength(1), v.maxLength(6), ascending)),
  form: v.exactOptional(v.picklist(['fill', 'circles', 'tiles'])),
  municipality: v.exactOptional(code), compare: v.exactOptional(v.pipe(v.array(code), v.maxLength(COMPARE_LIMIT))),
  highlight: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(MISSING_CLASS), v.maxValue(11))),
  camera: v.exactOptional(v.object({ lon: between(-180, 180), lat: between(-85, 85), zoom: between(0, 22) })),
});

const slideSchema = v.object({
  id: word, heading: words(HEADING_LIMIT), lines: v.pipe(v.array(words(LINE_LIMIT)), v.maxLength(LINES_LIMIT)),
  notes: words(NOTES_LIMIT), scene: sceneSchema, figure: v.picklist([...SLIDE_FIGURES]),
});

export const ownStorySchema: v.GenericSchema<unknown, Story> = v.object({
  id: word, title: v.pipe(words(TITLE_LIMIT), v.minLength(1)), about: words(HEADING_LIMIT),
  slides: v.pipe(
    v.array(slideSchema), v.maxLength(SLIDE_LIMIT),
    v.check((slides) => new Set(slides.map(({ id }) => id)).size === slides.length, 'Two slides have one id.'),
  ),
});
