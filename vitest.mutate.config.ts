import { defineConfig } from 'vitest/config';

/** The tests of the domain, and those that prove how files of answers are understood, for `npm run mutate`: each mutant runs them again. */
export default defineConfig({
  test: {
    environment: 'node', include: ['src/domain/**/*.test.ts', 'src/files/read/{corpus,template}.test.ts', 'src/text/read-in.test.ts'],
    setupFiles: ['src/test/setup.ts'], restoreMocks: true, testTimeout: 30_000,
  },
});
