/** The act "Rensa allt", as every part that holds people's work hears of it: in this tab, and in the others of this browser. */
const CHANNEL_NAME = 'samordningskartan-rensning';

const listeners = new Set<() => void>();
let channel: BroadcastChannel | null = null;

/** Drops what this tab holds in its memory; what waits to be written is not written any more. */
export function forgetHere(): void {
  for (const forget of listeners) forget();
}

function join(): void {
  if (channel !== null || !('BroadcastChannel' in globalThis)) return;
  channel = new BroadcastChannel(CHANNEL_NAME);
  channel.addEventListener('message', forgetHere);
}

/** Lets a part drop what it holds when everything is cleared, in whichever tab. Returns how to stop. */
export function onCleared(forget: () => void): () => void {
  join();
  listeners.add(forget);
  return () => { listeners.delete(forget); };
}

/** Tells the other tabs that everything has been cleared. */
export function tellCleared(): void {
  join();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches this origin alone
  channel?.postMessage('cleared');
}
