import { defineConfig } from 'vitest/config';

const everywhere = {
  exclude: ['**/node_modules/**', 'dist/**', 'e2e/**', 'bench/peers/**'],
  setupFiles: ['src/test/setup.ts'],
  restoreMocks: true,
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
