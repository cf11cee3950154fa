import { memo, useMemo, useState, type MouseEvent } from 'react';
import { withheldOf } from '../../domain/give/withheld';
import { compareReadings } from '../../domain/order';
import type { County } from '../../domain/municipality';
import { isRanked, rankOf } from '../../domain/rank';
import { MISSING_CLASS, type Scene, type SortColumn } from '../../domain/scene';
import { changeScene, chooseMunicipality, hover, toggleCompare } from '../../state/scene-store';
import { capitalise, formatBin, formatQuantity, formatReading, formatReference, list, trustOf } from '../../text/format';
import { exploreText } from '../../text/sv/explore';
import { mapText } from '../../text/sv/map';
import { csvOf } from './csv-of';
import type { Explored } from '../../parts/use-explored';

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

/** As on the map: with shift or ctrl it joins the comparison. */
function choose(code: string, { shiftKey, ctrlKey, metaKey }: MouseEvent): void {
  if (shiftKey || ctrlKey || metaKey) toggleCompare(code);
  else chooseMunicipality(code);
}

/** The same Readings as the map, a row a municipality. */
export const ReadingTable = memo(function ReadingTable({ explored, scene, county }: ReadingTableProps) {
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
      <div className="table-scroll" tabIndex={0} role="region" aria-label={exploreText.table(indicator.label)}>
        <table>
          <caption>
            {exploreText.table(indicator.label)}
            {picture.invented && <> <strong className="invented-mark" data-invented="">{exploreText.invented}</strong></>}
          </caption>
          <thead>
            <tr>
              <SortHead column="name" label={exploreText.columns.name} scene={scene} />
              <SortHead column="value" label={indicator.shortLabel} scene={scene} numeric />
              <th scope="col">{exploreText.columns.class}</th>
              {ranks && <th scope="col" className="numeric">{exploreText.columns.rank}</th>}
              <th scope="col">{exploreText.columns.source}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((reading) => {
              const { code, content, provenance } = reading;
              const index = classified?.classOf(reading) ?? MISSING_CLASS;
              const bin = classified?.bins[index];
              const rank = ranks?.get(code);
              const chosen = scene.municipality === code;
              return (
                <tr
                  key={code} className={chosen ? 'chosen' : scene.compare.includes(code) ? 'compared' : undefined}
                  onPointerEnter={() => hover(code)} onPointerLeave={() => hover(null)}
                >
                  <th scope="row">
                    <button type="button" aria-pressed={chosen} onClick={(event) => choose(code, event)}>{names.get(code)}</button>
                  </th>
                  <td className={content.kind === 'missing' ? 'numeric missing-value' : 'numeric'}>{formatReading(reading, indicator)}</td>
                  <td>{bin ? capitalise(formatBin(bin)) : '–'}</td>
                  {ranks && <td className="numeric">{rank ? `${rank.rank}${rank.tied ? mapText.sharedMark : ''}` : '–'}</td>}
                  <td>{[formatReference(provenance), trustOf(provenance)].filter((part) => part !== '').join(' · ') || '–'}</td>
                </tr>
              );
            })}
          </tbody>
          {explored.county && (
            <tfoot>
              <tr>
                <th scope="row">{`${county.fullName} (${exploreText.countyKinds[explored.county.kind]})`}</th>
                <td className="numeric">{formatQuantity(explored.county.value, indicator)}</td>
                <td colSpan={ranks ? 3 : 2}>
                  {explored.county.noise !== null && exploreText.noise(formatQuantity(explored.county.noise, indicator))}
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
