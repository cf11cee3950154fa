import type { Indicator } from '../../domain/indicator';
import type { Reading } from '../../domain/reading';
import { formatDate, formatReading, qualityText } from '../../text/format';
import { exploreText } from '../../text/sv/explore';

/** "SCB, 31 december 2025, officiell": publisher, date and quality as far as they are known. */
export function sourceText({ provenance: { publisher, date, quality }, invented }: Reading): string {
  return [publisher, date === '' ? '' : formatDate(date), invented ? '' : qualityText(quality)].filter((part) => part !== '').join(', ');
}

/** A figure with its source in one line, for hearing. */
export function readingLine(name: string, reading: Reading, indicator: Indicator): string {
  return [reading.invented ? exploreText.invented : '', name, formatReading(reading, indicator), sourceText(reading)]
    .filter((part) => part !== '').join(', ');
}

/** A figure with its source in one line, for reading. It always stands under its plot, so that nothing moves. */
export function Readout({ name, reading, indicator }: { readonly name: string; readonly reading: Reading; readonly indicator: Indicator }) {
  return (
    <p className="compare-readout" aria-hidden="true">
      <strong>{name}</strong> {formatReading(reading, indicator)}
      <small>{sourceText(reading)}</small>
    </p>
  );
}
