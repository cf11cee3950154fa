/** A fact, or a set of facts, that the build refuses. Wording is Swedish: it is read by whoever keeps the facts. */
export interface Problem {
  /** File under `data/`, e.g. "facts/population.csv". */
  readonly file: string;
  /** Line in the file, the header being line 1; null when the whole file is meant. */
  readonly row: number | null;
  readonly column: string | null;
  /** What the file said, word for word; null when nothing in particular did. */
  readonly said: string | null;
  readonly expected: string;
}

/** One line a person can act on: file, row, column, what it said, what was expected. */
export function problemText({ file, row, column, said, expected }: Problem): string {
  const place = [file, row === null ? null : `rad ${row}`, column === null ? null : `kolumn ${column}`]
    .filter((part) => part !== null).join(', ');
  return said === null ? `${place}: ${expected}` : `${place}: står ”${said}”, väntade ${expected}`;
}

/** Thrown when the facts cannot become snapshots; carries every problem found, not only the first. */
export class FactsError extends Error {
  override readonly name = 'FactsError';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(problemText).join('\n'));
  }
}
