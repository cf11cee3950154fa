/** A round that was read in or filled in on this browser, with what is kept beside its answers. */
import type { FieldId } from './read-in/fields';
import type { Place } from './read-in/sheet';
import type { PartialDate } from './reading';
import type { Round } from './round';

/** Characters of what a cell said that are kept: as many as a cell of Excel holds. */
export const SAID_LIMIT = 32_767;

/** Where a value came from. */
export type Origin =
  | { readonly kind: 'cell'; readonly place: Place; readonly said: string }
  | { readonly kind: 'form' }
  | { readonly kind: 'corrected'; readonly said: string };

export interface OwnRound {
  /** Never invented: `round.invented` is false. */
  readonly round: Round;
  /** By municipality code and field. */
  readonly origins: Readonly<Record<string, Readonly<Partial<Record<FieldId, Origin>>>>>;
  /** By municipality code: day on which the municipality approved what the round says of it. */
  readonly approved: Readonly<Record<string, PartialDate>>;
  /** Cells that were left out in doubt when the round was read in: told until they are settled. */
  readonly leftOut: readonly { readonly code: string; readonly field: FieldId; readonly place: Place; readonly said: string }[];
  /** Counts every change, so that two tabs can tell whose is newer. */
  readonly revision: number;
  /** Moment of the last change, ISO with time. */
  readonly changed: string;
  /** Moment it was last saved as a file, ISO with time; null when it never was. */
  readonly saved: string | null;
}
