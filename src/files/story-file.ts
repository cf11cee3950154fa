/** A story of one's own as a file of this product: what is written reads back as the same. */
import * as v from 'valibot';
import type { Story } from '../domain/story/story';
import { ownStorySchema } from '../snapshots/own-story-schema';

const PRODUCT = 'samordningskartan';
/** Raised by one when an older page could misread a newer file. */
export const STORY_FILE_VERSION = 1;
/** Longer files hold no story; the fullest is shorter. */
export const STORY_FILE_LIMIT = 2_000_000;

const header = v.object({ product: v.literal(PRODUCT), kind: v.string(), schema: v.pipe(v.number(), v.integer(), v.minValue(1)) });

export type StoryRead =
  | { readonly kind: 'story'; readonly story: Story }
  | { readonly kind: 'refused'; readonly reason: 'not-json' | 'too-long' | 'other-product' | 'other-kind' | 'newer' | 'damaged'; readonly detail: string };

/** What a file tells whoever opens it elsewhere; nothing of it is read in again. */
export interface StoryFrom {
  /** ISO with time. */
  readonly written: string;
  /** Address of the show; empty where nobody else could open it. */
  readonly link: string;
  /** What its slides stood on when it was written. */
  readonly sources: readonly string[];
  /** Did a slide show invented figures? */
  readonly invented: boolean;
}

/** A story as a file: texts with placeholders, no figures. */
export function writeStoryFile(story: Story, from: StoryFrom): string {
  return `${JSON.stringify({ product: PRODUCT, kind: 'story', schema: STORY_FILE_VERSION, ...from, story }, null, 2)}\n`;
}

function refused(reason: Extract<StoryRead, { kind: 'refused' }>['reason'], detail = ''): StoryRead {
  return { kind: 'refused', reason, detail };
}

/** Reads a file's text. Whatever it holds, a story or a reason comes out; nothing is thrown. */
export function parseStoryFile(text: string): StoryRead {
  if (text.length > STORY_FILE_LIMIT) return refused('too-long');
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refused('not-json', error instanceof Error ? error.message : '');
  }
  const head = v.safeParse(header, json);
  if (!head.success) return refused('other-product');
  if (head.output.kind !== 'story') return refused('other-kind', head.output.kind.slice(0, 40));
  if (head.output.schema > STORY_FILE_VERSION) return refused('newer', String(head.output.schema));
  const body = v.safeParse(v.object({ story: ownStorySchema }), json, { abortEarly: true });
  if (!body.success) return refused('damaged', (body.issues[0].path ?? []).map(({ key }) => String(key)).join('.').slice(0, 80));
  return { kind: 'story', story: body.output.story };
}
