import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../domain/dataset';
import { defaultScene } from '../../domain/scene';
import { answerOf, ownRoundOf, valueOf } from '../../test/own-answers';
import { codeOf, datasetOf, realText } from '../../test/real-snapshots';
import { comparisonRows, markedOf } from './comparison';
import { comparisonCsv, withheldFrom } from './comparison-csv';

const REAL = datasetOf(realText);
const [MORA, FALUN] = [codeOf(REAL, 'Mora'), codeOf(REAL, 'Falun')];
const marked = markedOf({ code: MORA, name: 'Mora' }, [{ code: FALUN, name: 'Falun', km: null, similar: null }]);

function lines(dataset: Dataset): readonly string[] {
  return comparisonCsv(comparisonRows(defaultScene('folkmangd'), MORA, dataset), marked, dataset.county).trimEnd().split('\r\n');
}
const line = (all: readonly string[], start: string): string => all.find((one) => one.startsWith(start)) ?? '';

describe('the comparison as CSV', () => {
  it('has a row an indicator, with value, reason and source for each, and marks what is invented', () => {
    const all = lines(REAL);
    expect(all[0]).toBe('Indikator;Mora;Mora: Varför uppgift saknas;Mora: Källa;Falun;Falun: Varför uppgift saknas;Falun: Källa;Dalarnas län;Dalarnas län: Förbehåll;Förbehåll;Märkning');
    expect(line(all, 'Folkmängd (invånare), 2025;')).toMatch(/;20419;;SCB, 31 december 2025, .*;59974;;SCB, 31 december 2025, .*;286043;;;$/);
    expect(line(all, 'Befolkningsförändring')).toContain('SCB, 2015–2025');
    const time = line(all, 'Avsatt arbetstid');
    expect(time).toContain(';;vakant;');
    expect(time).toMatch(/;medianen av kommunerna;;Påhittat exempel$/);
    expect(all.filter((one) => one.includes('Påhittat')).every((one) => one.endsWith(';Påhittat exempel'))).toBe(true);
  });

  it('is silent about internal answers, their day and what they are part of', () => {
    const answers = [
      answerOf(MORA, { visibility: 'internal', date: '2026-11-03', setAsidePercent: valueOf(61) }),
      answerOf(FALUN, { visibility: 'network', setAsidePercent: valueOf(43) }),
    ];
    const dataset = { ...REAL, rounds: [ownRoundOf(answers)] };
    const time = line(lines(dataset), 'Avsatt arbetstid');
    expect(time).toMatch(/;;märkt internt, lämnas inte ut;;43;;.*;;medianen av kommunerna;;Får visas på nätverksmöte, inte offentligt$/);
    expect(time).not.toMatch(/61|52|3 november/);
    expect(withheldFrom(comparisonRows(defaultScene('folkmangd'), MORA, dataset), marked)).toEqual(['Mora']);
  });
});
