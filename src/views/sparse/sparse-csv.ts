import { byCode } from '../../domain/by-code';
import type { SeatPosition } from '../../domain/compass';
import type { Dataset } from '../../domain/dataset';
import { withheldOf } from '../../domain/give/withheld';
import { momentOf } from '../../domain/moment';
import { roundHalfAway } from '../../domain/rounding';
import type { Scene } from '../../domain/scene';
import { csvLines, type CsvCell } from '../../files/give/write-csv';
import { readingCells, readingHeads } from '../../parts/reading-cells';
import { seatPositionText } from '../../text/compass-words';
import { csvText } from '../../text/sv/csv';
import { exploreText } from '../../text/sv/explore';
import { sparseText } from '../../text/sv/sparse';
import type { FigureColumn } from './sparse-table';

export interface SparseRows {
  readonly codes: readonly string[];
  readonly columns: readonly FigureColumn[];
  readonly seats: readonly SeatPosition[];
  readonly dataset: Dataset;
  /** Its year and round are those of the figures. */
  readonly scene: Scene;
  readonly extra?: { readonly heading: string; readonly of: (code: string) => string } | undefined;
}

type Given = Pick<SparseRows, 'codes' | 'columns' | 'dataset' | 'scene'>;

/** Whose rows no file has: an internal answer has a part in whether they stand in the table, or in their class. */
export function leftOutOf({ codes, columns, dataset, scene }: Given): readonly string[] {
  const internal = new Set(columns.flatMap(({ indicator }) => [...withheldOf(indicator, momentOf(scene, indicator, dataset).round).codes]));
  return codes.filter((code) => internal.has(code));
}

/** The table as Swedish Excel reads it: a row a municipality, each figure with why it is missing and its source; invented rows say so. */
export function sparseCsv(rows: SparseRows): string {
  const { codes, columns, seats, dataset, scene, extra } = rows;
  const leftOut = new Set(leftOutOf(rows));
  const known = byCode(dataset.county.municipalities);
  const positions = byCode(seats);
  const read = columns.map(({ indicator, readings }) => ({
    indicator, readings: byCode(readings), invented: readings.some(({ invented }) => invented),
    forNetwork: withheldOf(indicator, momentOf(scene, indicator, dataset).round).forNetwork,
  }));
  const mark = read.some(({ invented }) => invented) ? exploreText.invented : read.some(({ forNetwork }) => forNetwork) ? exploreText.forNetwork : null;
  const heads = [
    csvText.code, sparseText.columnName, ...(extra ? [extra.heading] : []),
    ...read.flatMap(({ indicator: { label, unit, brief } }) => [
      ...readingHeads(unit === '' ? label : `${label} (${unit})`), ...(brief ? [`${label}: ${csvText.reservation}`] : []),
    ]),
    sparseText.columnPosition, `${sparseText.columnFarthest} (km)`, ...(mark === null ? [] : [csvText.mark]),
  ];
  const lines = codes.filter((code) => !leftOut.has(code)).map((code): readonly CsvCell[] => {
    const position = positions.get(code);
    const farthest = dataset.profiles?.get(code)?.farthest;
    return [
      code, known.get(code)?.name ?? null, ...(extra ? [extra.of(code)] : []),
      ...read.flatMap(({ indicator, readings }) => [...readingCells(readings.get(code), indicator, false), ...(indicator.brief ? [indicator.brief] : [])]),
      position ? seatPositionText(position) : null, farthest ? roundHalfAway(farthest.km, 0) : null, ...(mark === null ? [] : [mark]),
    ];
  });
  return csvLines([heads, ...lines], 'excel');
}
