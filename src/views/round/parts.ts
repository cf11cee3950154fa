import { lazy, type ComponentType } from 'react';
import { OverviewPart } from './overview/overview-part';
import type { RoundPartProps } from './round-part';
import type { RoundPartWord } from '../../text/sv/round';

interface RoundPart {
  /** Word in the address (`del=`). */
  readonly word: RoundPartWord;
  readonly Part: ComponentType<RoundPartProps>;
}

const OVERVIEW: RoundPart = { word: 'overblick', Part: OverviewPart };

/** The parts of the view in the order of their buttons. A new one is a line here (`lazy` where it is heavy). */
export const ROUND_PARTS: readonly RoundPart[] = [
  OVERVIEW,
  { word: 'las-in', Part: lazy(() => import('./read-in/read-in-part')) },
  { word: 'skicka-ut', Part: lazy(() => import('./send/send-part')) },
  { word: 'fyll-i', Part: lazy(() => import('./form/form-part')) },
  { word: 'rattning', Part: lazy(() => import('./correction/correction-part')) },
  { word: 'ge-ut', Part: lazy(() => import('./give/give-part')) },
  { word: 'jamfor', Part: lazy(() => import('./changes/changes-part')) },
];

/** The part of a Scene; the overview when it names none, or one that does not exist. */
export function partOf(word: string | null): RoundPart {
  return ROUND_PARTS.find((part) => part.word === word) ?? OVERVIEW;
}

/** How a part is named in a Scene: the overview goes without saying. */
export function scenePart(word: RoundPartWord): string | null {
  return word === OVERVIEW.word ? null : word;
}
