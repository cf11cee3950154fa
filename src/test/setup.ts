import { afterEach } from 'vitest';

// Both parts need a document; tests of plain functions have none and should not wait for them.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { cleanup, configure } = await import('@testing-library/react');
  // What is waited for comes when it comes: a busy machine is no failure.
  configure({ asyncUtilTimeout: 15_000 });
  afterEach(cleanup);
}
