/** Calls back when what was just rendered has been painted: two animation frames later. Returns how to cancel. */
export function twoFrames(done: () => void): () => void {
  let handle = requestAnimationFrame(() => {
    handle = requestAnimationFrame(done);
  });
  return () => cancelAnimationFrame(handle);
}
