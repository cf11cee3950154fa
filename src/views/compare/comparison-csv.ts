import { withheldOf } from '../../domain/give/withheld';
import type { County } from '../../domain/municipality';
import { roundHalfAway } from '../../domain/rounding';
import { csvLines, type CsvCell } from '../../files/give/write-csv';
import { readingCells, readingHeads } from '../../parts/reading-cells';
import { momentText } from '../../text/moment-text';
import { compareText } from '../../text/sv/compare';
import { csvText } from '../../text/sv/csv';
import { exploreText } from '../../text/sv/explore';
import type { ComparisonRow, Marked } from './comparison';

function rowOf(row: ComparisonRow, marked: readonly Marked[]): readonly CsvCell[] {
  const { indicator, moment, readings, county, invented } = row;
  const { codes, forNetwork } = withheldOf(indicator, moment.round);
  const unit = indicator.unit === '' ? indicator.label : `${indicator.label} (${indicator.unit})`;
  return [
    [unit, momentText(indicator, moment)].filter((part) => part !== '').join(', '),
    ...marked.flatMap(({ code }) => readingCells(readings.get(code), indicator, codes.has(code))),
    // The whole is made of all answers, the internal ones too.
    county && codes.size === 0 ? roundHalfAway(county.value, indicator.decimals) : null,
    county?.kind === 'median' ? exploreText.countyKinds.median : null,
    indicator.brief ?? null, invented ? exploreText.invented : forNetwork ? exploreText.forNetwork : null,
  ];
}

/** Who among those that are compared has answers that are left out. */
export function withheldFrom(rows: readonly ComparisonRow[], marked: readonly Marked[]): readonly string[] {
  const codes = new Set(rows.flatMap(({ indicator, moment }) => [...withheldOf(indicator, moment.round).codes]));
  return marked.filter(({ code }) => codes.has(code)).map(({ name }) => name);
}

/** The table as Swedish Excel reads it, a row an indicator as on the page: invented rows say so, and internal answers are left out. */
export function comparisonCsv(rows: readonly ComparisonRow[], marked: readonly Marked[], county: County): string {
  const head = [
    compareText.indicator, ...marked.flatMap(({ name }) => readingHeads(name)),
    county.fullName, `${county.fullName}: ${csvText.reservation}`, csvText.reservation, csvText.mark,
  ];
  return csvLines([head, ...rows.map((row) => rowOf(row, marked))], 'excel');
}
