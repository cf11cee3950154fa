/*
 * Takes the offline part away from every browser that comes by: publish this file as service-worker.js, beside index.html.
 * It empties what was kept and unregisters itself; it reloads nothing, since somebody may be presenting.
 */
self.addEventListener('install', () => { self.skipWaiting(); });
/** Longer than this the worker before takes for no answer: with it comes the last that it may put away. */
const LAST_ANSWER_MS = 5000;
// Caches belong to the whole host; those of this folder bear its address. The earliest builds had one without.
const empty = async () => {
  for (const name of await caches.keys()) if (name === 'snapshots' || name.endsWith(`-${self.registration.scope}`)) await caches.delete(name);
};
self.addEventListener('activate', (event) => {
  const leave = async () => {
    await empty();
    await self.registration.unregister();
    await new Promise((resolve) => { setTimeout(resolve, LAST_ANSWER_MS); });
    await empty();
  };
  event.waitUntil(leave());
});
