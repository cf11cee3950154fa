import type { Plugin } from 'vite';

/**
 * Keeps all that the page needs to answer in one file. Left alone, the bundler cuts it into a piece for every set of
 * views that share a module, and a dozen small requests come before the page answers.
 * @param page end of the path of the module whose static imports belong together
 * @param start end of the path of the entry that imports it later; what that needs itself stays with it, or the page's
 *   code would run before the first paint
 */
export function firstLoadChunk(page: string, start: string): { readonly plugin: Plugin; readonly holds: (id: string) => boolean } {
  const together = new Set<string>();
  return {
    holds: (id) => together.has(id),
    plugin: {
      name: 'first-load-chunk',
      apply: 'build',
      buildEnd() {
        const ids = [...this.getModuleIds()];
        const reach = (end: string, found: Set<string>): Set<string> => {
          const add = (id: string): void => {
            const info = this.getModuleInfo(id);
            if (!info || found.has(id)) return;
            found.add(id);
            info.importedIds.forEach(add);
          };
          ids.filter((id) => id.endsWith(end)).forEach(add);
          return found;
        };
        reach(page, together);
        for (const id of reach(start, new Set())) together.delete(id);
      },
    },
  };
}
