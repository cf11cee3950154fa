import type { Indicator } from '../../domain/indicator';
import type { Reading } from '../../domain/reading';
import { formatReading } from '../../text/format';
import { readingSource } from '../../text/reading-source';
import { exploreText } from '../../text/sv/explore';

/** A figure with its source in one line, for hearing. */
export function readingLine(name: string, reading: Reading, indicator: Indicator): string {
  return [reading.invented ? exploreText.invented : '', name, formatReading(reading, indicator), readingSource(reading)]
    .filter((part) => part !== '').join(', ');
}

/** A figure with its source in one line, for reading. It always stands under its plot, so that nothing moves. */
export function Readout({ name, reading, indicator }: { readonly name: string; readonly reading: Reading; readonly indicator: Indicator }) {
  return (
    <p className="compare-readout" aria-hidden="true">
      <strong>{name}</strong> {formatReading(reading, indicator)}
      <small>{readingSource(reading)}</small>
    </p>
  );
}
