import type { ComponentType } from 'react';
import type { RoundPartWord } from '../../text/sv/round';
import { fetched } from '../../ui/fetched';
import { VIEW_WAITING } from '../../ui/view-waiting';
import { OverviewPart } from './overview/overview-part';
import type { RoundPartProps } from './round-part';

interface RoundPart {
  /** Word in the address (`del=`). */
  readonly word: RoundPartWord;
  readonly Part: ComponentType<RoundPartProps>;
}

const OVERVIEW: RoundPart = { word: 'overblick', Part: OverviewPart };

/** The parts of the view in the order of their buttons. A new one is a line here (`fetched` where it is heavy). */
export const ROUND_PARTS: readonly RoundPart[] = [
  OVERVIEW,
  { word: 'las-in', Part: fetched(() => import('./read-in/read-in-part'), VIEW_WAITING) },
  { word: 'skicka-ut', Part: fetched(() => import('./send/send-part'), VIEW_WAITING) },
  { word: 'fyll-i', Part: fetched(() => import('./form/form-part'), VIEW_WAITING) },
  { word: 'rattning', Part: fetched(() => import('./correction/correction-part'), VIEW_WAITING) },
  { word: 'ge-ut', Part: fetched(() => import('./give/give-part'), VIEW_WAITING) },
  { word: 'jamfor', Part: fetched(() => import('./changes/changes-part'), VIEW_WAITING) },
];

/** The part of a Scene; the overview when it names none, or one that does not exist. */
export function partOf(word: string | null): RoundPart {
  return ROUND_PARTS.find((part) => part.word === word) ?? OVERVIEW;
}

/** How a part is named in a Scene: the overview goes without saying. */
export function scenePart(word: RoundPartWord): string | null {
  return word === OVERVIEW.word ? null : word;
}
