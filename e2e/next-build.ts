/** The site as the next build would publish it: the same page, every file with a hash in its name under another name. */
import { readFileSync, readdirSync } from 'node:fs';
import { failedAnswer } from '../mocks/failures';
import { SNAPSHOT_NAMES, snapshotText } from '../mocks/snapshot-files';
import { WORKER } from './offline-site';
import type { Instead } from './plain-proxy';

const HASHED = /^(.+-)([A-Za-z0-9_-]{8})(\.(?:js|css))$/;
const reversed = (text: string): string => [...text].toReversed().join('');

/** A worker that keeps another index.html than the site's. */
export function workerForNewPage(worker: string): string {
  return worker.replace(/(\{"revision":")(\w+)(","url":"index\.html"\})/, (_whole, before: string, revision: string, after: string) => before + reversed(revision) + after);
}

/** The worker of a build that reads snapshots of another version. @throws Error when it cannot be told how the worker says its version */
export function workerOfSchema(version: number): string {
  let found = 0;
  const changed = WORKER.replace(/\.schema===1\b/g, () => { found += 1; return `.schema===${version}`; })
    .replace(/(`\$\{\w+\})1(-\$\{)/g, (_whole, before: string, after: string) => { found += 1; return before + String(version) + after; });
  if (found !== 2) throw new Error(`The worker says its version in ${found} places, not in the two that are known.`);
  return changed;
}

/** Figures as a site publishes whose snapshots are of the version after or before this one's. */
export async function publishSchema(instead: Map<string, Instead>, which: 'new-version' | 'old-version'): Promise<void> {
  for (const name of SNAPSHOT_NAMES) instead.set(`/data/${name}`, { text: failedAnswer(which, await snapshotText(name)).body });
}

/** By path, what the next build has and what it has no longer. */
export function nextBuild(): ReadonlyMap<string, Instead> {
  const names = new Map<string, string>();
  for (const name of readdirSync('dist/assets')) {
    const [, stem, hash, end] = HASHED.exec(name) ?? [];
    if (stem !== undefined && hash !== undefined && end !== undefined) names.set(name, stem + reversed(hash) + end);
  }
  const renamed = (text: string): Instead => ({ text: text.replaceAll(/[\w-]+\.(?:js|css)\b/g, (name) => names.get(name) ?? name) });
  const page = renamed(readFileSync('dist/index.html', 'utf8').replace('<html', '<html data-edition="next"'));
  const site = new Map<string, Instead>([['/index.html', page], ['/', page], ['/service-worker.js', renamed(workerForNewPage(WORKER))]]);
  for (const [before, now] of names) {
    site.set(`/assets/${before}`, 'missing');
    site.set(`/assets/${now}`, renamed(readFileSync(`dist/assets/${before}`, 'utf8')));
  }
  return site;
}
