/**
 * The shape of every snapshot under `data/`. A snapshot is believed only after it has passed here.
 * The build of the snapshots checks its own output with the same schemas.
 */
import * as v from 'valibot';
import type { Indicator } from '../domain/indicator';
import type { County, Place, Profile, Theme, Tile } from '../domain/municipality';
import type { Series } from '../domain/dataset';
import { NAME_LIMIT, type Answer, type Round } from '../domain/round';
import { SCHEMA_VERSION } from './schema-version';

/** As many as there are codes of four digits. */
const MOST_AREAS = 10_000;

const text = (max = 2000) => v.pipe(v.string(), v.maxLength(max));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(NAME_LIMIT));
/** What places and indicators are called never holds the signs of markup; texts may, and are shown letter by letter. */
const label = v.pipe(name, v.regex(/^[^<>]*$/));
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/));
const code = v.pipe(v.string(), v.regex(/^\d{4}$/));
export const partialDate = v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));
const day = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
/** Links are shown as links, so nothing but the web is let in. */
const url = v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\/[^\s"<>]+$/), v.maxLength(600)));
/** Larger than anything that is counted here; keeps 1e308 out of sums and scales. */
const figure = v.pipe(v.number(), v.minValue(-1e9), v.maxValue(1e9));
const lon = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const lat = v.pipe(v.number(), v.minValue(-85), v.maxValue(85));
const list = <T extends v.GenericSchema>(of: T, max: number) => v.pipe(v.array(of), v.maxLength(max));

const quality = v.picklist(['official', 'second-hand', 'derived', 'reported', 'example']);
const missingReason = v.picklist([
  'not-answered', 'not-applicable', 'vacant', 'confidential', 'not-collected', 'not-in-sources', 'no-denominator',
]);
const version = v.literal(SCHEMA_VERSION);
const cited = v.object({ publisher: name, url, date: v.nullable(partialDate), quality });

const municipality = v.object({
  code, name: label, officialName: label,
  seat: v.object({ name: label, lon, lat }),
  label: v.object({ lon, lat, order: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
});

/** Whose work the map is drawn from; the county's own file in `data/` is read with it too. */
export const mapSourceSchema = v.strictObject({
  shows: v.picklist(['borders', 'water', 'places']), publisher: name, work: v.nullable(name), owned: v.boolean(), edited: v.boolean(), licence: v.nullable(name),
});

export const wholeSchema = v.picklist(['county', 'country']);

const county: v.GenericSchema<unknown, County> = v.object({
  code: v.pipe(v.string(), v.regex(/^\d{2}$/)), name: label, fullName: label, countyBoard: label, whole: wholeSchema,
  mapSources: list(mapSourceSchema, 20), statistics: list(name, 20),
  municipalities: v.pipe(list(municipality, MOST_AREAS), v.minLength(1)),
  bounds: v.pipe(v.tuple([lon, lat, lon, lat]), v.check(([west, south, east, north]) => west < east && south < north)),
});

export const manifestSchema = v.object({
  schema: version, product: label, date: day, county,
  files: list(v.object({ name: text(120), bytes: v.number(), sha256: text(64) }), 50),
});

const method = v.picklist(['equal', 'quantile', 'jenks', 'custom']);
const breaks = v.pipe(list(figure, 8), v.check((given) => given.every((value, index) => index === 0 || value >= (given[index - 1] ?? value))));
const term = v.variant('kind', [
  v.object({ kind: v.literal('series'), series: id }),
  v.object({ kind: v.literal('series-mean'), series: id }),
  v.object({ kind: v.literal('series-before-answer'), series: id }),
  v.object({ kind: v.literal('round'), field: v.picklist(['setAsidePercent', 'concern']) }),
]);
const formula = v.variant('kind', [
  v.object({ kind: v.literal('series'), series: id }),
  v.object({ kind: v.literal('quotient'), numerator: term, denominator: term, factor: figure }),
  v.object({ kind: v.literal('change'), series: id }),
  v.object({ kind: v.literal('round'), field: v.picklist(['setAsidePercent', 'concern']) }),
  v.object({ kind: v.literal('attribute'), attribute: v.picklist(['skr-group', 'police-area']) }),
  v.object({ kind: v.literal('promise-state') }),
]);

const indicator: v.GenericSchema<unknown, Indicator> = v.object({
  id, label, shortLabel: label, unit: text(60),
  kind: v.picklist(['amount', 'rate', 'share', 'change', 'ordinal', 'category', 'date-state']),
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
  moment: v.picklist(['year', 'year-pair', 'date', 'round', 'none']),
  formula,
  classification: v.nullable(v.object({
    method,
    breaks: v.object({
      equal: v.exactOptional(breaks), quantile: v.exactOptional(breaks),
      jenks: v.exactOptional(breaks), custom: v.exactOptional(breaks),
    }),
  })),
  categories: list(v.object({ id, label, value: v.nullable(figure) }), 12),
  scheme: v.picklist([
    'green', 'purple', 'orange', 'teal', 'brown', 'rose', 'olive', 'grape', 'diverging', 'categorical', 'states',
  ]),
  direction: v.picklist(['ascending', 'diverging', 'none']),
  ranked: v.boolean(),
  countyFigure: v.picklist(['sum', 'ratio', 'median', 'none']),
  description: text(), source: text(), denominator: v.nullable(text()),
  referenceLine: v.nullable(v.object({ value: figure, label: name, note: text() })),
  front: v.boolean(), circles: v.boolean(), caveat: v.nullable(text()), brief: v.exactOptional(text(160)),
});
export const indicatorsSchema = v.object({ schema: version, indicators: v.pipe(list(indicator, 200), v.minLength(1)) });

/** Counts, areas and shares: what is below nothing is a slip. A change is computed, never stored. */
const measured = v.pipe(v.number(), v.minValue(0), v.maxValue(1e9));
const cell = v.union([measured, v.object({ missing: missingReason })]);
const series: v.GenericSchema<unknown, Series> = v.object({
  id, unit: text(60), timeless: v.boolean(),
  periods: list(v.object({
    period: v.pipe(v.string(), v.regex(/^\d{4}$/)), date: partialDate, publisher: name, title: text(), url, quality,
    note: v.nullable(text()), county: v.nullable(measured), values: v.record(code, cell),
  }), 200),
});
export const valuesSchema = v.object({ schema: version, series: list(series, 200) });

const answered = <T extends v.GenericSchema>(value: T) => v.variant('state', [
  v.object({ state: v.literal('value'), value }),
  v.object({ state: v.literal('missing'), reason: missingReason }),
]);
const lawStatus = answered(v.object({ status: v.picklist(['yes', 'ongoing', 'no']), date: v.nullable(partialDate) }));
const prevention = v.picklist(['social', 'situational']);
export const answerSchema: v.GenericSchema<unknown, Answer> = v.object({
  code, date: v.nullable(partialDate), visibility: v.picklist(['internal', 'network', 'public']),
  setAsidePercent: answered(v.pipe(figure, v.minValue(0), v.maxValue(2000))),
  people: answered(v.pipe(figure, v.minValue(0), v.maxValue(200))),
  sharedWith: list(code, 30),
  duties: answered(list(v.picklist([
    'andts', 'krisberedskap', 'sakerhet', 'extremism', 'folkhalsa', 'vald-nara', 'social-ungdom', 'integration',
    'trafiksakerhet', 'annat',
  ]), 20)),
  concern: answered(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4))),
  resource: answered(v.picklist(['available', 'partly', 'not-available'])),
  law: v.object({
    lagesbild: lawStatus, atgardsplan: lawStatus, overenskommelse: lawStatus, 'strategiskt-rad': lawStatus,
    samordningsfunktion: lawStatus,
  }),
  themes: answered(list(text(120), 40)),
  initiatives: list(v.object({
    title: name, text: text(), prevention: v.nullable(prevention), theme: v.nullable(text(120)), contactFunction: v.nullable(text(200)),
  }), 40),
  needs: v.nullable(text(10_000)),
});
export const roundSchema: v.GenericSchema<unknown, Round> = v.object({
  id, name, invented: v.boolean(), date: partialDate, answers: list(answerSchema, MOST_AREAS),
});
export const roundsSchema = v.object({ schema: version, rounds: list(roundSchema, 50) });

const promise = v.object({
  start: v.nullable(partialDate), end: v.nullable(partialDate), text: text(), note: v.nullable(text()), cited,
});
const profile: v.GenericSchema<unknown, Profile> = v.object({
  code,
  skrGroup: v.nullable(v.object({ id, name, cited })),
  policeArea: v.nullable(v.object({ id, name, stated: v.boolean(), cited })),
  neighbours: list(v.object({
    code: v.pipe(v.string(), v.regex(/^(\d{4}|[A-Z]{2})$/)), name, km: v.pipe(figure, v.minValue(0)), outside: v.boolean(),
  }), 40),
  farthest: v.object({ km: v.pipe(figure, v.minValue(0)), lon, lat }),
  promises: list(promise, 60), surveys: list(promise, 60), agreements: list(promise, 60),
  initiatives: list(v.object({
    title: name, text: text(), prevention, themes: list(id, 12), year: v.nullable(v.pipe(v.number(), v.integer())), cited,
  }), 100),
  contact: v.nullable(v.object({ phone: v.nullable(text(40)), mailbox: v.nullable(v.pipe(text(120), v.email())), website: url, cited })),
  letter: v.nullable(v.object({ sender: v.boolean(), cited })),
});
const theme: v.GenericSchema<unknown, Theme> = v.object({ id, label: name, synonyms: list(text(200), 60) });
const place: v.GenericSchema<unknown, Place> = v.object({ name: label, code, lon, lat, cited });
const cellNumber = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99));
const tile: v.GenericSchema<unknown, Tile> = v.object({ code, column: cellNumber, row: cellNumber });
export const profilesSchema = v.object({
  schema: version, themes: list(theme, 100), profiles: list(profile, MOST_AREAS), places: list(place, 200), tiles: list(tile, MOST_AREAS),
});

/**
 * Coordinates are thousands of numbers; checked by plain loops, since a schema for each number would cost as
 * much as drawing the map.
 */
function isPosition(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 2 || value.length > 3) return false;
  const [x, y]: unknown[] = value;
  return typeof x === 'number' && Math.abs(x) <= 180 && typeof y === 'number' && Math.abs(y) <= 90;
}
const listOf = (check: (value: unknown) => boolean, least: number) => (value: unknown): boolean =>
  Array.isArray(value) && value.length >= least && value.length <= 100_000 && value.every(check);
const isLine = listOf(isPosition, 2);
const isPolygon = listOf(listOf(isPosition, 4), 1);

type Position = number[];
const line = v.custom<Position[]>(isLine);
const multiLine = v.custom<Position[][]>(listOf(isLine, 1));
const polygon = v.custom<Position[][]>(isPolygon);
const multiPolygon = v.custom<Position[][][]>(listOf(isPolygon, 1));
const area = v.variant('type', [
  v.object({ type: v.literal('Polygon'), coordinates: polygon }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: multiPolygon }),
]);
/** The areas: one feature a municipality, exclaves as parts of a MultiPolygon, numeric id = code. */
export const municipalitiesSchema = v.object({
  type: v.literal('FeatureCollection'), schema: version,
  features: list(v.object({
    type: v.literal('Feature'), id: v.number(), properties: v.object({ code, name: label }), geometry: area,
  }), MOST_AREAS),
});

/** Lakes and rivers inside and around, and the borders that go on outside the county. */
export const contextSchema = v.object({
  type: v.literal('FeatureCollection'), schema: version,
  features: list(v.object({
    type: v.literal('Feature'),
    properties: v.object({
      kind: v.picklist(['lake', 'river', 'county-border', 'country-border']),
      name: v.nullable(label),
      /** Where the name is written; only the big lakes are named on the map. */
      label: v.nullable(v.tuple([lon, lat])),
    }),
    geometry: v.variant('type', [
      v.object({ type: v.literal('Polygon'), coordinates: polygon }),
      v.object({ type: v.literal('MultiPolygon'), coordinates: multiPolygon }),
      v.object({ type: v.literal('LineString'), coordinates: line }),
      v.object({ type: v.literal('MultiLineString'), coordinates: multiLine }),
    ]),
  }), 2000),
});
