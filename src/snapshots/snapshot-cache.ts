/** The snapshots that are kept for use without network, as the service worker keeps them. */
import { SNAPSHOTS } from './files';
import { SCHEMA_VERSION } from './schema-version';

const PREFIX = 'snapshots-';

/**
 * The name of the cache: by the version this build reads, so that one that only waits leaves the older build's figures alone,
 * and by folder, since caches belong to the whole host.
 * @param scope the folder that the worker rules, as an address
 */
export const snapshotCache = (scope: string): string => `${PREFIX}${SCHEMA_VERSION}-${scope}`;

/** Can this build read it? Neither figures of another version nor some network's log-in page may take the place of good ones. */
export async function isReadable(response: Response): Promise<boolean> {
  if (!response.ok) return false;
  const value: unknown = await response.clone().json().catch(() => null);
  return typeof value === 'object' && value !== null && 'schema' in value && value.schema === SCHEMA_VERSION;
}

/** Takes all snapshots in, or none. @throws Error when one does not come or is not for this build */
export async function fillSnapshots(scope: string): Promise<void> {
  const taken = await Promise.all(SNAPSHOTS.map(async (file) => {
    const request = new Request(new URL(`data/${file}`, scope), { cache: 'no-cache' });
    const response = await fetch(request);
    if (!await isReadable(response)) throw new Error(`data/${file} is not for this version of the page.`);
    return { request, response };
  }));
  const cache = await caches.open(snapshotCache(scope));
  await Promise.all(taken.map(({ request, response }) => cache.put(request, response)));
}

/** Throws away what builds of other versions kept. */
export async function dropOtherSnapshots(scope: string): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name.endsWith(`-${scope}`) && name !== snapshotCache(scope));
  await Promise.all(others.map((name) => caches.delete(name)));
}
