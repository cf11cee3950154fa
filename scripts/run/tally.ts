/** Counts of what was proved, added up over steps. */
import { readFile } from 'node:fs/promises';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };

export function add(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** The lines that end a run: what was skipped, if anything, and last "412 passed, 0 failed". */
export function closingLines({ passed, failed, skipped }: Tally): string {
  return `${skipped > 0 ? `${skipped} skipped where they do not apply\n` : ''}${passed} passed, ${failed} failed`;
}

function count(report: unknown, key: string): number {
  const value: unknown = typeof report === 'object' && report !== null ? Reflect.get(report, key) : undefined;
  if (typeof value !== 'number') throw new Error(`The report has no count "${key}".`);
  return value;
}

/** Vitest's JSON report. A file that could not even be read has no tests in it, so it counts as one failure. */
export function vitestTally(report: unknown): Tally {
  const failed = count(report, 'numFailedTests');
  const success: unknown = Reflect.get(Object(report), 'success');
  return {
    passed: count(report, 'numPassedTests'),
    failed: failed === 0 && success !== true ? 1 : failed,
    skipped: count(report, 'numPendingTests') + count(report, 'numTodoTests'),
  };
}

/** Playwright's JSON report. What passed on a second try (only CI tries again) is listed by name as flaky in its output. */
export function playwrightTally(report: unknown): Tally {
  const stats: unknown = Reflect.get(Object(report), 'stats');
  const errors: unknown = Reflect.get(Object(report), 'errors');
  return {
    passed: count(stats, 'expected') + count(stats, 'flaky'),
    failed: count(stats, 'unexpected') + (Array.isArray(errors) ? errors.length : 0),
    skipped: count(stats, 'skipped'),
  };
}

/** Reads a report; null when the step ended before it could write one. */
export async function readReport(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : JSON.parse(text);
}
