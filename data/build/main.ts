/**
 * Facts in, snapshots out: `tsx data/build/main.ts`.
 *   --check      writes nothing; exit code 1 when the committed snapshots are stale
 *   --out DIR    where the snapshots stand (default public/data)
 *   --county FILE, --facts DIR, --boundaries DIR   read from elsewhere
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { composeSnapshots } from './compose';
import { describeChanges } from './describe';
import { FactsError } from './problem';
import { differingSnapshots } from './snapshot-files';

const ROOT = join(import.meta.dirname, '..');

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    out: { type: 'string', default: join(ROOT, '..', 'public', 'data') },
    county: { type: 'string', default: join(ROOT, 'county.json') },
    facts: { type: 'string', default: join(ROOT, 'facts') },
    boundaries: { type: 'string', default: join(ROOT, 'boundaries') },
  },
});

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Built beside and compared first, so that refused facts never leave half a set of snapshots behind. */
function run(fresh: string): number {
  const { out, county, facts, boundaries } = options;
  const remarks = composeSnapshots({
    county, facts, boundaries, edition: join(ROOT, 'edition.json'), catalogue: join(ROOT, 'indicators', 'catalogue.json'),
    rounds: join(ROOT, 'rounds'), tiles: join(ROOT, 'tiles.csv'),
  }, fresh);
  remarks.forEach(say);
  const stale = differingSnapshots(out, fresh);
  if (stale.length === 0) {
    say('Ögonblicksbilderna stämmer med data/. Inget är ändrat.');
    return 0;
  }
  say('Ändrat:');
  for (const change of describeChanges(out, fresh)) say(`- ${change}`);
  if (options.check) {
    say(`Ögonblicksbilderna är inaktuella (${stale.join(', ')}). Kör npm run data och lägg in resultatet.`);
    return 1;
  }
  mkdirSync(out, { recursive: true });
  cpSync(fresh, out, { recursive: true });
  say(`Skrivet: ${stale.join(', ')}.`);
  return 0;
}

const fresh = mkdtempSync(join(tmpdir(), 'snapshots-'));
try {
  process.exitCode = run(fresh);
} catch (error) {
  if (!(error instanceof FactsError)) throw error;
  process.stderr.write(`Uppgifterna godtas inte, inget är skrivet:\n${error.message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
