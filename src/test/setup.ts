import fc from 'fast-check';
import { afterEach } from 'vitest';

// The same cases each time: whether a change is right must not hang on luck. New ones: FUZZ_SEED=7 PROPERTY_RUNS=5000 npm run unit.
const { FUZZ_SEED = '2026', PROPERTY_RUNS } = process.env;
fc.configureGlobal({ seed: Number(FUZZ_SEED), ...(PROPERTY_RUNS === undefined ? {} : { numRuns: Number(PROPERTY_RUNS) }) });

// Both parts need a document; tests of plain functions have none and should not wait for them.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { cleanup, configure } = await import('@testing-library/react');
  // What is waited for comes when it comes: a busy machine is no failure.
  configure({ asyncUtilTimeout: 15_000 });
  afterEach(cleanup);
}
