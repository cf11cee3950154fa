import type { Whole } from '../domain/municipality';

/** Put in by the build, from the snapshots; not there in tests and tools, which speak of a county. */
declare const BUILT_FOR: Whole | undefined;

/** The page is about one county or the country, and it is known before any text is put together. */
export const builtFor: Whole = typeof BUILT_FOR === 'undefined' ? 'county' : BUILT_FOR;
