/** Stories of one's own: kept in this browser alone, under one key, and the same in every tab. */
import * as v from 'valibot';
import { create } from 'zustand';
import { STORY_LIMIT } from '../domain/story/own-story';
import type { Story } from '../domain/story/story';
import { ownStorySchema } from '../snapshots/own-story-schema';
import { onCleared } from './clearing';
import { removeKeys } from './remove-keys';

const STORAGE_KEY = 'egna-bildspel';
/** Where what could not be read is left, so that nothing is lost. */
const UNREAD_KEY = 'egna-bildspel-olasta';
const ID_LENGTH = 10;

interface OwnStories {
  readonly stories: readonly Story[];
  /** Why the latest change stands in this tab alone; null when it is kept. */
  readonly trouble: 'full' | 'unavailable' | null;
  /** What was kept here and cannot be read, as it was. */
  readonly unread: readonly unknown[];
  /** What a deletion took away, until it is taken back or something else is done. */
  readonly undo: { readonly stories: readonly Story[]; readonly name: string } | null;
}

function asList(text: string | null): readonly unknown[] {
  if (text === null) return [];
  try {
    const json: unknown = JSON.parse(text);
    return Array.isArray(json) ? json : [json];
  } catch (error) {
    console.info('The kept stories are not JSON.', error);
    return [text];
  }
}

/** A new word for a story or a slide, fit for an address. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_LENGTH));
  return `e${Array.from(bytes, (byte) => (byte % 36).toString(36)).join('')}`;
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

function store(key: string, list: readonly unknown[]): OwnStories['trouble'] {
  try {
    if (list.length === 0) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, JSON.stringify(list));
    return null;
  } catch (error) {
    console.info('The browser did not keep the stories.', error);
    return isFull(error) ? 'full' : 'unavailable';
  }
}

/** What cannot be read and found no place aside: it lies among what is kept, and is written back with it. */
let amongKept: readonly unknown[] = [];

function kept(): OwnStories {
  try {
    const stories: Story[] = [];
    const strange: unknown[] = [];
    for (const one of asList(window.localStorage.getItem(STORAGE_KEY))) {
      const parsed = v.safeParse(ownStorySchema, one);
      if (parsed.success && !stories.some(({ id }) => id === parsed.output.id)) stories.push(parsed.output);
      else strange.push(one);
    }
    const unread = [...asList(window.localStorage.getItem(UNREAD_KEY)), ...strange];
    // Only when it lies safely aside is it taken out of what is kept.
    const isAside = strange.length > 0 && store(UNREAD_KEY, unread) === null;
    if (isAside) store(STORAGE_KEY, stories);
    amongKept = isAside ? [] : strange;
    return { stories, unread, trouble: null, undo: null };
  } catch (error) {
    console.info('The browser keeps no stories for this page.', error);
    return { stories: [], unread: [], trouble: 'unavailable', undo: null };
  }
}

/** Read at once: an address may name a story, and its show must not begin with another. */
export const useOwnStories = create<OwnStories>(kept);

function forget(): void {
  amongKept = [];
  useOwnStories.setState({ stories: [], unread: [], trouble: null, undo: null });
}

/** Once begun it goes on: stories that could not be kept outlive the view that shows them. */
let hearing: (() => void) | null = null;

/** Reads the kept stories and follows what other tabs do to them. Returns how to stop. */
export function startOwnStories(): () => void {
  hearing ??= onCleared(forget);
  // What could not be kept stands only here.
  if (useOwnStories.getState().trouble === null) useOwnStories.setState(kept());
  const onStorage = (event: StorageEvent): void => {
    if (event.key !== STORAGE_KEY && event.key !== UNREAD_KEY && event.key !== null) return;
    const { stories, trouble, undo } = useOwnStories.getState();
    const there = kept();
    if (trouble === null) useOwnStories.setState(there);
    // What stands here alone goes before what the other tab kept of the same story.
    else useOwnStories.setState({ ...there, stories: [...stories, ...there.stories.filter(({ id }) => stories.every((one) => one.id !== id))], trouble, undo });
  };
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}

function keep(stories: readonly Story[], undo: OwnStories['undo'] = null): void {
  useOwnStories.setState({ stories, undo, trouble: store(STORAGE_KEY, [...stories, ...amongKept]) });
}

/**
 * The stories as they are kept by now: a view that does not follow the other tabs would else write over theirs. What could not be
 * kept stands only here, and is not read away.
 */
function current(): readonly Story[] {
  if (useOwnStories.getState().trouble === null) {
    const there = kept();
    if (there.trouble === null) useOwnStories.setState({ stories: there.stories, unread: there.unread });
  }
  return useOwnStories.getState().stories;
}

/** Keeps a story: a new one last, a known one in its place. False when there are as many as there can be. */
export function keepStory(story: Story): boolean {
  const stories = current();
  const known = stories.some(({ id }) => id === story.id);
  if (!known && stories.length >= STORY_LIMIT) return false;
  keep(known ? stories.map((one) => (one.id === story.id ? story : one)) : [...stories, story]);
  return true;
}

/** Keeps a story that lost a slide, so that the slide can come back. @param name of what went */
export function keepShortened(story: Story, name: string): void {
  const stories = current();
  keep(stories.map((one) => (one.id === story.id ? story : one)), { stories, name });
}

export function deleteStory(id: string): void {
  const stories = current();
  const gone = stories.find((one) => one.id === id);
  if (gone) keep(stories.filter((one) => one !== gone), { stories, name: gone.title });
}

/** Takes the latest deletion back. */
export function undoDeletion(): void {
  const { undo } = useOwnStories.getState();
  if (undo) keep(undo.stories);
}

/** Tries once more to keep what stands in this tab alone. */
export function keepAgain(): void {
  keep(useOwnStories.getState().stories);
}

/** Throws away what could not be read, once the reader has said so. */
export function discardUnreadStories(): void {
  amongKept = [];
  const trouble = store(UNREAD_KEY, []);
  useOwnStories.setState({ unread: [], trouble: store(STORAGE_KEY, useOwnStories.getState().stories) ?? trouble });
}

/** Everything of stories goes, with what could not be read and what could be taken back. False when the browser did not let it go. */
export function clearStories(): boolean {
  const cleared = removeKeys([STORAGE_KEY, UNREAD_KEY]);
  useOwnStories.setState(kept());
  return cleared;
}
