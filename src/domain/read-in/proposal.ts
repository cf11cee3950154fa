/**
 * What was understood of files, before it counts. Nothing of a round is touched by a Proposal; the reader accepts,
 * corrects or leaves out, and `apply-proposal.ts` makes a round of it.
 */
import type { Duty, LawStatus, RoundInitiative, Visibility } from '../round';
import type { Origin } from '../own-round';
import type { MissingReason, PartialDate } from '../reading';
import type { FieldId, ListField } from './fields';
import type { Place } from './sheet';

/** The value of a field. A law item without its date; the date is a field of its own. */
export type FieldValue =
  | { readonly kind: 'date'; readonly date: PartialDate }
  | { readonly kind: 'visibility'; readonly visibility: Visibility }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'codes'; readonly codes: readonly string[] }
  | { readonly kind: 'duties'; readonly duties: readonly Duty[] }
  | { readonly kind: 'resource'; readonly resource: 'available' | 'partly' | 'not-available' }
  | { readonly kind: 'law'; readonly status: LawStatus['status'] }
  | { readonly kind: 'prevention'; readonly prevention: 'social' | 'situational' }
  /** Ids of the shared list where a theme is known, else the words as they were written. */
  | { readonly kind: 'themes'; readonly themes: readonly string[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing'; readonly reason: MissingReason };

/** What is wrong or uncertain about a cell; the words for it are in `text/`. */
export type ProblemKind =
  /** "5–10 %": two numbers where one is asked for. */
  | 'range'
  /** "ca 10 %": a number with a reservation. */
  | 'about'
  /** "8 h", "20 timmar i månaden": hours, and not said to be a week's. */
  | 'hours-of-what'
  /** "100 % (delas med Smedjebacken)": a number, and words that may change what it means. */
  | 'number-and-words'
  /** A number below 1 that may be a share of one or a percentage. */
  | 'share-or-percent'
  /** Excel has made a date of what was a number. */
  | 'number-as-date'
  /** Excel shows 5000 % where 50 was meant. */
  | 'percent-hundredfold'
  /** Share of the person's own post, which may be less than full time. */
  | 'employment-rate'
  | 'out-of-range'
  | 'not-a-number'
  | 'not-a-date'
  | 'unknown-word'
  | 'unknown-municipality'
  | 'formula-error'
  /** A text that may name a theme of the list. */
  | 'theme-suggested'
  /** A name or an address of a person, where a function is asked for. */
  | 'person'
  /** An address or a number of a person in the midst of a free text. */
  | 'person-in-text'
  /** "Saknas" of a resource: that there is none, or that nothing is known of it. */
  | 'none-or-untold'
  /** An answer that is given later than today. */
  | 'date-to-come'
  | 'too-long'
  /** A date of a duty of the law of which nothing is said. */
  | 'date-alone'
  /** A part of an initiative that has neither title nor text. */
  | 'initiative-untold'
  /** In a form: one initiative is empty, a later one is not. */
  | 'initiative-gap';

export interface Problem {
  readonly kind: ProblemKind;
  /** What could be meant, the likeliest first. */
  readonly suggestions: readonly FieldValue[];
}

/**
 * What one cell says of one field. `doubt` and `wrong` are left out unless the reader decides otherwise. A `hint` is a
 * suggestion beside what counts as read all the same, as a theme of the list beside the words as they were written.
 */
export type CellReading =
  | { readonly state: 'read'; readonly value: FieldValue; readonly hint?: Problem }
  | { readonly state: 'doubt'; readonly problem: Problem }
  | { readonly state: 'wrong'; readonly problem: Problem };

export interface ProposedCell {
  readonly field: FieldId;
  readonly place: Place;
  /** What the cell said, as a person sees it. */
  readonly said: string;
  readonly reading: CellReading;
  /** Where the value came from before it stood in this file, when the file knows. */
  readonly origin?: Origin;
}

/** One municipality's answer out of one file. */
export interface ProposedAnswer {
  /** Stable within a Proposal. */
  readonly id: string;
  /** Null when the municipality could not be told; then the reader has to. */
  readonly code: string | null;
  /** Why `code` is null: a code of another county, a name that fits none or several, or nothing said. Null with a code. */
  readonly codeProblem: 'other-county' | 'unknown' | 'several' | 'none-said' | null;
  /** What the file said of the municipality. */
  readonly saidMunicipality: string;
  /** Likely municipalities when `code` is null. */
  readonly candidates: readonly string[];
  readonly place: Place;
  readonly cells: readonly ProposedCell[];
  /** Initiatives beyond the places of a table; only files of this product have them. */
  readonly moreInitiatives: readonly RoundInitiative[];
  /** When the answer was given, if the file says so; decides which of two is newer. */
  readonly answered: PartialDate | null;
  /** The file is an approval of what the round says already. */
  readonly approved: boolean;
}

export type ColumnUse =
  | { readonly kind: 'field'; readonly field: FieldId; readonly sure: boolean }
  /** One of several columns that a list is spread over; `choice` is what a tick in it means, null where the cell says it itself. */
  | { readonly kind: 'part'; readonly field: ListField; readonly choice: string | null }
  | { readonly kind: 'municipality' }
  | { readonly kind: 'answered' }
  /** Names and addresses of persons are never read. */
  | { readonly kind: 'person' }
  /** The form tool's own columns: id, start time, language. */
  | { readonly kind: 'technical' }
  | { readonly kind: 'question'; readonly candidates: readonly FieldId[] }
  /** The reader has said to leave it. */
  | { readonly kind: 'ignored' }
  | { readonly kind: 'unknown' };

export interface ColumnMatch {
  readonly heading: string;
  readonly place: Place;
  readonly use: ColumnUse;
}

export type RefusalKind =
  | 'too-large' | 'too-many-rows' | 'too-many-columns' | 'unpacks-too-large' | 'password' | 'damaged' | 'old-excel'
  | 'not-a-table' | 'unknown-type' | 'empty' | 'no-municipalities' | 'other-county' | 'newer-version' | 'wrong-schema';

export type FileNoteKind =
  | 'hidden-sheet' | 'hidden-rows' | 'hidden-columns' | 'external-links' | 'formulas' | 'merged-heads' | 'persons-dropped' | 'windows-1252' | 'invented-refused'
  /** Rows of sums or means, which are no answers. */
  | 'total-rows';

/** Something about a file that the reader should know; `detail` is a sheet, a cell or a heading. */
export interface FileNote {
  readonly kind: FileNoteKind;
  readonly detail: string;
}

export type FileOutcome =
  | { readonly kind: 'read'; readonly file: string | null; readonly notes: readonly FileNote[] }
  | { readonly kind: 'refused'; readonly file: string | null; readonly reason: RefusalKind; readonly detail: string };

export interface Proposal {
  /** Every file that was taken, in order, also those that gave nothing. */
  readonly files: readonly FileOutcome[];
  readonly columns: readonly ColumnMatch[];
  readonly answers: readonly ProposedAnswer[];
  /** Municipalities of which answers, or an answer and the standing round, say different things. */
  readonly conflicts: readonly { readonly code: string; readonly answers: readonly string[]; readonly standing: boolean }[];
}

/** What the reader decided before "Läs in". Whatever is not named here follows the Proposal. */
export interface Decisions {
  /** By id of the answer: the municipality it is of, or null to leave it out. */
  readonly municipality: Readonly<Record<string, string | null>>;
  /** By id of the answer and field: another value, or null to leave the field out. */
  readonly cells: Readonly<Record<string, Readonly<Partial<Record<FieldId, FieldValue | null>>>>>;
  /** By code: id of the answer that counts, or "standing" for what the round has already. */
  readonly conflicts: Readonly<Record<string, string>>;
}
