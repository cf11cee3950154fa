/**
 * Facts in, snapshots out: `tsx data/build/main.ts`.
 *   --check        writes nothing; exit code 1 when the committed snapshots are stale
 *   --out DIR      where the snapshots stand (default public/data)
 * Another county than the project's own (docs/other-county.md):
 *   --county CODE  its two digits, SE for the whole country, or a file like county.json
 *   --boundaries   a boundary file, or a folder of tables; --outside FILE, --context FILE, --abroad LAND as for the import
 *   --facts DIR    its tables; --rounds DIR and --tiles FILE where there are any
 *   --keep DIR     keeps what was made on the way, to be edited
 *   --date DAY     the day the facts are from (default today)
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayInSweden } from '../day-in-sweden';
import { SourceError } from './boundaries-source';
import { composeSnapshots } from './compose';
import { describeChanges } from './describe';
import { keepMade } from './keep-made';
import { type Options, pathsFor, readOptions } from './options';
import { FactsError } from './problem';
import { differingSnapshots } from './snapshot-files';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Built beside and compared first, so that refused facts never leave half a set of snapshots behind. */
async function run(options: Options, scratch: string): Promise<number> {
  const { out } = options;
  const fresh = join(scratch, 'snapshots');
  const paths = await pathsFor(options, scratch, dayInSweden(Date.now()));
  composeSnapshots(paths, fresh).forEach(say);
  if (options.keep !== undefined) {
    const tiles = paths.tiles ?? keepMade(fresh, paths.boundaries, options.keep);
    say(`Sparat i ${options.keep}: länets ord, gränserna, namnens platser och rutorna. Redigera dem, och bygg sedan med --county ${paths.county} --boundaries ${paths.boundaries}${tiles === null ? '' : ` --tiles ${tiles}`}`);
  }
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

const scratch = mkdtempSync(join(tmpdir(), 'snapshots-'));
try {
  process.exitCode = await run(readOptions(process.argv.slice(2)), scratch);
} catch (error) {
  if (!(error instanceof FactsError || error instanceof SourceError)) throw error;
  process.stderr.write(`Uppgifterna godtas inte, inget är skrivet:\n${error.message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
