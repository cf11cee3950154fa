/** The header that the service worker puts on an answer from its cache. */
export const CACHED_HEADER = 'x-snapshot-cached';
