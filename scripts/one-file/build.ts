/** `tsx scripts/one-file/build.ts`: writes the whole product as one file beside the site that was just built. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { CORE_FILES, SNAPSHOTS, type SnapshotFile } from '../../src/snapshots/files';
import { ONE_FILE } from '../../src/snapshots/one-file-text';
import { BUILT_FOR } from '../build/built-for';
import { oneFileHtml } from './one-file-html';

const DIST = 'dist';
const SHEET = '\0sheet:';

/** What a file on a disk cannot have, and what stands there instead. Ends of paths. */
const STAND_INS: Readonly<Record<string, string>> = {
  '/src/map/maplibre/maplibre-map.tsx': '/src/one-file/no-engine.tsx',
  '/src/offline/register.ts': '/src/one-file/no-worker.ts',
  '/src/files/read/start-worker.ts': '/src/one-file/no-reading-worker.ts',
};

function standIns(root: string): Plugin {
  return {
    name: 'stand-ins',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const stand = found && Object.entries(STAND_INS).find(([end]) => found.id.replaceAll('\\', '/').endsWith(end));
      return stand ? join(root, stand[1]) : null;
    },
  };
}

/** `import href from './x.css?url'` takes the sheet in with the others; there is no address to give. */
const sheetsInside: Plugin = {
  name: 'sheets-inside',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!source.endsWith('.css?url')) return null;
    const found = await this.resolve(source.slice(0, -'?url'.length), importer, { skipSelf: true });
    // Not by its own name: what ends in .css is taken for a sheet.
    return found && `${SHEET}${found.id}.js`;
  },
  load: (id) => (id.startsWith(SHEET) ? `import ${JSON.stringify(id.slice(SHEET.length, -'.js'.length))};\nexport default '';` : null),
};

async function codeOf(root: string): Promise<{ readonly script: string; readonly styles: string }> {
  const built = await build({
    root, configFile: false, logLevel: 'warn', base: './', publicDir: false, define: BUILT_FOR,
    plugins: [standIns(root), sheetsInside, react()],
    worker: { format: 'iife' },
    build: {
      write: false, target: 'es2022', cssCodeSplit: false, modulePreload: false, chunkSizeWarningLimit: 3000, assetsInlineLimit: 1_000_000,
      rolldownOptions: {
        input: join(root, 'src/one-file/start.ts'), output: { format: 'iife', codeSplitting: false },
        // A classic script has none; what asks for it here is Vite's own loading of parts, which this file does without.
        transform: { define: { 'import.meta': '{}' } },
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const scripts = outputs.filter((one) => one.type === 'chunk');
  const others = outputs.filter((one) => one.type === 'asset' && !one.fileName.endsWith('.css'));
  const [script, ...more] = scripts;
  if (!script || more.length > 0 || others.length > 0) {
    throw new Error(`One script was expected, not ${outputs.map(({ fileName }) => fileName).join(', ')}.`);
  }
  const styles = outputs.flatMap((one) => (one.type === 'asset' && one.fileName.endsWith('.css') ? [String(one.source)] : []));
  return { script: script.code, styles: styles.join('\n') };
}

const root = process.cwd();
const inDist = (file: string): string => readFileSync(join(root, DIST, file), 'utf8');
const late = SNAPSHOTS.filter((file) => !CORE_FILES.some((core) => core === file));
const html = oneFileHtml({
  ...await codeOf(root),
  index: inDist('index.html'), early: inDist('early.js'), icon: inDist('icon.svg'),
  late: new Map(late.map((file): [SnapshotFile, string] => [file, inDist(`data/${file}`)])),
});
writeFileSync(join(root, DIST, ONE_FILE), html);
console.log(`${DIST}/${ONE_FILE}  ${(html.length / 1e6).toFixed(2)} MB`);
