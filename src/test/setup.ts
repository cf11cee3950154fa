import { afterEach } from 'vitest';

// Both parts need a document; tests of plain functions have none and should not wait for them.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { cleanup } = await import('@testing-library/react');
  afterEach(cleanup);
}
