/**
 * Writes the page of the default Scene into index.html: as HTML, with its snapshots, its styles inline (by their
 * hash in the policy) and its policy. In development the same page without policy, so that there is one way to start.
 */
import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type * as Prerender from '../../src/prerender';
import { inlineStyleHashes, metaPolicy } from '../security-headers';
import { BUILT_FOR } from './built-for';

const DATA = 'public/data';

/** Style sheets say nothing to a page that is being written as text. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-style' : null),
  load: (id) => (id === '\0no-style' ? '' : null),
};

async function pageOf(root: string): Promise<Prerender.Page> {
  const { module } = await runnerImport<typeof Prerender>(join(root, 'src/prerender.tsx'), {
    configFile: false, root, define: BUILT_FOR, logLevel: 'error', plugins: [withoutStyles],
  });
  return module.renderPage((file) => readFileSync(join(root, DATA, file), 'utf8'));
}

/** Puts the parts of the page where the template has its marks. Functions, since "$" in them means nothing. */
function fill(template: string, page: Prerender.Page, head: string): string {
  return template
    .replace('<!--head-->', () => `<title>${page.product}</title>${head}`)
    .replace('<!--app-->', () => page.app)
    .replace('<!--embedded-->', () => page.embedded);
}

type Bundle = Parameters<Extract<Plugin['generateBundle'], (...parameters: never[]) => unknown>>[1];
type Chunk = Extract<Bundle[string], { type: 'chunk' }>;

/** Words of another language are fetched only where they are asked for. */
function isTranslation(chunk: Bundle[string] | undefined): boolean {
  return chunk?.type === 'chunk' && chunk.moduleIds.some((id) => id.includes('/src/text/en/'));
}

/** The entry, what it imports once the page is painted, and what those import: all that the page needs to answer. */
function firstLoad(bundle: Bundle): readonly Chunk[] {
  const found = new Map<string, Chunk>();
  const add = (file: string): void => {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk' || found.has(file)) return;
    found.set(file, chunk);
    chunk.imports.forEach(add);
  };
  const entry = Object.values(bundle).find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
  if (entry?.type === 'chunk') [entry.fileName, ...entry.dynamicImports.filter((file) => !isTranslation(bundle[file]))].forEach(add);
  return [...found.values()];
}

export function prerender(): Plugin {
  let root = process.cwd();
  let building = false;
  let page: Prerender.Page | null = null;
  return {
    name: 'prerender',
    enforce: 'post',
    async config(config, { command }) {
      root = config.root ?? root;
      building = command === 'build';
      // Before the build begins: one Vite within another's hooks disturbs it.
      if (building) page = await pageOf(root);
    },
    async transformIndexHtml(html) {
      // The build's own head is written when the style sheet is known.
      if (building) return html;
      page = await pageOf(root);
      return fill(html, page, `<style>${page.css}</style>`);
    },
    generateBundle: {
      // After Vite has written into each part what has to be there before it.
      order: 'post',
      handler(_options, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset' || !page) return;
        const first = firstLoad(bundle);
        // What a view fetches by address (`?url`) stays a file of its own.
        const sheets = Object.values(bundle).flatMap((file) =>
          (file.type === 'asset' && file.fileName.endsWith('.css') && !file.originalFileNames.some(isAbsolute) ? [file] : []));
        for (const { fileName } of sheets) delete bundle[fileName];
        const style = `<style>${page.css}${sheets.map(({ source }) => String(source).trim()).join('')}</style>`;
        const policy = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy(inlineStyleHashes(style))}" />`;
        const entry = /\s*<script type="module"[^>]*><\/script>/;
        const [start] = entry.exec(String(index.source)) ?? [];
        if (start === undefined) throw new Error('index.html has no script of its own to start with.');
        // The start script, and what it imports once the page is painted: `early.js` asks for these when the
        // first picture is on its way. As modules: those the browser compiles beside the page's own thread, while they arrive.
        const preload = first.filter((chunk) => !chunk.isEntry)
          .map(({ fileName }) => `<link rel="modulepreload" crossorigin href="./${fileName}" />`).join('');
        const template = String(index.source).replace(entry, '').replaceAll(/\s*<link rel="stylesheet"[^>]*>/g, '');
        index.source = fill(template, page, `${policy}${style}<template id="code">${start.trim()}${preload}</template>`);
      },
    },
  };
}
