/** Stands in for `files/read/start-worker.ts`: one file has no second script, so files are read on the page. */
export function startWorker(): Worker | null {
  return null;
}
