import { withheldOf } from '../../domain/give/withheld';
import type { Indicator } from '../../domain/indicator';
import type { Moment } from '../../domain/moment';
import type { Reading } from '../../domain/reading';
import { roundHalfAway } from '../../domain/rounding';
import { csvLines } from '../../files/give/write-csv';
import { besideText, dateText, formatDate, formatReading, reasonText, trustOf } from '../../text/format';
import { csvText } from '../../text/sv/csv';
import { exploreText } from '../../text/sv/explore';

/** Rounded as printed, number without grouping, decimal comma; the category's label; empty when missing. */
function valueCell(reading: Reading, indicator: Indicator): string {
  switch (reading.content.kind) {
    case 'number': return roundHalfAway(reading.content.value, indicator.decimals).toFixed(indicator.decimals).replace('.', ',');
    case 'category': return formatReading(reading, indicator);
    case 'missing': return '';
  }
}

/**
 * The table as Swedish Excel reads it: semicolon, decimal comma, CRLF. Invented figures say so on every row; answers that are
 * internal are left empty, date and trust too, and what is for the network's meeting says so.
 * @param names municipality names by code
 */
export function csvOf(
  readings: readonly Reading[], indicator: Indicator, moment: Moment, names: ReadonlyMap<string, string>,
): string {
  const { codes: withheld, forNetwork } = withheldOf(indicator, moment.round);
  const invented = readings.some((reading) => reading.invented);
  const heading = indicator.unit === '' ? indicator.label : `${indicator.label} (${indicator.unit})`;
  const head = [
    csvText.code, exploreText.columns.name, heading, csvText.why, csvText.date, csvText.quality, csvText.source,
    ...(indicator.moment === 'year-pair' ? [csvText.from, csvText.to] : []), ...(indicator.moment === 'date' ? [csvText.stateOn] : []),
    ...(indicator.brief ? [csvText.reservation] : []), ...(invented || forNetwork ? [csvText.mark] : []),
  ];
  // Of an internal answer only that it is so: its day and its trust would tell that something was answered, and when.
  const saidOf = (reading: Reading): readonly string[] => (withheld.has(reading.code) ? ['', exploreText.withheldRow, '', ''] : [
    valueCell(reading, indicator), reading.content.kind === 'missing' ? reasonText(reading.content.reason) : '',
    dateText(reading.provenance), trustOf(reading.provenance),
  ]);
  const rows = readings.map((reading) => [
    reading.code, names.get(reading.code) ?? '', ...saidOf(reading),
    [reading.provenance.publisher, besideText(reading.provenance)].filter((part) => part !== '').join(', '),
    ...(indicator.moment === 'year-pair' ? [String(moment.from), String(moment.to)] : []),
    ...(indicator.moment === 'date' ? [formatDate(moment.date)] : []),
    ...(indicator.brief ? [indicator.brief] : []),
    ...(invented ? [exploreText.invented] : forNetwork ? [exploreText.forNetwork] : []),
  ]);
  return csvLines([head, ...rows], 'excel');
}
