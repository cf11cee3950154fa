import { Fragment, useMemo, useState, type ReactNode } from 'react';
import { byCode } from '../../domain/by-code';
import { COMPASS_GROUPS, type SeatPosition } from '../../domain/compass';
import type { Dataset } from '../../domain/dataset';
import type { Indicator } from '../../domain/indicator';
import type { Reading } from '../../domain/reading';
import type { Scene } from '../../domain/scene';
import { chooseMunicipality, hover } from '../../state/scene-store';
import { formatNumber, formatReading, list } from '../../text/format';
import { readingSource } from '../../text/reading-source';
import { compassHeading, seatPositionText } from '../../text/compass-words';
import { exploreText } from '../../text/sv/explore';
import { sparseText } from '../../text/sv/sparse';
import { CopyButton } from '../../ui/copy-button';
import { leftOutOf, sparseCsv } from './sparse-csv';

export interface FigureColumn {
  readonly indicator: Indicator;
  readonly readings: readonly Reading[];
}

interface SparseTableProps {
  readonly title: string;
  readonly codes: readonly string[];
  readonly columns: readonly FigureColumn[];
  readonly seats: readonly SeatPosition[];
  readonly dataset: Dataset;
  readonly scene: Scene;
  /** A word more on each municipality, between its name and its figures. */
  readonly extra?: { readonly heading: string; readonly of: (code: string) => string };
  /** Said in place of rows. */
  readonly empty: ReactNode;
}

/** The source that all of a column share; null when they differ and each cell says its own. */
function commonSource(readings: readonly Reading[]): string | null {
  const sources = new Set(readings.map((reading) => readingSource(reading)));
  return sources.size === 1 ? [...sources].join('') : null;
}

/** What the heading and every cell of a column need to know, worked out once for all of them. */
function readColumn({ indicator, readings }: FigureColumn) {
  return { indicator, readings: byCode(readings), source: commonSource(readings), invented: readings.some(({ invented }) => invented) };
}

type ReadColumn = ReturnType<typeof readColumn>;

function Figure({ column, code }: { readonly column: ReadColumn; readonly code: string }) {
  const reading = column.readings.get(code);
  if (!reading) return <td className="numeric">–</td>;
  const source = readingSource(reading);
  return (
    <td className={reading.content.kind === 'missing' ? 'numeric missing-value' : 'numeric'} title={source}>
      {formatReading(reading, column.indicator)}
      {column.source === null && <small>{source}</small>}
    </td>
  );
}

/** Municipalities with their figures, where each says from whom and when, and how far it is within and to them. */
export function SparseTable({ title, codes, columns, seats, dataset, scene, extra, empty }: SparseTableProps) {
  const [grouped, setGrouped] = useState(false);
  const positions = new Map(seats.map((seat) => [seat.code, seat]));
  const { municipalities } = dataset.county;
  const known = useMemo(() => byCode(municipalities), [municipalities]);
  const read = useMemo(() => columns.map(readColumn), [columns]);
  const groups = grouped
    ? COMPASS_GROUPS.map((group) => ({ group, members: codes.filter((code) => positions.get(code)?.group === group) }))
      .filter(({ members }) => members.length > 0)
    : [{ group: null, members: codes }];
  const rows = { codes, columns, seats, dataset, scene, extra };
  const leftOut = leftOutOf(rows).map((code) => known.get(code)?.name ?? code);
  const width = columns.length + (extra ? 4 : 3);
  const row = (code: string) => {
    const seat = positions.get(code);
    const farthest = dataset.profiles?.get(code)?.farthest;
    const chosen = scene.municipality === code;
    return (
      <tr key={code} className={chosen ? 'chosen' : undefined} onPointerEnter={() => hover(code)} onPointerLeave={() => hover(null)}>
        <th scope="row"><button type="button" aria-pressed={chosen} onClick={() => chooseMunicipality(code)}>{known.get(code)?.name ?? code}</button></th>
        {extra && <td>{extra.of(code)}</td>}
        {read.map((column) => <Figure key={column.indicator.id} column={column} code={code} />)}
        <td className="numeric">{seat ? seatPositionText(seat) : '–'}</td>
        <td className="numeric">{farthest ? sparseText.kilometres(formatNumber(farthest.km, 0)) : sparseText.waiting}</td>
      </tr>
    );
  };
  return (
    <section className="table-section sparse-table">
      {codes.length === 0 ? <p className="sparse-empty">{empty}</p> : (
        <div className="table-scroll" tabIndex={0} role="region" aria-label={title}>
          <table>
            <caption>
              {title}
              <label>
                <input type="checkbox" checked={grouped} onChange={({ target }) => setGrouped(target.checked)} />
                {sparseText.group}
              </label>
            </caption>
            <thead>
              <tr>
                <th scope="col">{sparseText.columnName}</th>
                {extra && <th scope="col">{extra.heading}</th>}
                {read.map(({ indicator, source, invented }) => (
                  <th key={indicator.id} scope="col" className="numeric">
                    {indicator.shortLabel}
                    {invented && <small className="invented-mark" data-invented="">{exploreText.invented}</small>}
                    <small>{source}</small>
                    {indicator.brief && <small>{indicator.brief}</small>}
                  </th>
                ))}
                <th scope="col" className="numeric">{sparseText.columnPosition}</th>
                <th scope="col" className="numeric">{sparseText.columnFarthest}<small>{sparseText.farthestNote}</small></th>
              </tr>
            </thead>
            <tbody>
              {groups.map(({ group, members }) => (
                <Fragment key={group ?? 'all'}>
                  {group !== null && (
                    <tr className="sparse-group"><th scope="rowgroup" colSpan={width}>{compassHeading(group)}</th></tr>
                  )}
                  {members.map(row)}
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {codes.length > 0 && (
        <p className="table-tools">
          <CopyButton label={exploreText.copyCsv} text={() => sparseCsv(rows)} />
          {leftOut.length > 0 && <small>{exploreText.withheld(list(leftOut))}</small>}
        </p>
      )}
    </section>
  );
}
