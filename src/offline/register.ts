import { registerSW } from 'virtual:pwa-register';
import { reloadPage } from '../state/address';

/** Longer than this nobody waits for a newer version before the page is loaded again. */
const NEWER_LIMIT_MS = 30_000;

/**
 * Registers the service worker. Loaded after the map's take-over, with which its downloads would compete.
 * @param onNewVersion called when a new version waits; what it is given takes that version and reloads
 */
export function registerWorker(onNewVersion: (take: () => void) => void): void {
  let asked = false;
  const take = registerSW({
    immediate: true,
    onNeedRefresh: () => onNewVersion(() => {
      asked = true;
      void take(true);
    }),
    // The new worker takes over every tab; only the one where it was asked for reloads. Another may stand before a room.
    onNeedReload: () => { if (asked) reloadPage(); },
    onRegisterError: (error: unknown) => console.info('The page will not work without network in this browser.', error),
  });
}

function becomes(worker: ServiceWorker, done: (state: ServiceWorkerState) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => { if (done(worker.state)) resolve(); };
    worker.addEventListener('statechange', look);
    look();
  });
}

async function takeNewer(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration) return;
  await registration.update();
  if (registration.installing) await becomes(registration.installing, (state) => state !== 'installing');
  const { waiting } = registration;
  if (!waiting) return;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  waiting.postMessage({ type: 'SKIP_WAITING' });
  await becomes(waiting, (state) => state === 'activated' || state === 'redundant');
}

/** Loads the page again in the newest version: without this a reload would bring the kept one, which is too old for what it reads. */
export async function reloadNewest(): Promise<void> {
  const late = new Promise<void>((resolve) => { setTimeout(resolve, NEWER_LIMIT_MS); });
  try {
    if ('serviceWorker' in navigator) await Promise.race([takeNewer(), late]);
  } catch (error) {
    console.info('A newer version could not be fetched.', error);
  }
  reloadPage();
}
