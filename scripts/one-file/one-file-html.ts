/** Puts the whole product into one HTML document. Pure: texts in, text out. */
import { embeddable, embeddedId } from '../../src/snapshots/embedded';
import type { SnapshotFile } from '../../src/snapshots/files';
import { oneFilePolicy, sourceHash } from '../security-headers';

export interface OneFileParts {
  /** The built index.html. */
  readonly index: string;
  /** What runs before the first paint: `public/early.js`. */
  readonly early: string;
  /** The whole page's code as one classic script. */
  readonly script: string;
  /** Every style sheet, those of later views too. */
  readonly styles: string;
  /** SVG text. */
  readonly icon: string;
  /** Texts of the snapshots that index.html does not carry. */
  readonly late: ReadonlyMap<SnapshotFile, string>;
}

/** Code as it may stand in a script element: nothing in it can end the element or begin a comment of HTML. */
function asElement(code: string): string {
  return code.trim().replaceAll(/<(?=\/script|!--|script)/gi, '\\x3C');
}

function style(index: string): string {
  const text = /<style>([\s\S]*?)<\/style>/.exec(index)?.[1];
  if (text === undefined) throw new Error('index.html has no inline styles: was it written by the build?');
  return text;
}

/** Custom properties that the build takes from the data; the sheets themselves come with `styles`. */
function properties(index: string): string {
  return /^:root\{[^}]*\}/.exec(style(index))?.[0] ?? '';
}

/**
 * @returns a document that asks for nothing: no address in it, one policy that lets in just what stands in it
 * @throws Error when `index` was not written by the build
 */
export function oneFileHtml({ index, early, script, styles, icon, late }: OneFileParts): string {
  const scripts = [asElement(early), asElement(script)] as const;
  const sheet = properties(index) + styles.trim();
  const policy = oneFilePolicy(scripts.map(sourceHash), [sourceHash(sheet)]);
  const data = [...late].map(([file, text]) => `<script type="application/json" id="${embeddedId(file)}">${embeddable(text)}</script>`).join('');
  const head = /<title>[\s\S]*?<\/title>/.exec(index)?.[0] ?? '';
  const body = /<body>([\s\S]*)<\/body>/.exec(index)?.[1]?.replaceAll(/<script(?![^>]*application\/json)[^>]*><\/script>/g, '').trim();
  if (body === undefined) throw new Error('index.html has no body: was it written by the build?');
  const lang = /<html lang="([a-z-]+)">/.exec(index)?.[1] ?? 'sv';
  return [
    `<!doctype html>\n<html lang="${lang}" data-one-file>\n<head>\n<meta charset="utf-8" />`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />\n<meta name="color-scheme" content="light dark" />',
    `${head}<link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}" />`,
    `<script>${scripts[0]}</script><style>${sheet}</style>\n</head>\n<body>`,
    `${body}${data}`,
    `<script>${scripts[1]}</script>\n</body>\n</html>\n`,
  ].join('\n');
}
