/** A long piece of work: it tells how far it has come, and hears that it is to stop. */
export interface Work {
  readonly signal: AbortSignal;
  readonly onStep: (done: number, total: number) => void;
}

/**
 * Tells of a step, and lets the page paint it and hear the reader before the next.
 * @throws DOMException "AbortError" when the work is to stop
 */
export async function step({ signal, onStep }: Work, done: number, total: number): Promise<void> {
  onStep(done, total);
  await new Promise((painted) => { setTimeout(painted); });
  signal.throwIfAborted();
}
