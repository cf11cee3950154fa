/*
 * Takes the offline part away from every browser that comes by: publish this file as service-worker.js, beside index.html.
 * It empties what was kept and unregisters itself; it reloads nothing, since somebody may be presenting.
 */
self.addEventListener('install', () => { self.skipWaiting(); });
self.addEventListener('activate', (event) => {
  const leave = async () => {
    // Caches belong to the whole host; those of this folder bear its address. The earliest builds had one without.
    for (const name of await caches.keys()) if (name === 'snapshots' || name.endsWith(`-${self.registration.scope}`)) await caches.delete(name);
    await self.registration.unregister();
  };
  event.waitUntil(leave());
});
