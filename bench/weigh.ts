/** What a built site weighs in brotli, and which of its files a first visit waits for. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseSync } from 'vite';
import { ONE_FILE } from '../src/snapshots/one-file-text.ts';

export interface Weighed {
  /** Path inside the site, with forward slashes. */
  readonly file: string;
  /** Bytes as they go over the wire: brotli, or as they are where that gains nothing. */
  readonly bytes: number;
}

export interface SiteWeight {
  /** index.html, its scripts with what they import, its sheets, and what it preloads. */
  readonly firstLoad: readonly Weighed[];
  /** The map engine with what only its part of the page needs; its worker not counted. */
  readonly map: readonly Weighed[];
  readonly worker: readonly Weighed[];
  /** Without the product as one file, which nobody's browser fetches. */
  readonly all: readonly Weighed[];
  /** Bytes of the product as one file, not compressed; 0 where there is none. */
  readonly oneFile: number;
  /** Bytes of the scripts that nothing is painted before, not compressed. */
  readonly blocking: number;
}

/** A class name that MapLibre's script and sheet carry, whatever the file is called. */
const ENGINE_SIGN = 'maplibregl-canvas-container';
const ENGINE_SHEET_SIGN = '.maplibregl-';
const WORKER_NAME = /maplibre-gl-worker[^/]*\.m?js$/;
const PACKED = /\.(png|jpe?g|webp|woff2|ico)$/;
const FETCHED_EARLY = new Set(['stylesheet', 'modulepreload', 'preload']);

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}\\s*=\\s*"([^"]*)"`, 'i').exec(tag)?.[1] ?? null;
}

/** Files of the site that the page's own tags make the browser fetch, as paths inside the site. */
function namedInPage(html: string): readonly string[] {
  const named: string[] = [];
  for (const [tag] of html.matchAll(/<(?:script|link)\b[^>]*>/gi)) {
    const rels = (attribute(tag, 'rel') ?? '').toLowerCase().split(/\s+/);
    const address = /^<script/i.test(tag) ? attribute(tag, 'src') : rels.some((rel) => FETCHED_EARLY.has(rel)) ? attribute(tag, 'href') : null;
    if (address !== null && !address.startsWith('data:')) {
      named.push(new URL(address, 'http://site/').pathname.slice(1));
    }
  }
  return named;
}

/** Scripts of the page that hold up its parsing, as paths inside the site. */
function blockingScripts(html: string): readonly string[] {
  return [...html.matchAll(/<script\b[^>]*>/gi)].flatMap(([tag]) => {
    const address = attribute(tag, 'src');
    return address === null || /\s(?:async|defer|type="module")/i.test(tag) ? [] : [new URL(address, 'http://site/').pathname.slice(1)];
  });
}

function staticImports(file: string, source: string): readonly string[] {
  const { module } = parseSync(file, source);
  const requests = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest?.value ?? '')),
  ];
  return requests.filter((request) => request.startsWith('.')).map((request) => path.posix.join(path.posix.dirname(file), request));
}

/** Weighs the site in `dir`. Throws when index.html is not there or names a file that is not. */
export function weighSite(dir: string): SiteWeight {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !file.startsWith('.') && !/\.(map|br|gz)$/.test(file) && file !== ONE_FILE)
    .toSorted();
  const weights = new Map(files.map((file) => {
    const raw = readFileSync(path.join(dir, file));
    const packed = PACKED.test(file) ? raw : brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: raw.length } });
    return [file, Math.min(raw.length, packed.length)] as const;
  }));
  const text = (file: string): string => readFileSync(path.join(dir, file), 'utf8');
  const scripts = files.filter((file) => /\.m?js$/.test(file));
  const imports = new Map(scripts.map((file) => [file, staticImports(file, text(file))]));

  const closure = (starts: readonly string[]): Set<string> => {
    const seen = new Set<string>();
    const waiting = [...starts];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (seen.has(file)) continue;
      if (!existsSync(path.join(dir, file))) throw new Error(`${file} is asked for but is not in ${dir}`);
      seen.add(file);
      waiting.push(...(imports.get(file) ?? []));
    }
    return seen;
  };

  const first = closure(['index.html', ...namedInPage(text('index.html'))]);
  const workers = new Set(scripts.filter((file) => WORKER_NAME.test(file)));
  const engine = scripts.filter((file) => !workers.has(file) && text(file).includes(ENGINE_SIGN));
  const around = scripts.filter((file) => !first.has(file) && engine.some((one) => closure([file]).has(one)));
  const sheets = files.filter((file) => file.endsWith('.css') && text(file).includes(ENGINE_SHEET_SIGN));
  const map = new Set([...closure([...engine, ...around]), ...sheets].filter((file) => !first.has(file)));

  const weighed = (of: Iterable<string>): readonly Weighed[] =>
    [...of].map((file) => ({ file, bytes: weights.get(file) ?? 0 })).toSorted((a, b) => b.bytes - a.bytes);
  const oneFile = existsSync(path.join(dir, ONE_FILE)) ? statSync(path.join(dir, ONE_FILE)).size : 0;
  const blocking = blockingScripts(text('index.html')).reduce((sum, file) => sum + statSync(path.join(dir, file)).size, 0);
  return { firstLoad: weighed(first), map: weighed(map), worker: weighed(workers), all: weighed(files), oneFile, blocking };
}

export function sumOf(files: readonly Weighed[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
