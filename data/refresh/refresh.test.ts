import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { ADDRESS, koladaRows, publisherHandlers, type PublishersWorld } from '../../mocks/publishers';
import { refusedByBuild } from './acceptable';
import { readFacts, writeFacts } from './fact-table';
import { readCounty } from './place';
import { refresh } from './refresh';
import { BRA_FILES } from './sources';
import { readTables, TABLE_IDS, TABLES } from './tables';
import { dataFolder, everythingIn, fakeOutside, takesAll, WORLD } from './testing';

const server = setupServer();
let dataDir = '';
beforeAll(() => { server.listen({ onUnhandledRequest: 'error' }); });
beforeEach(async () => {
  dataDir = await dataFolder();
  server.use(...publisherHandlers(WORLD));
});
afterEach(async () => {
  server.resetHandlers();
  await rm(dataDir, { recursive: true });
});
afterAll(() => { server.close(); });

const options = () => ({ dataDir, dryRun: false, braFiles: BRA_FILES, refused: takesAll });
const facts = async (file: 'population' | 'county' | 'crime' | 'kolada') =>
  (await readFacts(join(dataDir, 'facts', TABLES[file].file), TABLES[file].columns)).rows;

it('replaces second-hand rows with the publisher\'s and tells what differed', async () => {
  const outside = fakeOutside();
  expect(await refresh(outside, options())).toBe('written');

  const population = await facts('population');
  expect(population).toHaveLength(3 * 16);
  expect(new Set(population.map((row) => row['quality']))).toEqual(new Set(['official']));
  expect(population.find((row) => row['code'] === '9903' && row['year'] === '2024')).toEqual({
    code: '9903', name: 'Östervik', year: '2024', population: '13098', publisher: 'SCB', reference_date: '2024-12-31',
    url: 'https://www.statistikdatabasen.scb.se/pxweb/sv/ssd/START__BE__BE0101__BE0101A/BefolkningNy/',
    retrieved_from: '', quality: 'official', note: '',
  });
  expect(population.find((row) => row['year'] === '2025')?.['note']).toMatch(/slumpmässiga störningar/);
  expect(outside.said).toContain('Folkmängd: 45 nya, 1 ändrade, 2 bekräftade och nu märkta officiella.');
  expect(outside.said).toContain('  Östervik 2024: folkmängd 13\u00a0000 → 13\u00a0098 (förut andrahandskälla).');
  expect(await readFile(join(dataDir, 'edition.json'), 'utf8')).toBe('{ "date": "2026-11-22" }\n');
});

it('adds the county\'s own figure and keeps the rows that nobody fetched', async () => {
  await refresh(fakeOutside(), options());
  const totals = await facts('county');
  expect(totals.filter((row) => row['measure'] === 'folkmangd')).toHaveLength(16);
  expect(totals.at(-1)).toMatchObject({ measure: 'landareal', value: '28030', quality: 'second-hand' });
  expect((await facts('crime'))[0]).toMatchObject({ year: '2016', count: '640', quality: 'second-hand' });
});

it('takes the count from Brå and the rate with its decimal from Kolada', async () => {
  const outside = fakeOutside();
  await refresh(outside, options());
  const crime = await facts('crime');
  expect(crime.map((row) => row['year'])).toEqual(['2016', ...Array.from({ length: 9 }, (_, i) => String(2023 + Math.floor(i / 3)))]);
  expect(crime.find((row) => row['code'] === '9902' && row['year'] === '2025')).toMatchObject({
    count: '806', rate_per_100k: '6660.3', quality: 'official', url: BRA_FILES.get(2025),
  });
  expect(outside.said).toContain('  Sör-Åsen 2025: antal 800 → 806, per 100 000 6\u00a0610 → 6\u00a0660,3 (förut härledd).');
});

it('keeps a share that is missing as missing, with its reason', async () => {
  await refresh(fakeOutside(), options());
  const values = await facts('kolada');
  expect(values.find((row) => row['kpi'] === 'N00631' && row['code'] === '9902' && row['year'] === '2023')).toMatchObject({
    value: '', status: '-', note: 'Inget värde hos Kolada: bortfall.',
  });
  expect(values.find((row) => row['kpi'] === 'N00610' && row['code'] === '9901' && row['year'] === '2025')).toMatchObject({
    value: '64.25', status: '', quality: 'official', note: '',
  });
});

it('changes nothing the second time', async () => {
  await refresh(fakeOutside(), options());
  const before = await everythingIn(dataDir);
  const outside = fakeOutside();
  expect(await refresh(outside, options())).toBe('unchanged');
  expect(outside.said).toContain('Inget att skriva.');
  expect(await everythingIn(dataDir)).toEqual(before);
});

it('tells the same and writes nothing in a dry run', async () => {
  const before = await everythingIn(dataDir);
  const outside = fakeOutside();
  expect(await refresh(outside, { ...options(), dryRun: true })).toBe('unchanged');
  expect(outside.said).toContain('  Östervik 2024: folkmängd 13\u00a0000 → 13\u00a0098 (förut andrahandskälla).');
  expect(outside.said.at(-1)).toBe('Provkörning: inget skrivet.');
  expect(await everythingIn(dataDir)).toEqual(before);
});

it('refuses what the build would refuse, and says its words', async () => {
  const before = await everythingIn(dataDir);
  const outside = fakeOutside();
  const refused = () => Promise.resolve(['facts/crime.csv, rad 2: står ”1”, väntade ”2”']);
  expect(await refresh(outside, { ...options(), refused })).toBe('refused');
  expect(outside.said.slice(-2)).toEqual([
    '  facts/crime.csv, rad 2: står ”1”, väntade ”2”',
    'Inget ändrat. Svaren går inte ihop: npm run data skulle inte godta uppgifterna, se raderna ovan.',
  ]);
  expect(await everythingIn(dataDir)).toEqual(before);
});

it('follows next_url over several pages', async () => {
  server.use(http.get<{ kpi: string; ids: string; years: string }>(ADDRESS.koladaData, ({ params, request }) => {
    const all = koladaRows(WORLD, params.kpi, params.ids.split(','), params.years.split(',').map(Number));
    const url = new URL(request.url);
    const page = Number(url.searchParams.get('page') ?? 1);
    url.searchParams.set('page', String(page + 1));
    const values = all.slice((page - 1) * 4, page * 4);
    return HttpResponse.json({ values, next_url: page * 4 < all.length ? url.href : null });
  }));
  expect(await refresh(fakeOutside(), options())).toBe('written');
  expect(await facts('kolada')).toHaveLength(2 * 3 * 5);
});

it.each([
  ['is down', 503], ['has moved', 404], ['refuses the question', 400],
])('asks PxWebApi 1 when PxWebApi 2 %s', async (_, status) => {
  server.use(http.get(ADDRESS.scb2Metadata, () => new HttpResponse('<html>Fel</html>', { status })));
  const outside = fakeOutside();
  expect(await refresh(outside, options())).toBe('written');
  expect(outside.said.some((line) => line.includes('Frågar SCB PxWebApi 1 i stället'))).toBe(true);
  expect((await facts('population')).find((row) => row['code'] === '9903' && row['year'] === '2025')?.['population']).toBe('13105');
});

it('says when Brå\'s file for the latest year has no known address', async () => {
  const outside = fakeOutside();
  const braFiles = new Map([...BRA_FILES].filter(([year]) => year < 2025));
  await refresh(outside, { ...options(), braFiles });
  expect(outside.said.some((line) => line.includes('--bra 2025=ADRESS'))).toBe(true);
});

it('fits the committed facts: reads them back byte for byte, refreshes all of them as the build takes them, and settles', async () => {
  const real = await mkdtemp(join(tmpdir(), 'refresh-real-'));
  const source = join(import.meta.dirname, '..');
  await cp(join(source, 'facts'), join(real, 'facts'), { recursive: true });
  for (const file of ['county.json', 'edition.json']) await cp(join(source, file), join(real, file));
  const tables = await readTables(join(real, 'facts'));
  for (const id of TABLE_IDS) {
    expect(writeFacts(tables[id])).toBe(await readFile(join(real, 'facts', TABLES[id].file), 'utf8'));
  }
  const county = await readCounty(join(real, 'county.json'));
  const known = (id: 'population' | 'crime', column: string, code: string, year: number) => {
    const rows = tables[id].rows.filter((row) => row['code'] === code && row[column] !== '');
    const near = rows.toSorted((a, b) => Math.abs(Number(a['year']) - year) - Math.abs(Number(b['year']) - year))[0];
    return Number(near?.[column]);
  };
  const world: PublishersWorld = {
    ...WORLD, county, municipalities: county.municipalities,
    population: (code, year) => (Number(code) < 9000 ? known('population', 'population', code, year) : 5000),
    crimes: (code) => (Number(code) < 9000 ? known('crime', 'count', code, 2025) : 400),
  };
  server.resetHandlers(...publisherHandlers(world));
  expect(await refresh(fakeOutside(), { dataDir: real, dryRun: false, braFiles: BRA_FILES, refused: refusedByBuild })).toBe('written');
  const after = await readTables(join(real, 'facts'));
  expect(after.population.rows.filter((row) => row['quality'] === 'official')).toHaveLength(county.municipalities.length * 16);
  expect(await refresh(fakeOutside(), { dataDir: real, dryRun: false, braFiles: BRA_FILES, refused: refusedByBuild })).toBe('unchanged');
  await rm(real, { recursive: true });
});
