/**
 * Offline: the app is precached; snapshots are not, since a precache answers before the network and would keep
 * old figures. They lie in a cache of their own, filled at install (the first visit is not controlled) and read
 * only when the network has given nothing within three seconds.
 */
import { PrecacheController, PrecacheRoute, cleanupOutdatedCaches } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import { CACHED_HEADER } from '../snapshots/cached-header';
import { dropOtherSnapshots, fillSnapshots, isReadable, snapshotCache } from '../snapshots/snapshot-cache';
import { areOlderPagesGone, forgetOlderPages, noteOlderPages } from './older-pages';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: readonly { readonly url: string; readonly revision: string | null }[];
};

const NETWORK_TIMEOUT_SECONDS = 3;
const PAGE = 'index.html';
const { scope } = self.registration;
const folder = new URL(scope).pathname;

// Not `precacheAndRoute`: it throws away the older build's files as soon as it takes over, from under the pages that are open.
const app = new PrecacheController();
app.addToCacheList([...self.__WB_MANIFEST]);
registerRoute(new PrecacheRoute(app));
cleanupOutdatedCaches();

// The page has one address, whatever its query; all else that can be opened, the one file among it, is the host's to give.
const answerPage = app.createHandlerBoundToURL(PAGE);
registerRoute(
  ({ request, url, sameOrigin }) => request.mode === 'navigate' && sameOrigin && (url.pathname === folder || url.pathname === folder + PAGE),
  (options) => {
    // A start is when to look whether the older build's pages are gone.
    options.event.waitUntil(tidy(options.event));
    return answerPage(options);
  },
);

// Parts of an older build, for its pages that are still open: this build's own are answered above.
registerRoute(({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${folder}assets/`), app.strategy);

/** Lets the page say that it shows kept figures. */
async function marked(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.set(CACHED_HEADER, '1');
  return new Response(await response.blob(), { status: response.status, statusText: response.statusText, headers });
}

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${folder}data/`),
  new NetworkFirst({
    cacheName: snapshotCache(scope),
    networkTimeoutSeconds: NETWORK_TIMEOUT_SECONDS,
    plugins: [{
      cachedResponseWillBeUsed: async ({ cachedResponse }) => cachedResponse && marked(cachedResponse),
      cacheWillUpdate: async ({ response }) => (await isReadable(response) ? response : null),
    }],
  }),
);

/** Snapshots last: a build that is refused leaves the figures of the one before as they are. */
async function install(event: ExtendableEvent): Promise<void> {
  await app.install(event);
  await fillSnapshots(scope);
}

/** Throws away what only older builds use, once none of their pages is open. */
async function tidy(event: ExtendableEvent): Promise<void> {
  // A newer build that waits has put its files among these already.
  if (self.registration.installing || self.registration.waiting) return;
  if (!await areOlderPagesGone(self.clients, scope)) return;
  await app.activate(event);
  await dropOtherSnapshots(scope);
  await forgetOlderPages(scope);
}

async function activate(event: ExtendableEvent): Promise<void> {
  await noteOlderPages(self.clients, scope);
  await tidy(event);
}

self.addEventListener('install', (event) => event.waitUntil(install(event)));
self.addEventListener('activate', (event) => event.waitUntil(activate(event)));

self.addEventListener('message', ({ data }: ExtendableMessageEvent) => {
  // Sent when the reader asks for the new version; never by itself, a talk may be going on.
  if (typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING') void self.skipWaiting();
});
