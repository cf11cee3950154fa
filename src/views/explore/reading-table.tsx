import { useCallback, useEffect, useMemo, useRef, useState, type ComponentType } from 'react';
import { withheldOf } from '../../domain/give/withheld';
import { areMany } from '../../domain/many';
import { compareReadings } from '../../domain/order';
import type { County } from '../../domain/municipality';
import { isRanked, rankOf } from '../../domain/rank';
import type { Reading } from '../../domain/reading';
import type { Scene, SortColumn } from '../../domain/scene';
import type { Explored } from '../../parts/use-explored';
import { changeScene } from '../../state/scene-store';
import { besideText, formatQuantity, list } from '../../text/format';
import { exploreText } from '../../text/sv/explore';
import { csvOf } from './csv-of';
import type { ManyRowsProps } from './many-rows';
import { ReadingRow, type ReadingRowProps } from './reading-row';
import { hydratedLater } from '../../ui/hydrated-later';

interface ReadingTableProps {
  readonly explored: Explored;
  readonly scene: Scene;
  readonly county: County;
}

function SortHead({ column, label, scene, numeric }: {
  readonly column: SortColumn; readonly label: string; readonly scene: Scene; readonly numeric?: boolean;
}) {
  const active = scene.sort.column === column;
  // Names begin at A, figures at the highest; pressing again turns the order.
  const descending = active ? !scene.sort.descending : column === 'value';
  return (
    <th scope="col" className={numeric ? 'numeric' : undefined} aria-sort={active ? (scene.sort.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" title={exploreText.sortBy(label)} onClick={() => changeScene({ sort: { column, descending } })}>
        {label}<span aria-hidden="true" className="sort-mark">{active ? (scene.sort.descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}

/** Of many municipalities the page is written with so many: as many as fill the table until the others can be scrolled to. */
const FIRST_ROWS = 40;

/** Marks the box where no column is cut, so that the style sheet may let its head stand at the window's edge: no query sees letters set wider. */
function markFitting(box: HTMLDivElement): (() => void) | undefined {
  // A document that is never laid out has no sizes to follow.
  if (!('ResizeObserver' in window)) return undefined;
  const sizes = new ResizeObserver(() => box.toggleAttribute('data-fits', box.scrollWidth <= box.clientWidth));
  for (const table of box.children) sizes.observe(table);
  return () => sizes.disconnect();
}

/** The same Readings as the map, a row a municipality. */
export const ReadingTable = hydratedLater(function ReadingTable({ explored, scene, county }: ReadingTableProps) {
  const { indicator, readings, classified, picture } = explored;
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const ranks = useMemo(
    () => (isRanked(indicator) && readings ? rankOf(indicator, readings) : null),
    [indicator, readings],
  );
  const names = useMemo(() => new Map(county.municipalities.map(({ code, name }) => [code, name])), [county]);
  const rows = useMemo(
    () => readings?.toSorted(compareReadings(indicator, scene.sort, (code) => names.get(code) ?? code)) ?? [],
    [readings, indicator, scene.sort, names],
  );

  const many = areMany(rows.length);
  // What draws the rows that can be seen of many; null until it has arrived, and where there are few.
  const [ManyRows, setManyRows] = useState<ComponentType<ManyRowsProps> | null>(null);
  useEffect(() => {
    if (!many) return;
    import('./many-rows').then(
      (part) => setManyRows(() => part.ManyRows),
      (error: unknown) => console.info('The table shows its first rows only.', error),
    );
  }, [many]);
  const scroller = useRef<HTMLDivElement>(null);
  const row = useCallback((reading: Reading): ReadingRowProps => ({
    reading, indicator, classified, ranks, name: names.get(reading.code) ?? reading.code,
    chosen: scene.municipality === reading.code, compared: scene.compare.includes(reading.code),
  }), [indicator, classified, ranks, names, scene.municipality, scene.compare]);

  // The published total less the sum of the parts.
  const noise = explored.county?.noise ?? null;
  // Told once where it is the same for all rows, since a row is dated by what changes.
  const [beside = '', ...others] = new Set(rows.map(({ provenance }) => besideText(provenance)).filter((text) => text !== ''));
  const silent = withheldOf(indicator, explored.moment.round).codes;
  const withheld = silent.size === 0 ? [] : [exploreText.withheld(list([...silent].map((code) => names.get(code) ?? code)))];

  function copy(): void {
    // Outside https and this machine there is no clipboard at all; that is told as a refusal too.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(csvOf(rows, indicator, explored.moment, names)))
      .then(() => setCopied('yes'), () => setCopied('no'));
  }

  return (
    <section className="table-section">
      <div className="table-scroll" ref={many ? scroller : markFitting} tabIndex={0} role="region" aria-label={exploreText.table(indicator.label)}>
        <table {...(indicator.unit === '' ? { 'data-words': '' } : {})} {...(many ? { 'aria-rowcount': rows.length + (explored.county ? 2 : 1) } : {})}>
          <caption>
            {exploreText.table(indicator.label)}
            {indicator.brief && <> <small>{indicator.brief}</small></>}
            {picture.invented && <> <strong className="invented-mark" data-invented="">{exploreText.invented}</strong></>}
          </caption>
          <thead>
            <tr>
              <SortHead column="name" label={exploreText.columns.name} scene={scene} />
              <SortHead column="value" label={indicator.shortLabel} scene={scene} numeric />
              <th scope="col">{exploreText.columns.class}</th>
              {ranks && <th scope="col" className="numeric">{exploreText.columns.rank}</th>}
              <th scope="col">{exploreText.columns.source}{beside !== '' && others.length === 0 && <> <small>{beside}</small></>}</th>
            </tr>
          </thead>
          <tbody>
            {many && ManyRows
              ? <ManyRows rows={rows} scroller={scroller} row={row} />
              : rows.slice(0, many ? FIRST_ROWS : rows.length).map((reading) => <ReadingRow key={reading.code} {...row(reading)} />)}
          </tbody>
          {explored.county && (
            <tfoot>
              <tr>
                <th scope="row">{`${county.fullName} (${exploreText.countyKinds[explored.county.kind]})`}</th>
                <td className="numeric">{formatQuantity(explored.county.value, indicator)}</td>
                <td colSpan={ranks ? 3 : 2}>
                  {noise !== null && exploreText.noise(formatQuantity(Math.abs(noise), indicator), noise < 0)}
                </td>
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      <p className="table-tools">
        <button type="button" onClick={copy} disabled={rows.length === 0}>{exploreText.copyCsv}</button>
        <span role="status">{copied === 'yes' ? [exploreText.copied, ...withheld].join(' ') : copied === 'no' ? exploreText.copyFailed : ''}</span>
      </p>
    </section>
  );
});
