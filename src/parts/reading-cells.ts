import type { Indicator } from '../domain/indicator';
import type { Reading } from '../domain/reading';
import { roundHalfAway } from '../domain/rounding';
import type { CsvCell } from '../files/give/write-csv';
import { formatReading, reasonText } from '../text/format';
import { readingSource } from '../text/reading-source';
import { csvText } from '../text/sv/csv';
import { exploreText } from '../text/sv/explore';

/** The headings of `readingCells`, beneath the name of what they tell of. */
export function readingHeads(name: string): readonly string[] {
  return [name, `${name}: ${csvText.why}`, `${name}: ${csvText.source}`];
}

/**
 * Three cells: the value in the indicator's decimals or in words, why it is missing, and whose it is and when.
 * @param withheld an answer that is internal: not even its day is told, since that would tell that there is one
 */
export function readingCells(reading: Reading | undefined, indicator: Indicator, withheld: boolean): readonly CsvCell[] {
  if (!reading) return [null, exploreText.notArrived, null];
  if (withheld) return [null, exploreText.withheldRow, null];
  const { content } = reading;
  const source = readingSource(reading);
  switch (content.kind) {
    case 'number': return [roundHalfAway(content.value, indicator.decimals), null, source];
    case 'category': return [formatReading(reading, indicator), null, source];
    case 'missing': return [null, reasonText(content.reason), source];
  }
}
