/** `npm run size -- [--dist dist]`: weighs the built page against its budgets and fails above them. */
import { parseArgs } from 'node:util';
import { markdownTable } from './statistics.ts';
import { sumOf, weighSite, type Weighed } from './weigh.ts';

const { values: options } = parseArgs({ options: { dist: { type: 'string', default: 'dist' } } });

const KILO = 1000;
const LISTED = 12;

/** Budgets in kB of brotli. The total keeps what comes on demand and the offline copy within reason. */
const BUDGETS = { firstLoad: 150, map: 320, worker: 130, total: 1150 } as const;
/** The product as one file, in kB as it lies on a disk or in a mail. */
const ONE_FILE_BUDGET = 2500;
/** What the first paint waits for, in kB as it is parsed. */
const BLOCKING_BUDGET = 1;

const kilo = (bytes: number): string => (bytes / KILO).toFixed(1);

function main(): boolean {
  const site = weighSite(options.dist);
  const parts: readonly { readonly name: string; readonly files: readonly Weighed[]; readonly budget: number }[] = [
    { name: 'first load', files: site.firstLoad, budget: BUDGETS.firstLoad },
    { name: 'map engine, when the first picture stands', files: site.map, budget: BUDGETS.map },
    { name: 'the map engine\'s worker', files: site.worker, budget: BUDGETS.worker },
    { name: 'the whole site', files: site.all, budget: BUDGETS.total },
  ];
  const rows = parts.map(({ name, files, budget }) => {
    const bytes = sumOf(files);
    return [name, String(files.length), kilo(bytes), String(budget), bytes <= budget * KILO ? 'yes' : '**no**'];
  });
  rows.push(['the product as one file, not compressed', '1', kilo(site.oneFile), String(ONE_FILE_BUDGET), site.oneFile <= ONE_FILE_BUDGET * KILO ? 'yes' : '**no**']);
  rows.push(['scripts before the first paint, not compressed', '–', kilo(site.blocking), String(BLOCKING_BUDGET), site.blocking <= BLOCKING_BUDGET * KILO ? 'yes' : '**no**']);
  console.log(markdownTable(['part', 'files', 'kB brotli', 'budget', 'holds'], rows));
  for (const { name, files } of parts) {
    console.log(`\n${name}:`);
    for (const { file, bytes } of files.slice(0, LISTED)) console.log(`  ${kilo(bytes).padStart(7)}  ${file}`);
    if (files.length > LISTED) console.log(`  and ${files.length - LISTED} lighter`);
  }
  const named = site.firstLoad.length > 0 && site.map.length > 0 && site.worker.length > 0;
  if (!named) console.error('size: the map engine or its worker was not found, so its budget could not be held');
  return named && site.blocking <= BLOCKING_BUDGET * KILO && site.oneFile > 0 && site.oneFile <= ONE_FILE_BUDGET * KILO && parts.every(({ files, budget }) => sumOf(files) <= budget * KILO);
}

try {
  process.exitCode = main() ? 0 : 1;
} catch (error) {
  console.error(`size: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
