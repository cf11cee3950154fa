/** Builds the peer pages over the same snapshots that the product serves. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import type { Areas, Snapshots } from './peers/shared/figures.ts';
import { STATIC_PEER } from './peer-ids.ts';
import { staticPage } from './static-page.ts';

const SNAPSHOTS = ['municipalities.geojson', 'indicators.json', 'values.json', 'rounds.json'];

const here = path.join(import.meta.dirname, 'peers');

/** Leaflet is not among the product's own packages; it is fetched the first time it is measured. */
function installOnce(): void {
  if (existsSync(path.join(here, 'node_modules', 'leaflet', 'package.json'))) return;
  execFileSync('npm', ['ci'], { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] });
}

function readSnapshots(dataDir: string): Snapshots {
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(dataDir, file), 'utf8'));
  return {
    areas: read('municipalities.geojson') as Areas,
    ...(read('indicators.json') as Pick<Snapshots, 'indicators'>),
    ...(read('values.json') as Pick<Snapshots, 'series'>),
    ...(read('rounds.json') as Pick<Snapshots, 'rounds'>),
  };
}

export interface BuiltPeers {
  /** Where a peer's page lies, ready to be served as a site of its own. */
  readonly dirOf: (peer: string) => string;
  readonly areaCount: number;
}

/** Builds `peers` into folders under `outDir`, each with its copy of the snapshots of `dataDir`. */
export async function buildPeers(peers: readonly string[], dataDir: string, outDir: string): Promise<BuiltPeers> {
  const snapshots = readSnapshots(dataDir);
  const dirOf = (peer: string): string => path.join(outDir, peer);
  if (peers.includes('leaflet')) installOnce();
  for (const peer of peers) {
    rmSync(dirOf(peer), { recursive: true, force: true });
    mkdirSync(dirOf(peer), { recursive: true });
    if (peer === STATIC_PEER) {
      const css = readFileSync(path.join(here, 'shared', 'page.css'), 'utf8');
      writeFileSync(path.join(dirOf(peer), 'index.html'), staticPage(snapshots, css));
      continue;
    }
    await build({
      configFile: false, root: path.join(here, peer), base: './', publicDir: false, logLevel: 'error',
      worker: { format: 'es' },
      build: { outDir: dirOf(peer), emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 },
    });
    for (const file of SNAPSHOTS) cpSync(path.join(dataDir, file), path.join(dirOf(peer), 'data', file));
  }
  return { dirOf, areaCount: snapshots.areas.features.length };
}
