import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { licencesPage, readPackages } from './licences-page';

/** Terms that ask for a notice and no more; of two that are offered, one is enough. */
const SHIPPABLE = /^\(?(MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|Zlib)\b/;
/** May be worked with, not shipped: changes to their own files would have to be given out. */
const TOOLS_TOO = /^\(?(MPL-2\.0|CC-BY-4\.0|LGPL-3\.0|Python-2\.0|OFL-1\.1)\b/;

const packages = readPackages(readFileSync('package-lock.json', 'utf8'));

describe('the packages of the lock file', () => {
  it('are listed in docs/licences.md as they are now', () => {
    expect(readFileSync('docs/licences.md', 'utf8'), 'run `npm run licences`').toBe(licencesPage(packages));
  });

  it('come with terms that let a public body publish the site', () => {
    const shipped = packages.filter(({ tool }) => !tool);
    expect(shipped.length).toBeGreaterThan(50);
    expect(shipped.filter(({ licence }) => !SHIPPABLE.test(licence ?? ''))).toEqual([]);
  });

  it('that only build and test say their terms too', () => {
    const tools = packages.filter(({ tool }) => tool);
    expect(tools.filter(({ licence }) => !SHIPPABLE.test(licence ?? '') && !TOOLS_TOO.test(licence ?? ''))).toEqual([]);
  });

  it('are held by a checksum each, but for the tools that other platforms get instead of this one\'s', () => {
    const lock: { packages: Record<string, { integrity?: string; os?: readonly string[]; cpu?: readonly string[]; dev?: boolean }> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const without = Object.entries(lock.packages).filter(([path, { integrity, os, cpu, dev }]) =>
      path !== '' && !(integrity ?? '').startsWith('sha512-') && !(dev === true && (os ?? cpu) !== undefined));
    expect(without.map(([path]) => path)).toEqual([]);
  });
});
