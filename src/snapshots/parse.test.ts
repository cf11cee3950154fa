import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARKUP, REFUSED, SHOWN_AS_TEXT } from '../../mocks/hostile';
import { FAILURES, failedAnswer } from '../../mocks/failures';
import { realText } from '../test/real-snapshots';
import {
  areasFault, indicatorsFault, manifestFault, profilesFault, roundsFault, valuesFault,
} from './assemble';
import { SNAPSHOTS, type SnapshotFile } from './files';
import { checkSnapshot, parseSnapshot } from './parse';
import { SnapshotError } from './snapshot-error';

const COUNTY = new Set(parseSnapshot('manifest.json', realText('manifest.json')).county.municipalities.map(({ code }) => code));
const [FIRST = ''] = COUNTY;

/** What is told of a text, in one line, after the file's name if that were another's; null when it is believed. */
function fault(file: SnapshotFile, text: string): string | null {
  try {
    parseSnapshot(file, text);
    return null;
  } catch (error) {
    if (!(error instanceof SnapshotError)) throw error;
    return `${error.fault.file === file ? '' : `${error.fault.file}: `}${error.fault.kind} ${error.fault.detail}`.trim();
  }
}

type Loose = Record<string, unknown> & unknown[];
/** The true snapshot with one place changed, e.g. spoilt('values.json', ['series', 0, 'unit'], 7). */
function spoilt(file: SnapshotFile, place: readonly (string | number)[], value: unknown): string {
  const root = JSON.parse(realText(file)) as Loose;
  let at = root;
  for (const key of place.slice(0, -1)) at = Reflect.get(at, key) as Loose;
  Reflect.set(at, place.at(-1) ?? '', value);
  return JSON.stringify(root);
}

describe('parseSnapshot', () => {
  it.each(SNAPSHOTS)('believes %s as it is committed', (file) => {
    expect(fault(file, realText(file))).toBeNull();
  });

  it.each(SNAPSHOTS)('refuses %s in every broken form that comes with status 200', (file) => {
    const original = realText(file);
    const told = FAILURES.filter((how) => failedAnswer(how, original).status === 200 && how !== 'too-large')
      .map((how) => [how, fault(file, failedAnswer(how, original).body)?.split(' ')[0]]);
    expect(told).toEqual([
      ['cut-off', 'cut-off'], ['not-json', 'not-json'], ['empty', 'cut-off'], ['wrong-schema', 'shape'], ['old-version', 'too-old'], ['new-version', 'too-new'],
    ]);
  });

  it.each(SNAPSHOTS)('says where %s is cut off, and where it is not JSON', (file) => {
    const original = realText(file);
    const half = original.slice(0, Math.floor(original.length / 2));
    const lines = half.split('\n');
    expect(fault(file, half)).toBe(`cut-off ${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`);
    expect(fault(file, '<!doctype html><title>Logga in</title>')).toBe('not-json 1:1');
    expect(fault(file, `${half}\u0000${original.slice(half.length)}`)).toMatch(new RegExp(`^not-json ${lines.length}:\\d+$`));
  });

  it('says where the shape is wrong', () => {
    expect(fault('values.json', spoilt('values.json', ['series', 0, 'periods', 2, 'values', FIRST], 1e308))).toBe(`shape series[0].periods[2].values.${FIRST}`);
    expect(fault('indicators.json', spoilt('indicators.json', ['indicators', 1, 'decimals'], 99))).toBe('shape indicators[1].decimals');
    expect(fault('municipalities.geojson', spoilt('municipalities.geojson', ['features', 3, 'properties', 'code'], 'x'))).toBe('shape features[3].properties.code');
    expect(fault('rounds.json', spoilt('rounds.json', ['rounds', 0, 'answers', 0, 'concern', 'value'], 5))).toBe('shape rounds[0].answers[0].concern.value');
    expect(fault('manifest.json', '[]')).toMatch(/^shape/);
    expect(fault('manifest.json', 'null')).toBe('shape');
  });

  it.each<[string, SnapshotFile, readonly (string | number)[], unknown]>([
    ['a coordinate of 1e308', 'municipalities.geojson', ['features', 0, 'geometry'], { type: 'Polygon', coordinates: [[[14, 60], [15, 60], [1e308, 61], [14, 60]]] }],
    ['a coordinate off the globe', 'context.geojson', ['features', 0, 'geometry'], { type: 'LineString', coordinates: [[14, 60], [14, 91]] }],
    ['no municipalities at all', 'manifest.json', ['county', 'municipalities'], []],
    ['an empty catalogue', 'indicators.json', ['indicators'], []],
    ['a negative population', 'values.json', ['series', 0, 'periods', 0, 'values', FIRST], -1],
    ['a negative share of a post', 'rounds.json', ['rounds', 0, 'answers', 0, 'setAsidePercent', 'value'], -5],
    ['a link that is script', 'profiles.json', ['profiles', 0, 'contact', 'website'], 'javascript:alert(1)'],
    ['a link with markup', 'profiles.json', ['profiles', 0, 'contact', 'website'], 'https://x.se/"><script>'],
    ['a name without end', 'manifest.json', ['product'], 'a'.repeat(100_000)],
    ['a year that is none', 'values.json', ['series', 0, 'periods', 0, 'period'], '__proto__'],
    ['an unknown formula', 'indicators.json', ['indicators', 0, 'formula'], { kind: 'eval', code: '1' }],
    ['an unknown reason', 'values.json', ['series', 0, 'periods', 0, 'values', FIRST], { missing: 'lazy' }],
  ])('refuses %s', (_name, file, place, value) => {
    expect(fault(file, spoilt(file, place, value))).toMatch(/^shape /);
  });

  it.each(REFUSED)('refuses $name, alone or beside the county', ({ file, change }) => {
    const text = change(realText(file));
    const alone = fault(file, text);
    const beside = (): unknown => {
      switch (file) {
        case 'municipalities.geojson': return areasFault(parseSnapshot(file, text), COUNTY);
        case 'manifest.json': return manifestFault(parseSnapshot(file, text), COUNTY);
        default: return null;
      }
    };
    expect(alone ?? beside()).not.toBeNull();
  });

  it.each(SHOWN_AS_TEXT)('lets in $name, letter by letter', ({ file, change }) => {
    expect(JSON.stringify(parseSnapshot(file, change(realText(file))))).toContain(JSON.stringify(MARKUP).slice(1, -1));
  });

  it('throws nothing but faults on any text and any value', () => {
    fc.assert(fc.property(fc.constantFrom(...SNAPSHOTS), fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (file, text) => {
      expect(fault(file, text)).not.toBeNull();
    }), { numRuns: 60 });
    fc.assert(fc.property(fc.constantFrom(...SNAPSHOTS), fc.anything({ withNullPrototype: true, withBigInt: true }), (file, value) => {
      expect(() => checkSnapshot(file, value)).toThrow(SnapshotError);
    }), { numRuns: 60 });
  }, 30_000);

  it('survives nesting without end', () => {
    expect(fault('values.json', '['.repeat(200_000))).toBe('cut-off 1:200001');
    expect(fault('values.json', `{"schema":1,"series":${'['.repeat(5000)}${']'.repeat(5000)}}`)).toMatch(/^shape/);
  });
});

describe('what only shows between files', () => {
  const manifest = parseSnapshot('manifest.json', realText('manifest.json'));
  const values = parseSnapshot('values.json', realText('values.json'));
  const rounds = parseSnapshot('rounds.json', realText('rounds.json'));
  const profiles = parseSnapshot('profiles.json', realText('profiles.json'));
  const areas = parseSnapshot('municipalities.geojson', realText('municipalities.geojson'));
  const indicators = parseSnapshot('indicators.json', realText('indicators.json'));
  const SMALLER = new Set([...COUNTY].slice(1));
  const LARGER = new Set([...COUNTY, '9999']);

  it('finds nothing in the committed files', () => {
    expect([
      manifestFault(manifest, COUNTY), indicatorsFault(indicators), valuesFault(values, COUNTY), roundsFault(rounds, COUNTY), profilesFault(profiles, COUNTY),
      areasFault(areas, COUNTY),
    ]).toEqual([null, null, null, null, null, null]);
  });

  it('finds codes that do not belong to the county, and ones that are absent', () => {
    expect(valuesFault(values, SMALLER)).toEqual({ file: 'values.json', kind: 'unknown-code', detail: FIRST });
    expect(valuesFault(values, LARGER)).toEqual({ file: 'values.json', kind: 'missing-code', detail: '9999' });
    expect(profilesFault(profiles, LARGER)).toEqual({ file: 'profiles.json', kind: 'missing-code', detail: '9999' });
    expect(areasFault(areas, SMALLER)).toMatchObject({ file: 'municipalities.geojson', kind: 'unknown-code', detail: FIRST });
    expect(roundsFault(rounds, SMALLER)).toEqual({ file: 'rounds.json', kind: 'unknown-code', detail: FIRST });
    // A round may lack a municipality: it has not answered.
    expect(roundsFault(rounds, LARGER)).toBeNull();
  });

  it('finds what stands twice', () => {
    const [one, ...others] = manifest.county.municipalities;
    if (!one) throw new Error('The county is empty');
    expect(manifestFault({ ...manifest, county: { ...manifest.county, municipalities: [one, ...others, one] } }, COUNTY))
      .toEqual({ file: 'manifest.json', kind: 'duplicate-code', detail: one.code });
    expect(manifestFault({ ...manifest, county: { ...manifest.county, municipalities: others } }, COUNTY))
      .toEqual({ file: 'manifest.json', kind: 'missing-code', detail: one.code });
    const [series, ...more] = values.series;
    if (!series) throw new Error('There are no series');
    expect(valuesFault({ ...values, series: [series, ...more, series] }, COUNTY))
      .toEqual({ file: 'values.json', kind: 'shape', detail: `series[${values.series.length}].id` });
    expect(valuesFault({ ...values, series: [{ ...series, periods: [...series.periods, ...series.periods.slice(0, 1)] }, ...more] }, COUNTY))
      .toEqual({ file: 'values.json', kind: 'shape', detail: `series[0].periods[${series.periods.length}].period` });
    expect(roundsFault({ ...rounds, rounds: [...rounds.rounds, ...rounds.rounds.slice(0, 1)] }, COUNTY))
      .toEqual({ file: 'rounds.json', kind: 'shape', detail: `rounds[${rounds.rounds.length}].id` });
    expect(areasFault({ ...areas, features: [...areas.features, ...areas.features.slice(0, 1)] }, COUNTY)).toMatchObject({ kind: 'duplicate-code' });
    expect(indicatorsFault({ ...indicators, indicators: [...indicators.indicators, ...indicators.indicators.slice(0, 1)] }))
      .toEqual({ file: 'indicators.json', kind: 'shape', detail: `indicators[${indicators.indicators.length}].id` });
  });
});
