import { defineConfig } from 'vitest/config';

/** `npm run fuzz`: the cases that `npm test` tries a few of, in earnest. Another seed: FUZZ_SEED=7 npm run fuzz. */
export default defineConfig({
  test: { environment: 'node', include: ['src/test/fuzz*.test.ts'], setupFiles: ['src/test/setup.ts'], env: { FUZZ_CASES: '10000' } },
});
