import type { MissingReason, Quality } from '../domain/reading';

/** How a language writes figures, dates and lists, and the words that stand with a figure everywhere. */
export interface Forms {
  /** Between groups of three digits. */
  readonly groups: string;
  /** Before the decimals. */
  readonly point: string;
  /** A share of a hundred: British English has no space before the sign. */
  readonly percent: (figure: string) => string;
  readonly months: readonly string[];
  readonly moment: (day: string, hours: string, minutes: string) => string;
  /** What a municipality has answered in a round was answered on a day. */
  readonly answered: (day: string) => string;
  /** Of what a source says without a date. */
  readonly undated: string;
  /** Between the last two of a list. */
  readonly and: string;
  readonly genitive: (name: string) => string;
  readonly reasons: Readonly<Record<MissingReason, string>>;
  readonly noFigure: string;
  readonly noFigureBecause: (reason: string) => string;
  readonly qualities: Readonly<Record<Quality, string>>;
  readonly under: (limit: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly orMore: (limit: string) => string;
  readonly allValues: string;
}
