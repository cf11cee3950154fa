import { http, HttpResponse, type RequestHandler } from 'msw';
import * as v from 'valibot';

/** A stand-in for what the publishers know. */
export interface PublishersWorld {
  readonly county: { readonly code: string; readonly fullName: string };
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
  /** The rest of the country. */
  readonly elsewhere: readonly { readonly code: string; readonly name: string }[];
  /** Inhabitants 31 December. */
  readonly population: (code: string, year: number) => number;
  readonly crimes: (code: string, year: number) => number;
  /** Percent, or null when the municipality did not take part. */
  readonly share: (kpi: string, code: string, year: number) => number | null;
  /** The last year that is published. */
  readonly lastYear: number;
}

const SCB_2 = 'https://statistikdatabasen.scb.se/api/v2/tables/:table';
const SCB_1 = 'https://api.scb.se/OV0104/v1/doris/sv/ssd/BE/BE0101/BE0101A/:table';
const KOLADA = 'https://api.kolada.se/v3';

/** The addresses that tests answer otherwise. */
export const ADDRESS = {
  scb2Metadata: `${SCB_2}/metadata`,
  scb2Data: `${SCB_2}/data`,
  scb1: SCB_1,
  koladaMunicipalities: `${KOLADA}/municipality`,
  koladaData: `${KOLADA}/data/kpi/:kpi/municipality/:ids/year/:years`,
  bra: 'https://bra.se/download/*',
} as const;

/** The older table ends at 2024 and has no totals for sex and marital status; the newer one has noise and totals. */
const OLD = { Civilstand: ['OG', 'G', 'SK', 'ÄNKL'], Alder: ['0', '100+', 'tot'], Kon: ['1', '2'] };
const NEW = { Civilstand: ['OG', 'G', 'SK', 'ÄNKL', 'SC'], Alder: ['0', '100+1', 'TOT1', 'TotSA'], Kon: ['1', '2', 'TotSa'] };
const ORDER = ['Region', 'Civilstand', 'Alder', 'Kon', 'ContentsCode', 'Tid'];

export interface JsonStatBody {
  version: string;
  class: string;
  label: string;
  source: string;
  updated: string;
  note: string[];
  id: string[];
  size: number[];
  dimension: Record<string, { label: string; category: { index: Record<string, number>; label: Record<string, string> } }>;
  value: (number | string | null)[];
}

type Codes = Readonly<Record<string, readonly string[]>>;

function tableOf(world: PublishersWorld, table: string): Codes {
  const isNew = table === 'TAB5557' || table === 'BefolkningCKM';
  const span = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => String(from + i));
  return {
    Region: ['00', world.county.code, ...[...world.municipalities, ...world.elsewhere].map(({ code }) => code)],
    ...(isNew ? NEW : OLD),
    ContentsCode: isNew ? ['000007ME', '000007MG'] : ['BE0101N1', 'BE0101N2'],
    Tid: isNew ? span(2025, world.lastYear) : span(1968, Math.min(2024, world.lastYear)),
  };
}

function labelOf(world: PublishersWorld, variable: string, code: string): string {
  if (variable === 'ContentsCode') return code === 'BE0101N1' || code === '000007ME' ? 'Folkmängd' : 'Folkökning';
  if (variable !== 'Region') return code;
  if (code === world.county.code) return world.county.fullName;
  return [...world.municipalities, ...world.elsewhere].find((place) => place.code === code)?.name ?? 'Riket';
}

/** Inhabitants in one cell: parts of a municipality add up to it, totals are it. */
function cell(world: PublishersWorld, at: Readonly<Record<string, string>>): number {
  const year = Number(at['Tid']);
  const region = at['Region'] ?? '';
  const codes = region === world.county.code ? world.municipalities.map(({ code }) => code) : [region];
  const whole = codes.reduce((sum, code) => sum + world.population(code, year), 0);
  const share = (value: number, codeList: readonly string[], code = '') => {
    const i = codeList.indexOf(code);
    const base = Math.floor(value / codeList.length);
    return i === codeList.length - 1 ? value - base * i : base;
  };
  const bySex = at['Kon'] === 'TotSa' ? whole : share(whole, ['1', '2'], at['Kon']);
  return at['Civilstand'] === 'SC' ? bySex : share(bySex, OLD.Civilstand, at['Civilstand']);
}

/** A json-stat2 answer to a selection, as both generations of the interface give it; `cells` false for metadata. */
function jsonStat(world: PublishersWorld, selected: Codes, cells: boolean): JsonStatBody {
  const id = ORDER.filter((variable) => selected[variable] !== undefined);
  const axes = id.map((variable) => selected[variable] ?? []);
  let rows: Record<string, string>[] = [{}];
  for (const [i, variable] of id.entries()) {
    rows = cells ? rows.flatMap((row) => (axes[i] ?? []).map((code) => ({ ...row, [variable]: code }))) : [];
  }
  return {
    version: '2.0', class: 'dataset', label: 'Folkmängden efter region, civilstånd, ålder och kön', source: 'SCB',
    updated: '2026-02-20T07:00:00Z', note: [], id, size: axes.map((codes) => codes.length),
    dimension: Object.fromEntries(id.map((variable, i) => [variable, {
      label: variable,
      category: {
        index: Object.fromEntries((axes[i] ?? []).map((code, position) => [code, position])),
        label: Object.fromEntries((axes[i] ?? []).map((code) => [code, labelOf(world, variable, code)])),
      },
    }])),
    value: rows.map((row) => cell(world, row)),
  };
}

const selection2 = v.object({
  selection: v.array(v.object({ variableCode: v.string(), valueCodes: v.array(v.string()) })),
});
const selection1 = v.object({
  query: v.array(v.object({ code: v.string(), selection: v.object({ filter: v.literal('item'), values: v.array(v.string()) }) })),
  response: v.object({ format: v.literal('json-stat2') }),
});

/** As the real service: a code that the table does not have is refused. */
function unknownCode(offered: Codes, selected: Codes): boolean {
  return Object.entries(selected).some(([variable, codes]) => codes.some((code) => !(offered[variable] ?? []).includes(code)));
}

/** The right answer of PxWebApi 2 to a request for values. */
export async function scbAnswer(world: PublishersWorld, table: string, request: Request): Promise<JsonStatBody | null> {
  const { selection } = v.parse(selection2, await request.json());
  const selected = Object.fromEntries(selection.map(({ variableCode, valueCodes }) => [variableCode, valueCodes]));
  return unknownCode(tableOf(world, table), selected) ? null : jsonStat(world, selected, true);
}

export interface KoladaRow {
  kpi: string;
  municipality: string;
  period: number;
  values: { gender: string; count: number; status: string; value: number | string | null }[];
}

/** The right rows of Kolada; the survey is divided by sex, reported crime is not. */
export function koladaRows(world: PublishersWorld, kpi: string, ids: readonly string[], years: readonly number[]): KoladaRow[] {
  return ids.flatMap((municipality) => years.filter((year) => year <= world.lastYear).map((period) => {
    const share = world.share(kpi, municipality, period);
    const one = (gender: string, value: number | null) => ({ gender, count: 1, status: value === null ? 'Missing' : '', value });
    const values = kpi === 'N07540'
      ? [one('T', crimeRate(world, municipality, period))]
      : ['K', 'M', 'T'].map((gender) => one(gender, share));
    return { kpi, municipality, period, values };
  }));
}

/** Crimes per 100 000 of the mean of two year-end populations. */
export function crimeRate(world: PublishersWorld, code: string, year: number): number {
  return (world.crimes(code, year) / ((world.population(code, year) + world.population(code, year - 1)) / 2)) * 100_000;
}

/** Kolada's list of municipalities and regions. */
export function koladaMunicipalities(world: PublishersWorld): { id: string; title: string; type: string }[] {
  return [
    { id: '0000', title: 'Riket', type: 'L' },
    ...[...world.municipalities, ...world.elsewhere].map(({ code, name }) => ({ id: code, title: name, type: 'K' })),
  ];
}

/** Brå's file: byte order mark, semicolons, CRLF, names without codes. */
export function braFile(world: PublishersWorld, year: number): string {
  const rows = [...world.municipalities, ...world.elsewhere].map(({ code, name }) =>
    `${name};${world.crimes(code, year)};${Math.round(crimeRate(world, code, year))}`);
  return `\uFEFFKommun;Antal;Per 100 000 inv.\r\n${rows.join('\r\n')}\r\n`;
}

/** The year in the address of one of Brå's files. */
export function braYear(url: string): number {
  return Number(/(\d{4})\.csv$/.exec(url)?.[1]);
}

/** Handlers that answer as the publishers do when all is well. */
export function publisherHandlers(world: PublishersWorld): RequestHandler[] {
  return [
    http.get<{ table: string }>(ADDRESS.scb2Metadata, ({ params }) =>
      HttpResponse.json(jsonStat(world, tableOf(world, params.table), false))),
    http.post<{ table: string }>(ADDRESS.scb2Data, async ({ params, request }) => {
      const answer = await scbAnswer(world, params.table, request);
      return answer === null ? HttpResponse.json({ title: 'Non-existent value', status: 400 }, { status: 400 }) : HttpResponse.json(answer);
    }),
    http.get<{ table: string }>(ADDRESS.scb1, ({ params }) => HttpResponse.json({
      title: 'Folkmängden efter region, civilstånd, ålder och kön',
      variables: Object.entries(tableOf(world, params.table)).map(([code, values]) => ({
        code, text: code, values, valueTexts: values.map((value) => labelOf(world, code, value)),
      })),
    })),
    http.post<{ table: string }>(ADDRESS.scb1, async ({ params, request }) => {
      const { query } = v.parse(selection1, await request.json());
      const selected = Object.fromEntries(query.map(({ code, selection }) => [code, selection.values]));
      return unknownCode(tableOf(world, params.table), selected)
        ? new HttpResponse('Felaktig fråga', { status: 400 })
        : HttpResponse.json(jsonStat(world, selected, true));
    }),
    http.get(ADDRESS.koladaMunicipalities, () => HttpResponse.json({ values: koladaMunicipalities(world), next_url: null })),
    http.get<{ kpi: string; ids: string; years: string }>(ADDRESS.koladaData, ({ params }) => {
      const ids = params.ids.split(',');
      if (ids.length > 25) return HttpResponse.json({ detail: 'too many ids' }, { status: 400 });
      return HttpResponse.json({ values: koladaRows(world, params.kpi, ids, params.years.split(',').map(Number)), next_url: null });
    }),
    http.get(ADDRESS.bra, ({ request }) => new HttpResponse(braFile(world, braYear(request.url)), {
      headers: { 'Content-Type': 'text/csv' },
    })),
  ];
}
