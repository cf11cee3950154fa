import { defineConfig } from 'vitest/config';

/** The tests of the domain alone, for `npm run mutate`: each mutant runs them again. */
export default defineConfig({
  test: { environment: 'node', include: ['src/domain/**/*.test.ts'], setupFiles: ['src/test/setup.ts'], restoreMocks: true, testTimeout: 30_000 },
});
