import { registerSW } from 'virtual:pwa-register';
import { reloadPage } from '../state/address';

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
