/**
 * What the page may weigh on the wire, brotli. `npm run size` fails above it.
 * First load: all that is asked for before the page answers; the heavy rest is asked for afterwards.
 */
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

const DIST = 'dist';
const CORE_SNAPSHOTS = ['manifest', 'indicators', 'values', 'rounds'].map((name) => `${DIST}/data/${name}.json`);

/** The page and every file that it names. */
function firstLoad() {
  const page = `${DIST}/index.html`;
  if (!existsSync(page)) return [page];
  const html = readFileSync(page, 'utf8');
  const named = [...html.matchAll(/(?:src|href)="(?!data:|https?:|#|\?)([^"]+\.(?:js|mjs|css))"/g)].map((match) => match[1] ?? '');
  return [page, ...new Set(named.map((file) => posix.join(DIST, file)))];
}

export default [
  { name: 'first load', path: [...firstLoad(), ...CORE_SNAPSHOTS], limit: '150 kB', brotli: true },
  { name: 'map engine', path: [`${DIST}/assets/*map{libre,-libre}*`], limit: '330 kB', brotli: true },
  { name: 'everything', path: [`${DIST}/**/*.{html,js,mjs,css,json,geojson,svg,webmanifest}`], limit: '900 kB', brotli: true },
];
