/** Text of cells as it is compared and kept. */
import type { FieldValue, Problem, ProblemKind } from './proposal';
import type { Cell } from './sheet';

/** One line, single spaces, no invisible characters; letters as they are. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/gu, '').replace(/[\s\u00a0\u202f]+/gu, ' ').trim();
}

/** Lower case, dashes and minus signs as "-", for words and numbers that are looked up. */
export function plain(text: string): string {
  return tidy(text).toLowerCase().replace(/[‐‑‒–—―−]/gu, '-').replace(/[.;,:!]+$/u, '').trim();
}

/** A cell that holds text alone, as from a form or a correction in place. */
export function textCell(text: string): Cell {
  return { text, kind: text.trim() === '' ? 'empty' : 'text', number: null, format: null, formula: false };
}

export function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.kind !== 'error' && tidy(cell.text) === '');
}

export function problem(kind: ProblemKind, suggestions: readonly FieldValue[] = []): Problem {
  return { kind, suggestions };
}

/** Without the noise of binary fractions: 0.07 × 100 is 7. */
export function clean(number: number): number {
  return Number(number.toPrecision(12));
}

export function numbers(...values: readonly number[]): readonly FieldValue[] {
  return [...new Set(values.map(clean))].map((number) => ({ kind: 'number', number }));
}
