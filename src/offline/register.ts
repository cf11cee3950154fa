import { registerSW } from 'virtual:pwa-register';

/**
 * Registers the service worker. Loaded after the map's take-over, with which its downloads would compete.
 * @param onNewVersion called when a new version waits; what it is given takes that version and reloads
 */
export function registerWorker(onNewVersion: (take: () => void) => void): void {
  const take = registerSW({
    immediate: true,
    onNeedRefresh: () => onNewVersion(() => void take(true)),
    onRegisterError: (error: unknown) => console.info('The page will not work without network in this browser.', error),
  });
}
