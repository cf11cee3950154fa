import manifest from '../../public/data/manifest.json' with { type: 'json' };

/** What the built code is told of the snapshots it is built from (`src/text/language.ts`). */
export const BUILT_FOR = { BUILT_FOR: JSON.stringify(manifest.county.whole) };
