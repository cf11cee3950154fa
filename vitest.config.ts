import { defineConfig } from 'vitest/config';

const everywhere = {
  exclude: ['**/node_modules/**', 'dist/**', 'e2e/**', 'bench/peers/**', '.stryker-tmp/**'],
  setupFiles: ['src/test/setup.ts'],
  restoreMocks: true,
  // A limit for what hangs, not a promise of speed: a busy machine is no fault of a test.
  testTimeout: 30_000,
};

// Components need a document, everything else runs faster without one.
export default defineConfig({
  test: {
    projects: [
      { test: { ...everywhere, name: 'node', environment: 'node', include: ['**/*.test.ts'] } },
      { test: { ...everywhere, name: 'dom', environment: 'jsdom', include: ['**/*.test.tsx'] } },
    ],
  },
});
