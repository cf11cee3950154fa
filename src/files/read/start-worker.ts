/** Starts the reading worker; null where that can't be: from file://, and in an old browser. */
export function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
