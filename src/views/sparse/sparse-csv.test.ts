import { describe, expect, it } from 'vitest';
import { compassOf } from '../../domain/compass';
import type { Dataset } from '../../domain/dataset';
import { evaluate } from '../../domain/evaluate';
import { momentOf } from '../../domain/moment';
import { defaultScene } from '../../domain/scene';
import { answerOf, ownRoundOf, valueOf } from '../../test/own-answers';
import { codeOf, datasetOf, realText } from '../../test/real-snapshots';
import { leftOutOf, sparseCsv, type SparseRows } from './sparse-csv';

const REAL = datasetOf(realText);
const [FOREST, MORA, FALUN] = [codeOf(REAL, 'Älvdalen'), codeOf(REAL, 'Mora'), codeOf(REAL, 'Falun')];
const scene = { ...defaultScene(''), year: 2025 };

function rowsOf(dataset: Dataset, ids: readonly string[], codes: readonly string[] = [FOREST, MORA, FALUN]): SparseRows {
  const columns = dataset.indicators.filter(({ id }) => ids.includes(id))
    .map((indicator) => ({ indicator, readings: evaluate(indicator, momentOf(scene, indicator, dataset), dataset) }));
  return { codes, columns, dataset, scene, seats: compassOf(dataset, 2025)?.seats ?? [] };
}
const lines = (rows: SparseRows): readonly string[] => sparseCsv(rows).trimEnd().split('\r\n').map((line) => line.replaceAll(/[\u202f\u00a0]/g, ' '));
const line = (all: readonly string[], code: string): string => all.find((one) => one.startsWith(code)) ?? '';

describe('the sparse parts as CSV', () => {
  it('has a row a municipality as in the table, each figure with its source, and the way to the county’s edge', () => {
    const all = lines(rowsOf(REAL, ['folkmangd', 'tathet']));
    expect(all[0]?.replace('\uFEFF', '')).toBe('Kommunkod;Kommun;Folkmängd (invånare);Folkmängd (invånare): Varför uppgift saknas;Folkmängd (invånare): Källa;'
      + 'Befolkningstäthet (invånare per km²);Befolkningstäthet (invånare per km²): Varför uppgift saknas;Befolkningstäthet (invånare per km²): Källa;'
      + 'Centralortens läge;Längst bort i kommunen (km)');
    expect(all).toHaveLength(4);
    expect(line(all, FOREST)).toMatch(new RegExp(`^${FOREST};Älvdalen;6831;;SCB, 31 december 2025, [^;]*;1;;[^;]*;[^;]* km [^;]*;`));
  });

  it('marks what is invented on every row, gives the reason of what is missing, and says what reported crime is not', () => {
    const all = lines(rowsOf(REAL, ['arbetstid', 'brott']));
    expect(all.slice(1).every((one) => one.endsWith(';Påhittat exempel'))).toBe(true);
    expect(line(all, MORA)).toContain(';;vakant;');
    expect(line(all, MORA)).toContain('Anmälningar, inte brott');
  });

  it('leaves out whose internal answer has a part in where they stand, by name on the page alone', () => {
    const answers = [
      answerOf(MORA, { visibility: 'internal', setAsidePercent: valueOf(61) }), answerOf(FALUN, { visibility: 'network', setAsidePercent: valueOf(43) }),
    ];
    const own = { ...REAL, rounds: [ownRoundOf(answers)] };
    const rows = rowsOf(own, ['arbetstid']);
    expect(leftOutOf(rows)).toEqual([MORA]);
    expect(line(lines(rows), MORA)).toBe('');
    expect(line(lines(rows), FALUN)).toMatch(/;43;;.*;Får visas på nätverksmöte, inte offentligt$/);
    // Nothing internal has a part in the population.
    expect(leftOutOf(rowsOf(own, ['folkmangd']))).toEqual([]);
  });

  it('carries the class of a map with two figures', () => {
    const all = lines({ ...rowsOf(REAL, ['tathet'], [FOREST]), extra: { heading: 'Klass', of: () => 'Gles; lite tid' } });
    expect(all[0]).toContain('Kommun;Klass;');
    expect(line(all, FOREST)).toContain('Älvdalen;"Gles; lite tid";');
  });
});
