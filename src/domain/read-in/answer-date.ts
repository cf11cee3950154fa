/** The day of an answer, which is no later than the day it is read in. */
import type { PartialDate } from '../reading';
import { problem } from './cell-text';
import type { CellReading } from './proposal';

/** A date later than today is asked about. @param today undefined where it is not known */
export function notToCome(reading: CellReading, today: PartialDate | undefined): CellReading {
  if (today === undefined || reading.state !== 'read' || reading.value.kind !== 'date') return reading;
  const { date } = reading.value;
  // A year alone is no later than any day of it.
  return date > today.slice(0, date.length) ? { state: 'doubt', problem: problem('date-to-come', [reading.value]) } : reading;
}
