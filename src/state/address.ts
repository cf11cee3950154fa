/** The only place that touches location and history. */

/** Browsers throttle or throw on hundreds of history calls; sliders and typing replace at most 3 a second. */
const REPLACE_INTERVAL_MS = 334;

/** Makes the query of an address, when it is written. */
type Compose = () => string;

let waiting: { compose: Compose; timer: ReturnType<typeof setTimeout> } | null = null;
let lastReplace = 0;
/** Steps that wait until their picture has been painted, oldest first: for a browser, a step is much work. */
let steps: Compose[] = [];
let frame = 0;
/** By then either engine has told of its picture; what follows it (table, panel) comes after. */
const FRAMES = 3;

function write(search: string, how: 'push' | 'replace'): void {
  const address = search === '' ? window.location.pathname : search;
  try {
    if (how === 'push') window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
  } catch (error) {
    // Some browsers keep no history for a file on a disk, or for a page that writes too much of it. The page goes on.
    console.info('The address could not be written.', error);
  }
}

/** Writes at once what waits. */
export function writeAddress(): void {
  cancelAnimationFrame(frame);
  const before = steps;
  steps = [];
  for (const compose of before) {
    const search = compose();
    if (search !== window.location.search) write(search, 'push');
  }
  if (!waiting) return;
  clearTimeout(waiting.timer);
  const { compose } = waiting;
  waiting = null;
  lastReplace = Date.now();
  write(compose(), 'replace');
}

/**
 * Writes what waits in this task, but after those who observe the page have heard: a map calls it when it has told that
 * its picture stands, since nobody's picture should wait for history.
 */
export function writeAddressOnceTold(): void {
  queueMicrotask(writeAddress);
}

function writeAfter(frames: number): void {
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(() => {
    if (frames > 1) writeAfter(frames - 1);
    else writeAddress();
  });
}

export function currentSearch(): string {
  writeAddress();
  return window.location.search;
}

/** Does the address ask for nothing of its own? */
export function isBareAddress(): boolean {
  return window.location.search === '';
}

/** Page address with another query, for links and "copy link". */
export function addressOf(search: string): string {
  const { origin, pathname } = window.location;
  return `${origin === 'null' ? 'file://' : origin}${pathname}${search}`;
}

/** An act becomes a step in history, some frames later; what was replaced is written first, so that "back" returns to it. */
export function pushAddress(compose: Compose): void {
  if (waiting) writeAddress();
  steps.push(compose);
  writeAfter(FRAMES);
}

/** Continuous change: the latest one is written, at most three times a second. */
export function replaceAddress(compose: Compose): void {
  if (waiting) {
    waiting.compose = compose;
    return;
  }
  const wait = Math.max(0, lastReplace + REPLACE_INTERVAL_MS - Date.now());
  waiting = { compose, timer: setTimeout(writeAddress, wait) };
}

/** Calls back when the reader goes back or forward. Returns how to stop. */
export function onAddressChange(listener: () => void): () => void {
  const forget = (): void => {
    cancelAnimationFrame(frame);
    steps = [];
    if (waiting) clearTimeout(waiting.timer);
    waiting = null;
    listener();
  };
  window.addEventListener('popstate', forget);
  // A page that is left or hidden gets no more frames.
  window.addEventListener('pagehide', writeAddress);
  document.addEventListener('visibilitychange', writeAddress);
  return () => {
    window.removeEventListener('popstate', forget);
    window.removeEventListener('pagehide', writeAddress);
    document.removeEventListener('visibilitychange', writeAddress);
  };
}

/** Leaves this page for the same with another query. */
export function openPage(search: string): void {
  writeAddress();
  window.location.assign(addressOf(search));
}

export function reloadPage(): void {
  writeAddress();
  window.location.reload();
}

/** Could anybody else open an address of this page? Not one of a file, or of a server on this machine. */
export function isReachable(): boolean {
  const { protocol, hostname } = window.location;
  return protocol.startsWith('http') && hostname !== 'localhost' && hostname !== '[::1]' && !hostname.startsWith('127.');
}
