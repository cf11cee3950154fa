/** Builds the site of a made-up country, away from the project's own: its snapshots and its page. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { composeSnapshots } from '../data/build/compose.ts';
import { pathsFor, readOptions } from '../data/build/options.ts';
import { writeMadeUpCountry } from './made-up-areas.ts';

const ROOT = resolve(import.meta.dirname, '..');
/** What the page is built from, beside its packages. */
const PARTS = ['data', 'index.html', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json', 'vite.config.ts'];
/** All made-up countries have the same day, so that the same number always gives the same site. */
const DAY = '2026-10-15';

/**
 * @param count how many areas
 * @param dir an empty folder, which is filled
 * @returns folder of the built site; its snapshots lie in `data/` there
 */
export async function buildSite(count: number, dir: string): Promise<string> {
  const country = await writeMadeUpCountry(count, join(dir, 'country'));
  const site = join(dir, 'site');
  mkdirSync(site);
  for (const part of PARTS) cpSync(join(ROOT, part), join(site, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(site, 'node_modules'), 'dir');
  const { boundaries, facts, rounds } = country;
  const options = readOptions(['--county', 'SE', '--boundaries', boundaries, '--facts', facts, '--rounds', rounds]);
  composeSnapshots(await pathsFor(options, join(dir, 'made'), DAY), join(site, 'public', 'data'));
  execFileSync(process.execPath, [join(site, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'error'], {
    cwd: site, stdio: ['ignore', 'ignore', 'inherit'],
  });
  const dist = join(site, 'dist');
  if (!readdirSync(dist).includes('index.html')) throw new Error(`the build of ${count} areas wrote no page into ${dist}`);
  return dist;
}

/** How many areas the snapshots in a folder are of. */
export function areasIn(data: string): number {
  const { county } = JSON.parse(readFileSync(join(data, 'manifest.json'), 'utf8')) as { readonly county: { readonly municipalities: readonly unknown[] } };
  return county.municipalities.length;
}
