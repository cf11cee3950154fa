/**
 * Writes the page of the default Scene into index.html: as HTML, with its snapshots, its styles inline (by their
 * hash in the policy) and its policy. In development the same page without policy, so that there is one way to start.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type * as Prerender from '../../src/prerender';
import { inlineStyleHashes, metaPolicy } from '../security-headers';

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
    configFile: false, root, logLevel: 'error', plugins: [withoutStyles],
  });
  return module.renderPage((file) => readFileSync(join(root, DATA, file), 'utf8'));
}

function preloads(page: Prerender.Page): string {
  return page.core.map((file) => `<link rel="preload" as="fetch" crossorigin href="./data/${file}" />`).join('');
}

/** Puts the parts of the page where the template has its marks. Functions, since "$" in them means nothing. */
function fill(template: string, page: Prerender.Page, head: string): string {
  return template
    .replace('<!--head-->', () => `<title>${page.product}</title>${head}${preloads(page)}`)
    .replace('<!--app-->', () => page.app)
    .replace('<!--embedded-->', () => page.embedded);
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
    generateBundle(_options, bundle) {
      const index = bundle['index.html'];
      if (index?.type !== 'asset' || !page) return;
      const { css } = page;
      let html = String(index.source);
      const styles: string[] = [];
      html = html.replaceAll(/\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (_link, file: string) => {
        const sheet = bundle[file];
        if (sheet?.type === 'asset') {
          styles.push(String(sheet.source).trim());
          delete bundle[file];
        }
        return '';
      });
      const style = `<style>${css}${styles.join('')}</style>`;
      const policy = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy(inlineStyleHashes(style))}" />`;
      index.source = fill(html, page, policy + style);
    },
  };
}
