/**
 * Pages that were open when this worker took over: they are of an earlier build and may still fetch parts of it, which the
 * host no longer has. Who they were is written into a cache of its own, since a worker is stopped and started at will.
 */
const noteOf = (scope: string) => ({ name: `older-pages-${scope}`, address: new URL('older-pages', scope).href });

async function openPages(clients: Clients, scope: string): Promise<readonly string[]> {
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.filter(({ url }) => url.startsWith(scope)).map(({ id }) => id);
}

/** Writes down who is open, when the worker takes over. @param scope the folder that the worker rules, as an address */
export async function noteOlderPages(clients: Clients, scope: string): Promise<void> {
  const { name, address } = noteOf(scope);
  const cache = await caches.open(name);
  await cache.put(address, Response.json(await openPages(clients, scope)));
}

/** Is none of them open any longer? False too when all of it has been tidied already. */
export async function areOlderPagesGone(clients: Clients, scope: string): Promise<boolean> {
  const { name, address } = noteOf(scope);
  const note = await caches.match(address, { cacheName: name });
  if (!note) return false;
  const noted: unknown = await note.json();
  const open = await openPages(clients, scope);
  return !Array.isArray(noted) || open.every((id) => !noted.includes(id));
}

/** Strikes the note, once nothing of an earlier build is left. */
export async function forgetOlderPages(scope: string): Promise<void> {
  await caches.delete(noteOf(scope).name);
}
