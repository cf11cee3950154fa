import { rm } from 'node:fs/promises';
import { http, HttpResponse, type RequestHandler } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  ADDRESS, braFile, braYear, type JsonStatBody, koladaMunicipalities, type KoladaRow, koladaRows, publisherHandlers, scbAnswer,
} from '../../mocks/publishers';
import { refresh } from './refresh';
import { BRA_FILES } from './sources';
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

interface Told {
  readonly outcome: string;
  /** The folder is as it was, to the last byte, with nothing added or left behind. */
  readonly untouched: boolean;
  /** The last line, which names the answer and the reason. */
  readonly last: string | undefined;
}

/** What a refresh does when one answer is not as it should be. */
async function tell(handler: RequestHandler): Promise<Told> {
  server.use(handler);
  const before = [...await everythingIn(dataDir)];
  const outside = fakeOutside();
  const outcome = await refresh(outside, { dataDir, dryRun: false, braFiles: BRA_FILES, refused: takesAll });
  const after = [...await everythingIn(dataDir)];
  return { outcome, untouched: JSON.stringify(after) === JSON.stringify(before), last: outside.said.at(-1) };
}
const refusal = (said: RegExp) => ({ outcome: 'refused', untouched: true, last: expect.stringMatching(said) });

const PAGE = '<!doctype html><html lang="sv"><title>Underhåll</title></html>';
const html = () => HttpResponse.html(PAGE);

/** The answer with values of the older table, spoiled. */
const scb = (spoil: (answer: JsonStatBody) => void) =>
  http.post<{ table: string }>(ADDRESS.scb2Data, async ({ params, request }) => {
    const answer = await scbAnswer(WORLD, params.table, request);
    if (answer !== null) spoil(answer);
    return HttpResponse.json(answer);
  });
const regions = (answer: JsonStatBody) => answer.dimension['Region']?.category ?? { index: {}, label: {} };
/** Cells per region: the region is the first dimension. */
const perRegion = (answer: JsonStatBody) => answer.value.length / (answer.size[0] ?? 1);
function scale(answer: JsonStatBody, code: string, factor: number): void {
  const at = regions(answer).index[code] ?? 0;
  const length = perRegion(answer);
  answer.value = answer.value.map((value, i) =>
    Math.floor(i / length) === at && typeof value === 'number' ? Math.round(value * factor) : value);
}
function rename(answer: JsonStatBody, from: string, to: string): void {
  const { index, label } = regions(answer);
  index[to] = index[from] ?? 0;
  label[to] = label[from] ?? '';
  Reflect.deleteProperty(index, from);
  Reflect.deleteProperty(label, from);
}

describe('SCB', () => {
  const data = /^Inget ändrat\. Svaret var underligt från SCB TAB638/;
  it.each<[string, RequestHandler, RegExp]>([
    ['a web page for a description', http.get(ADDRESS.scb2Metadata, html), /TAB638, beskrivning: svaret är en webbsida \(HTML\)/],
    ['a web page for values', http.post(ADDRESS.scb2Data, html), /TAB638, värden: svaret är en webbsida \(HTML\)/],
    ['values cut off', http.post(ADDRESS.scb2Data, () => new HttpResponse('{"class":"dataset","id":["Regi')), /avhugget eller inte JSON/],
    ['an empty body', http.post(ADDRESS.scb2Data, () => new HttpResponse('')), /svaret är tomt/],
    ['another kind of JSON', http.post(ADDRESS.scb2Data, () => HttpResponse.json({ columns: [], data: [] })), /class: väntade/],
    ['no Folkmängd', http.get(ADDRESS.scb2Metadata, () => HttpResponse.json({
      id: ['Region', 'Alder', 'Kon', 'Civilstand', 'ContentsCode', 'Tid'],
      dimension: Object.fromEntries(Object.entries({
        Region: ['99', '9901', '9902', '9903'], Alder: ['tot'], Kon: ['1'], Civilstand: ['OG'], ContentsCode: ['BE0101N2'], Tid: ['2024'],
      }).map(([id, codes]) => [id, { category: { index: codes, label: Object.fromEntries(codes.map((code) => [code, code])) } }])),
    })), /innehållet Folkmängd finns inte/],
    ['a null', scb((answer) => { answer.value[0] = null; }), /värdet för 9901 2010 är null/],
    ['a text for a number', scb((answer) => { answer.value[0] = '..'; }), /value\.0: väntade .*fick "\.\."/],
    ['a fraction of a person', scb((answer) => { answer.value[0] = 12.5; }), /är 12\.5, väntade ett heltal/],
    ['a value too few', scb((answer) => { answer.value.pop(); }), /värden, väntade \d+/],
    ['a size that does not fit', scb((answer) => { answer.size[0] = 3; }), /dimensionen Region har 4 koder men storleken 3/],
    ['a municipality missing', scb((answer) => {
      const length = perRegion(answer);
      answer.value.splice((regions(answer).index['9903'] ?? 0) * length, length);
      answer.size[0] = 3;
      Reflect.deleteProperty(regions(answer).index, '9903');
    }), /Region 9903 saknas i svaret/],
    ['a wrong code', scb((answer) => { rename(answer, '9903', '9801'); }), /Region 9903 saknas i svaret/],
    ['two municipalities changed about', scb((answer) => {
      const { label } = regions(answer);
      [label['9901'], label['9902']] = [label['9902'] ?? '', label['9901'] ?? ''];
    }), /kod 9901 heter ”Sör-Åsen” i svaret, väntade ”Norrby”/],
    ['another content', scb((answer) => {
      const contents = answer.dimension['ContentsCode']?.category;
      if (contents !== undefined) contents.index = { BE0101N2: 0 };
    }), /ContentsCode BE0101N1 saknas i svaret/],
    ['everything a fifth larger', scb((answer) => { for (const code of ['99', '9901', '9902', '9903']) scale(answer, code, 1.2); }),
      /Norrby 2010: .* ligger mer än 15 % från 11\s098 \(2024\)/],
    ['one municipality a fifth smaller', scb((answer) => { scale(answer, '9902', 0.8); }), /Sör-Åsen 20\d\d: .* ligger mer än 15 %/],
    ['a municipality without people', scb((answer) => { scale(answer, '9901', 0); }), /Norrby 2010 har ingen folkmängd/],
    ['parts that do not make the county', scb((answer) => { scale(answer, '9901', 1.01); }), /kommunerna blir tillsammans \d+, länet är \d+/],
  ])('refuses %s', async (_, handler, said) => {
    expect(await tell(handler)).toEqual(refusal(said));
  });

  it('refuses a table that has lost a year we have', async () => {
    const handler = http.get<{ table: string }>(ADDRESS.scb2Metadata, async ({ params, request }) => {
      const honest = publisherHandlers({ ...WORLD, lastYear: params.table === 'TAB638' ? 2023 : 2025 });
      const [answering] = honest;
      const result = await answering?.run({ request, requestId: 'again' });
      return result?.response ?? HttpResponse.error();
    });
    expect(await tell(handler)).toEqual(refusal(/år 2024 saknas, fast det är känt sedan förut/));
  });

  it('does not ask PxWebApi 1 for a second opinion on an odd answer', async () => {
    expect(await tell(scb((answer) => { answer.value[0] = null; }))).toEqual(refusal(data));
  });

  it('refuses when neither generation answers, and names both', async () => {
    server.use(http.get(ADDRESS.scb1, () => new HttpResponse(null, { status: 500 })));
    const told = await tell(http.get(ADDRESS.scb2Metadata, () => new HttpResponse(null, { status: 500 })));
    expect(told).toEqual(refusal(
      /^Inget ändrat\. Svaret uteblev från SCB BefolkningNy, beskrivning: status 500, efter 4 försök\.$/,
    ));
  });
});

describe('Kolada', () => {
  const municipalities = (spoil: (values: { id: string; title: string; type: string }[]) => void) =>
    http.get(ADDRESS.koladaMunicipalities, () => {
      const values = koladaMunicipalities(WORLD);
      spoil(values);
      return HttpResponse.json({ values, next_url: null });
    });
  /** The rows of one key figure, spoiled; the others are right. */
  const rows = (kpi: string, spoil: (values: KoladaRow[]) => void, next?: (url: string) => string) =>
    http.get<{ kpi: string; ids: string; years: string }>(ADDRESS.koladaData, ({ params, request }) => {
      const values = koladaRows(WORLD, params.kpi, params.ids.split(','), params.years.split(',').map(Number));
      if (params.kpi === kpi) spoil(values);
      return HttpResponse.json({ values, next_url: params.kpi === kpi ? next?.(request.url) ?? null : null });
    });
  const total = (row: KoladaRow | undefined, value: number | string | null) => {
    for (const one of row?.values ?? []) if (one.gender === 'T') one.value = value;
  };
  const nothing = () => undefined;

  it.each<[string, RequestHandler, RegExp]>([
    ['a municipality missing in the list', municipalities((values) => { values.splice(1, 1); }), /Kolada, kommuner: 9901 Norrby saknas/],
    ['a code under another name', municipalities((values) => { for (const one of values) if (one.id === '9903') one.title = 'Västervik'; }),
      /kod 9903 heter ”Västervik” i svaret, väntade ”Östervik”/],
    ['a code twice', municipalities((values) => { values.push({ id: '9801', title: 'Ale', type: 'K' }); }), /samma kommunkod står två gånger/],
    ['a list that is a web page', http.get(ADDRESS.koladaMunicipalities, html), /Kolada, kommuner: svaret är en webbsida/],
    ['values cut off', http.get(ADDRESS.koladaData, () => new HttpResponse('{"values":[{"kpi":"N006')), /Kolada N00631: svaret är avhugget/],
    ['another key figure', rows('N00631', (values) => { for (const row of values) row.kpi = 'N00632'; }), /Kolada N00631: svaret gäller N00632/],
    ['a municipality not asked for', rows('N00631', ([row]) => { if (row) row.municipality = '9801'; }), /kommunkod 9801 är inte efterfrågad/],
    ['a year not asked for', rows('N00631', ([row]) => { if (row) row.period = 1999; }), /år 1999 är inte efterfrågat/],
    ['a text for a number', rows('N00610', ([row]) => { total(row, '..'); }), /Kolada N00610: values\.0\.values\.2\.value: väntade .*fick "\.\."/],
    ['a row twice', rows('N00610', (values) => { values.push(...values.slice(0, 1)); }), /9901 2021 står två gånger/],
    ['no total for both sexes', rows('N00610', ([row]) => { row?.values.pop(); }), /9901 2021 har 0 värden för alla kön/],
    ['a share above 100', rows('N00610', ([row]) => { total(row, 140); }), /Kolada N00610: .*140 är ingen andel i procent/],
    ['no rows at all', rows('N00631', (values) => { values.length = 0; }), /Kolada N00631: svaret innehåller inga värden/],
    ['a rate that is null', rows('N07540', (values) => { total(values.at(-1), null); }), /Kolada N07540: 2025 saknar värde för Östervik/],
    ['a municipality without a rate', rows('N07540', (values) => { values.pop(); }), /Kolada N07540: 2025 saknar värde för Östervik/],
    ['a rate below zero', rows('N07540', ([row]) => { total(row, -1); }), /är ingen kvot/],
    ['pages that go in a ring', rows('N00631', nothing, (url) => url), /next_url går i cirkel/],
    ['a page elsewhere', rows('N00631', nothing, () => 'https://kolada.example.org/v3/data'), /next_url leder till https:\/\/kolada\.example\.org/],
    ['pages without end', rows('N00631', (values) => { values.length = 0; }, (url) => {
      const next = new URL(url);
      next.searchParams.set('page', String(Number(next.searchParams.get('page') ?? 1) + 1));
      return next.href;
    }), /fler än 50 sidor/],
    ['status 404', http.get(ADDRESS.koladaData, () => new HttpResponse(null, { status: 404 })), /Svaret uteblev från Kolada N00631: status 404\.$/],
  ])('refuses %s', async (_, handler, said) => {
    expect(await tell(handler)).toEqual(refusal(said));
  });

  it.each<[string, number | null, RegExp]>([
    ['taken away', null, /N00631 2025 9901: värdet är borta, förut 44/],
    ['moved by 30 percentage points', 74, /N00631 2025 9901: 74, förut 44/],
  ])('refuses a share that has been %s since the last refresh', async (_, value, said) => {
    await refresh(fakeOutside(), { dataDir, dryRun: false, braFiles: BRA_FILES, refused: takesAll });
    const spoil = (values: KoladaRow[]) => { total(values.find((row) => row.municipality === '9901' && row.period === 2025), value); };
    expect(await tell(rows('N00631', spoil))).toEqual(refusal(said));
  });
});

describe('Brå', () => {
  const file = (spoil: (text: string) => string) =>
    http.get(ADDRESS.bra, ({ request }) => new HttpResponse(spoil(braFile(WORLD, braYear(request.url)))));
  it.each<[string, RequestHandler, RegExp]>([
    ['a file without a header', file((text) => text.split('\r\n').slice(1).join('\r\n')), /Brå 2023: första raden är ”Norrby;750;6764”/],
    ['names with "kommun"', file((text) => text.replaceAll(/^(?!\uFEFF)([^;\r\n]+);/gm, '$1 kommun;')), /rad 2: ”Norrby kommun” är inget kommunnamn/],
    ['a name twice', file((text) => text.replace('Bortom;', 'Norrby;')), /rad 6: ”Norrby” står två gånger/],
    ['a municipality missing', file((text) => text.replace(/^Sör-Åsen;.*\r\n/m, '')), /kommuner saknas: Sör-Åsen/],
    ['a municipality elsewhere missing', file((text) => text.replace(/^Ale;.*\r\n/m, '')), /kommuner saknas: Ale/],
    ['two dots for a number', file((text) => text.replace('Norrby;750;', 'Norrby;..;')), /rad 2: Norrby har ”\.\.”, väntade ett heltal/],
    ['an empty number', file((text) => text.replace('Norrby;750;', 'Norrby;;')), /rad 2: Norrby har ””, väntade ett heltal/],
    ['a column too many', file((text) => text.replace('Norrby;750;', 'Norrby;750;1;')), /rad 2 har 4 kolumner/],
    ['columns changed about', file((text) => text.replaceAll(/;(\d+);(\d+)/g, ';$2;$1')), /Norrby: 6764 brott blir \d+ per 100 000, filen säger 750/],
    ['an unclosed quotation', file((text) => text.replace('Norrby', '"Norrby')), /går inte att läsa som CSV/],
    ['a web page', http.get(ADDRESS.bra, html), /Brå 2023: svaret är en webbsida/],
    ['another encoding', http.get(ADDRESS.bra, () => new HttpResponse(Buffer.from('Kommun;Antal\r\nÄlvdalen;1', 'latin1'))), /svaret är inte UTF-8/],
    ['half as many crimes', file((text) => text.replaceAll(/;(\d+);(\d+)/g, (_, count: string, rate: string) => `;${Number(count) / 2 | 0};${Number(rate) / 2 | 0}`)),
      /Brå 2023 och Kolada N07540: Norrby: 375 brott blir .* Kolada säger/],
    ['status 500', http.get(ADDRESS.bra, () => new HttpResponse(null, { status: 500 })), /Svaret uteblev från Brå 2023: status 500, efter 4 försök\.$/],
  ])('refuses %s', async (_, handler, said) => {
    expect(await tell(handler)).toEqual(refusal(said));
  });

  it('refuses a county that has changed by more than 15 % in a year, though both publishers say so', async () => {
    const much = { ...WORLD, crimes: (code: string, year: number) => Math.round(WORLD.crimes(code, year) * 1.2) };
    server.use(...publisherHandlers(much));
    const larger = http.get(ADDRESS.bra, ({ request }) => new HttpResponse(braFile(much, braYear(request.url))));
    expect(await tell(larger)).toEqual(refusal(/Brå 2023: Exempel län 2023: .* ligger mer än 15 % från/));
  });
});
