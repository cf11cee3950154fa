/** How many damaged cases are tried, with which seed, and when one of them hangs. */
import { expect } from 'vitest';

export const SEED = process.env['FUZZ_SEED'] === undefined ? 2026 : Number(process.env['FUZZ_SEED']);
export const CASES = Number(process.env['FUZZ_CASES'] ?? 150);
export const RUNS = { numRuns: CASES, seed: SEED } as const;
/** One case that takes longer hangs, for whoever waits for the page. */
export const HANGS_AFTER_MS = 2000;
export const TIMEOUT = 60_000 + CASES * 120;

/** Does it, and expects that it did not hang. */
export function inTime<T>(act: () => T): T {
  const start = performance.now();
  const result = act();
  expect(performance.now() - start).toBeLessThan(HANGS_AFTER_MS);
  return result;
}
