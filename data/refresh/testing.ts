import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PublishersWorld } from '../../mocks/publishers';
import type { Outside } from './web';

/** What the publishers know in the tests: three municipalities in an invented county, two elsewhere. */
export const WORLD: PublishersWorld = {
  county: { code: '99', fullName: 'Exempel län' },
  municipalities: [
    { code: '9901', name: 'Norrby' }, { code: '9902', name: 'Sör-Åsen' }, { code: '9903', name: 'Östervik' },
  ],
  elsewhere: [{ code: '9801', name: 'Ale' }, { code: '9802', name: 'Bortom' }],
  population: (code, year) => 10_000 + Number(code) % 100 * 1000 + (year - 2010) * 7,
  crimes: (code, year) => 700 + Number(code) % 100 * 50 + (year - 2023) * 3,
  share: (kpi, code, year) => (code === '9902' && year < 2024 ? null : 40 + (year - 2021) + (kpi === 'N00610' ? 20.25 : 0)),
  lastYear: 2025,
};

const FACTS: Readonly<Record<string, string>> = {
  'population.csv': `code,name,year,population,publisher,reference_date,url,retrieved_from,quality,note
9901,Norrby,2024,11098,SCB,2024-12-31,https://example.org/,Någon annan,second-hand,
9902,Sör-Åsen,2024,12098,SCB,2024-12-31,https://example.org/,Någon annan,second-hand,
9903,Östervik,2024,13000,SCB,2024-12-31,https://example.org/,Någon annan,second-hand,"Gammal, och fel."
`,
  'county-totals.csv': `measure,year,value,publisher,reference_date,url,retrieved_from,quality,note
folkmangd,2024,36294,SCB,2024-12-31,https://example.org/,,second-hand,
landareal,2016,28030,SCB,2016-01-01,,Någon annan,second-hand,Avrundat.
`,
  'crime.csv': `code,name,year,count,rate_per_100k,publisher,reference_date,url,retrieved_from,quality,note
9901,Norrby,2016,640,,Brå,2016,https://example.org/,En tidning,second-hand,Kvoten finns inte i källan.
9901,Norrby,2025,756,6810.2,Brå,2025,https://example.org/,Någon annan,derived,
9902,Sör-Åsen,2025,800,6610.0,Brå,2025,https://example.org/,Någon annan,derived,
9903,Östervik,2025,856,6531.9,Brå,2025,https://example.org/,Någon annan,derived,
`,
  'kolada-values.csv': 'code,name,kpi,year,value,status,publisher,reference_date,url,retrieved_from,quality,note\n',
};

/** A data folder of its own in the machine's temporary place. */
export async function dataFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'refresh-'));
  await mkdir(join(dir, 'facts'));
  await writeFile(join(dir, 'county.json'), JSON.stringify({ ...WORLD.county, municipalities: WORLD.municipalities }));
  await writeFile(join(dir, 'edition.json'), '{ "date": "2026-01-10" }\n');
  for (const [file, text] of Object.entries(FACTS)) await writeFile(join(dir, 'facts', file), text);
  return dir;
}

/** Every file under a folder with its text: two of these are equal when nothing was touched, added or left behind. */
export async function everythingIn(dir: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const)));
}

export interface FakeOutside extends Outside {
  readonly said: string[];
  readonly slept: number[];
  /** Host and moment of every request. */
  readonly asked: { readonly host: string; readonly at: number }[];
}

/** 22 November 2026, noon in Sweden. Sleeping moves the clock and takes no time; a deadline never comes. */
export function fakeOutside(): FakeOutside {
  let clock = Date.UTC(2026, 10, 22, 11);
  const said: string[] = [];
  const slept: number[] = [];
  const asked: { host: string; at: number }[] = [];
  return {
    said, slept, asked,
    fetch: (input, init) => {
      asked.push({ host: new URL(input instanceof Request ? input.url : input).host, at: clock });
      return globalThis.fetch(input, init);
    },
    now: () => clock,
    sleep: (ms) => {
      slept.push(ms);
      clock += ms;
      return Promise.resolve();
    },
    deadline: () => new AbortController().signal,
    say: (line) => { said.push(line); },
  };
}

/** For folders that hold too few facts for the build to have an opinion. */
export const takesAll = (): Promise<readonly string[]> => Promise.resolve([]);
