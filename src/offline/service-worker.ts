/**
 * Offline: the app is precached; snapshots are not, since a precache answers before the network and would keep
 * old figures. They lie in a cache of their own, filled at install (the first visit is not controlled) and read
 * only when the network has given nothing within three seconds.
 */
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import { SNAPSHOTS } from '../snapshots/files';
import { CACHED_HEADER } from '../snapshots/cached-header';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: readonly { readonly url: string; readonly revision: string | null }[];
};

const SNAPSHOT_CACHE = 'snapshots';
const NETWORK_TIMEOUT_SECONDS = 3;

precacheAndRoute([...self.__WB_MANIFEST]);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html')));

/** Lets the page say that it shows kept figures. */
async function marked(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.set(CACHED_HEADER, '1');
  return new Response(await response.blob(), { status: response.status, statusText: response.statusText, headers });
}

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(new URL('data/', self.registration.scope).pathname),
  new NetworkFirst({
    cacheName: SNAPSHOT_CACHE,
    networkTimeoutSeconds: NETWORK_TIMEOUT_SECONDS,
    plugins: [{ cachedResponseWillBeUsed: async ({ cachedResponse }) => cachedResponse && marked(cachedResponse) }],
  }),
);

self.addEventListener('install', (event) => {
  const fill = async (): Promise<void> => {
    const cache = await caches.open(SNAPSHOT_CACHE);
    await cache.addAll(SNAPSHOTS.map((file) => new Request(new URL(`data/${file}`, self.registration.scope), { cache: 'no-cache' })));
  };
  event.waitUntil(fill());
});

self.addEventListener('message', ({ data }: ExtendableMessageEvent) => {
  // Sent when the reader asks for the new version; never by itself, a talk may be going on.
  if (typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING') void self.skipWaiting();
});
