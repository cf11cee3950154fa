/** What reading in starts from: the content of each file, and what the page knows already. */
import type { Municipality, Theme } from '../municipality';
import type { OwnRound } from '../own-round';
import type { PartialDate } from '../reading';
import type { Answer } from '../round';
import type { ColumnUse, FileNote, RefusalKind } from './proposal';
import type { Sheet } from './sheet';

/** The answer of one municipality as a file of this product. */
export interface AnswerFile {
  readonly answer: Answer;
  /** The round it was asked for in; null when the municipality filled in a form of its own. */
  readonly roundName: string | null;
  /** The municipality has looked at what the round says of it and approves. */
  readonly approved: boolean;
  /** Moment the file was written, ISO with time. */
  readonly written: string;
}

/** A file of this product, checked. */
export type ProductFile =
  | { readonly kind: 'answer'; readonly file: AnswerFile }
  | { readonly kind: 'round'; readonly own: OwnRound; readonly written: string }
  /** A round that is invented: known, and never read in among real answers. */
  | { readonly kind: 'invented'; readonly name: string };

/** What the bytes of a file turned out to be, before anything is understood of it. */
export type FileContent =
  | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[]; readonly notes: readonly FileNote[] }
  | { readonly kind: 'product'; readonly product: ProductFile }
  | { readonly kind: 'refused'; readonly reason: RefusalKind; readonly detail: string };

/** A file that was taken; `file` is its name, null for what was pasted. */
export interface ReadInput {
  readonly file: string | null;
  readonly content: FileContent;
}

/** How the reader has said that columns are to be used, by `columnKey`. */
export type RememberedColumns = Readonly<Record<string, RememberedUse>>;
export type RememberedUse = Exclude<ColumnUse, { kind: 'question' | 'unknown' | 'part' }>;

export interface ReadContext {
  /** The municipalities of the county, in its order. */
  readonly municipalities: readonly Pick<Municipality, 'code' | 'name' | 'officialName'>[];
  readonly themes: readonly Theme[];
  readonly remembered: RememberedColumns;
  /** The round that stands already; answers that contradict it are conflicts. */
  readonly standing: OwnRound | null;
  /** Today by the reader's calendar; answers of a later day are asked about where it is known. */
  readonly today?: PartialDate;
}

/** What a round that is read in is called when none stands; `now` is ISO with time. */
export interface ReadInMeta {
  readonly id: string;
  readonly name: string;
  readonly date: PartialDate;
  readonly now: string;
}
