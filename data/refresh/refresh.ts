import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { dayInSweden } from '../day-in-sweden';
import { changeLog } from './change-log';
import { writeFacts } from './fact-table';
import { gather } from './gather';
import { merge, type Merged } from './merge';
import { readCounty } from './place';
import { BadInput, NoAnswer, OddAnswer } from './refusal';
import { readTables, TABLE_IDS, TABLES, type TableId } from './tables';
import { type Outside, politeWeb } from './web';
import { writeTogether } from './write-together';

export interface RefreshOptions {
  /** The folder that holds county.json, edition.json and facts/. */
  readonly dataDir: string;
  /** Fetch and tell, write nothing. */
  readonly dryRun: boolean;
  /** Year → address of Brå's file. */
  readonly braFiles: ReadonlyMap<number, string>;
  /** What the build would refuse in the facts with some files replaced, a line a problem; see `refusedByBuild`. */
  readonly refused: (factsDir: string, texts: ReadonlyMap<string, string>) => Promise<readonly string[]>;
}

/** written: files changed; unchanged: nothing new, or a dry run; refused: nothing changed, see what was said. */
export type Outcome = 'written' | 'unchanged' | 'refused';

/** Nothing but the date, so that rewriting the file loses nothing. */
const editionSchema = v.strictObject({ date: v.pipe(v.string(), v.isoDate()) });

/** Fetches from the publishers, checks, tells what changes, and writes all of it or nothing. */
export async function refresh(outside: Outside, options: RefreshOptions): Promise<Outcome> {
  try {
    return await run(outside, options);
  } catch (error) {
    if (error instanceof NoAnswer) outside.say(`Inget ändrat. Svaret uteblev från ${error.answer}: ${error.why}.`);
    else if (error instanceof OddAnswer) outside.say(`Inget ändrat. Svaret var underligt från ${error.answer}: ${error.why}.`);
    else if (error instanceof BadInput) outside.say(`Inget ändrat. Fel i ${error.place}: ${error.why}.`);
    else throw error;
    return 'refused';
  }
}

async function run(outside: Outside, options: RefreshOptions): Promise<Outcome> {
  const factsDir = join(options.dataDir, 'facts');
  const editionFile = join(options.dataDir, 'edition.json');
  const county = await readCounty(join(options.dataDir, 'county.json'));
  const edition = readEdition(editionFile, await readFile(editionFile, 'utf8'));
  const tables = await readTables(factsDir);
  const today = dayInSweden(outside.now());

  const gathered = await gather(outside, politeWeb(outside), county, tables, Number(today.slice(0, 4)), options.braFiles);
  const mergeOne = (id: TableId): Merged => merge(tables[id], TABLES[id], gathered.rows[id]);
  const merged: Record<TableId, Merged> = {
    population: mergeOne('population'), county: mergeOne('county'), crime: mergeOne('crime'), kolada: mergeOne('kolada'),
  };

  outside.say('');
  for (const line of [...changeLog(merged), ...gathered.notices]) outside.say(line);
  const changed = TABLE_IDS.filter((id) => merged[id].changes.length > 0);
  if (changed.length === 0) {
    outside.say('Inget att skriva.');
    return 'unchanged';
  }
  const texts = new Map<string, string>(changed.map((id) => [join(factsDir, TABLES[id].file), writeFacts(merged[id].table)]));
  const problems = await options.refused(factsDir, texts);
  if (problems.length > 0) {
    for (const problem of problems) outside.say(`  ${problem}`);
    outside.say('Inget ändrat. Svaren går inte ihop: npm run data skulle inte godta uppgifterna, se raderna ovan.');
    return 'refused';
  }
  if (options.dryRun) {
    outside.say('Provkörning: inget skrivet.');
    return 'unchanged';
  }
  if (edition.date !== today) texts.set(editionFile, `{ "date": "${today}" }\n`);
  await writeTogether(texts);
  outside.say(`Skrivet: ${[...texts.keys()].map((file) => file.slice(options.dataDir.length + 1)).join(', ')}. Bygg om med npm run data.`);
  return 'written';
}

function readEdition(file: string, text: string): v.InferOutput<typeof editionSchema> {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), editionSchema), text);
  if (!result.success) throw new BadInput(file, result.issues[0].message);
  return result.output;
}
