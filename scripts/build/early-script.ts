import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify, type Plugin } from 'vite';

const FILE = 'early.js';

/** Sends `public/early.js` short and without its comments: nothing is painted before it has come. */
export function earlyScript(): Plugin {
  let folder = 'public';
  return {
    name: 'early-script',
    apply: 'build',
    configResolved: ({ publicDir }) => { folder = publicDir; },
    async generateBundle() {
      const { code } = await minify(FILE, readFileSync(join(folder, FILE), 'utf8'));
      this.emitFile({ type: 'asset', fileName: FILE, source: code });
    },
  };
}
