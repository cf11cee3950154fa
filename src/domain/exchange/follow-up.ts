/** The list "Att följa upp": what a meeting wants to come back to. */
import type { LawItem, Visibility } from '../round';
import type { Scene } from '../scene';

/** What was chosen, by what it can be found again with. */
export type FollowKey =
  | { readonly kind: 'initiative'; readonly id: string }
  | { readonly kind: 'wish'; readonly round: string; readonly code: string; readonly theme: string }
  /** By when 6 § wants something of a municipality again. */
  | { readonly kind: 'law'; readonly round: string; readonly code: string; readonly item: LawItem }
  /** How the promises stand on a day. */
  | { readonly kind: 'day'; readonly date: string }
  /** A line of the reader's own, with a day or without. */
  | { readonly kind: 'own'; readonly text: string; readonly date: string | null };

export interface FollowItem {
  readonly key: FollowKey;
  /** What it said when it was chosen: still told when the figures no longer hold it. */
  readonly said: string;
  /** Who may see it, as its answer said when it was chosen. */
  readonly visibility: Visibility;
}

export const FOLLOW_LIMIT = 100;
export const OWN_TEXT_LIMIT = 300;

export function sameKey(a: FollowKey, b: FollowKey): boolean {
  return keyText(a) === keyText(b);
}

/** One text a key, for comparing and for lists on the page. */
export function keyText(key: FollowKey): string {
  switch (key.kind) {
    case 'initiative': return JSON.stringify([key.kind, key.id]);
    case 'wish': return JSON.stringify([key.kind, key.round, key.code, key.theme]);
    case 'law': return JSON.stringify([key.kind, key.round, key.code, key.item]);
    case 'day': return JSON.stringify([key.kind, key.date]);
    case 'own': return JSON.stringify([key.kind, key.text, key.date]);
  }
}

export function holds(items: readonly FollowItem[], key: FollowKey): boolean {
  return items.some((one) => sameKey(one.key, key));
}

/** Adds to the end; what is there already, or finds no room, changes nothing. */
export function added(items: readonly FollowItem[], item: FollowItem): readonly FollowItem[] {
  return holds(items, item.key) || items.length >= FOLLOW_LIMIT ? items : [...items, item];
}

export function removed(items: readonly FollowItem[], key: FollowKey): readonly FollowItem[] {
  return items.filter((one) => !sameKey(one.key, key));
}

/** The part of a Scene that shows an item; null for a line of one's own, which no Scene shows. */
export function sceneOf(key: FollowKey): Partial<Scene> | null {
  switch (key.kind) {
    case 'initiative': return { view: 'exchange', item: key.id };
    case 'wish': return { view: 'exchange', part: 'teman', round: key.round, municipality: key.code, theme: key.theme };
    case 'law': return { view: 'exchange', part: 'lagen', round: key.round, municipality: key.code, item: key.item };
    case 'day': return { view: 'exchange', part: 'loften', date: key.date };
    case 'own': return null;
  }
}

/** What may leave the browser, and how many lines stay because their answers are for internal use. */
export function givenOut(items: readonly FollowItem[]): { readonly items: readonly FollowItem[]; readonly withheld: number } {
  const shown = items.filter(({ visibility }) => visibility !== 'internal');
  return { items: shown, withheld: items.length - shown.length };
}
