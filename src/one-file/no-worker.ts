/** Stands where the service worker is registered: a file on a disk has none, and needs none. */
import { reloadPage } from '../state/address';

export function registerWorker(): void {
  console.info('This file works without network as it is.');
}

export { reloadPage as reloadNewest };
