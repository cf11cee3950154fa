import type { MissingReason, PartialDate } from './reading';

/** Characters of a round's name. */
export const NAME_LIMIT = 120;

/** A field of an answer: what was said, or why nothing was. */
export type Answered<T> =
  | { readonly state: 'value'; readonly value: T }
  | { readonly state: 'missing'; readonly reason: MissingReason };

/** Who an answer may be shown to: "internt", "nätverksmöte", "offentligt". */
export type Visibility = 'internal' | 'network' | 'public';

export type Duty =
  | 'andts' | 'krisberedskap' | 'sakerhet' | 'extremism' | 'folkhalsa' | 'vald-nara'
  | 'social-ungdom' | 'integration' | 'trafiksakerhet' | 'annat';

export type LawItem = 'lagesbild' | 'atgardsplan' | 'overenskommelse' | 'strategiskt-rad' | 'samordningsfunktion';

export interface LawStatus {
  readonly status: 'yes' | 'ongoing' | 'no';
  /** Date last decided or updated. */
  readonly date: PartialDate | null;
}

export interface RoundInitiative {
  readonly title: string;
  readonly text: string;
  /** Null when the municipality has not said. */
  readonly prevention: 'social' | 'situational' | null;
  readonly theme: string | null;
  readonly contactFunction: string | null;
}

export interface Answer {
  readonly code: string;
  /** Date of the visit or the answer; null when there is none. */
  readonly date: PartialDate | null;
  readonly visibility: Visibility;
  /** Percent of a full-time post (40 h a week), summed over all in the samordningsfunktion. */
  readonly setAsidePercent: Answered<number>;
  readonly people: Answered<number>;
  readonly sharedWith: readonly string[];
  readonly duties: Answered<readonly Duty[]>;
  /** 1 ingen, 2 viss, 3 påtaglig, 4 stor oro. */
  readonly concern: Answered<number>;
  readonly resource: Answered<'available' | 'partly' | 'not-available'>;
  readonly law: Readonly<Record<LawItem, Answered<LawStatus>>>;
  readonly themes: Answered<readonly string[]>;
  readonly initiatives: readonly RoundInitiative[];
  readonly needs: string | null;
}

/** What is asked in a round. */
export type Question = Exclude<keyof Answer, 'code' | 'date' | 'visibility'>;

/** A collection of answers. Either invented or real, all the way to the legend. */
export interface Round {
  readonly id: string;
  readonly name: string;
  readonly invented: boolean;
  readonly date: PartialDate;
  readonly answers: readonly Answer[];
}
