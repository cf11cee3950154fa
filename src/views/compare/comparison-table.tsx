import { memo } from 'react';
import { differenceOf } from '../../domain/differences';
import type { County } from '../../domain/municipality';
import type { Reading } from '../../domain/reading';
import { differenceText, ratioText } from '../../text/difference';
import { formatQuantity, formatReading, list } from '../../text/format';
import { momentText } from '../../text/moment-text';
import { readingSource } from '../../text/reading-source';
import { compareText } from '../../text/sv/compare';
import { exploreText } from '../../text/sv/explore';
import { mapText } from '../../text/sv/map';
import { CopyButton } from '../../ui/copy-button';
import type { ComparisonRow, Marked } from './comparison';
import { comparisonCsv, withheldFrom } from './comparison-csv';
import { Mark } from './mark';

/** What a cell says of where its figure comes from, where that is not what the head of the row says. */
function ownSource(reading: Reading, row: string): string | null {
  const text = readingSource(reading);
  return text === '' || text === row ? null : text;
}

/** "45 000 färre invånare än i Falun (13 % av Faluns)"; null beside a missing figure, which says why itself. */
function apart(row: ComparisonRow, chosen: Marked, other: Marked): string | null {
  const [own, theirs] = [row.readings.get(chosen.code), row.readings.get(other.code)];
  if (!own || !theirs || own.content.kind === 'missing' || theirs.content.kind === 'missing') return null;
  const difference = differenceOf(row.indicator, own, theirs);
  // The same state with two dates: the figures above say so themselves.
  if (difference.kind === 'same' && formatReading(own, row.indicator) !== formatReading(theirs, row.indicator)) return null;
  const names = { chosen: chosen.name, other: other.name };
  const ratio = ratioText(difference, row.indicator, names);
  return `${differenceText(difference, row.indicator, names)}${ratio === null ? '' : ` (${ratio})`}`;
}

function Cell({ row, marked, chosen, source }: {
  readonly row: ComparisonRow; readonly marked: Marked; readonly chosen: Marked; readonly source: string;
}) {
  const { indicator, rank, readings } = row;
  const reading = readings.get(marked.code);
  if (!reading) return <td>{exploreText.notArrived}</td>;
  const other = ownSource(reading, source);
  return (
    <td className={marked.chosen ? 'compare-own' : undefined}>
      <span className={reading.content.kind === 'missing' ? 'compare-value missing-value' : 'compare-value'}>{formatReading(reading, indicator)}</span>
      {marked.chosen
        ? rank && <small>{`${mapText.rank(rank.rank, rank.of, rank.tied)}, ${compareText.rank}`}</small>
        : <small>{apart(row, chosen, marked)}</small>}
      {other !== null && <small>{other}</small>}
    </td>
  );
}

/** The values side by side, with the difference between the chosen one and each of the others in words and numbers. */
export const ComparisonTable = memo(function ComparisonTable({ rows, marked, county }: {
  readonly rows: readonly ComparisonRow[]; readonly marked: readonly Marked[]; readonly county: County;
}) {
  const [chosen] = marked;
  if (!chosen) return null;
  const withheld = withheldFrom(rows, marked);
  return (
    <div className="compare-section">
      <h3 id="compare-table">{compareText.table}</h3>
      <div className="table-scroll compare-table" tabIndex={0} role="region" aria-labelledby="compare-table">
        <table>
          <caption>{compareText.tableCaption(chosen.name)}</caption>
          <thead>
            <tr>
              <th scope="col">{compareText.indicator}</th>
              {marked.map((one) => <th key={one.code} scope="col"><Mark marked={one} />{one.name}</th>)}
              <th scope="col">{county.fullName}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const { indicator, moment, readings, invented } = row;
              const own = readings.get(chosen.code);
              if (!own) return null;
              const source = readingSource(own);
              const when = momentText(indicator, moment);
              return (
                <tr key={indicator.id} {...(invented ? { 'data-invented': '' } : {})}>
                  <th scope="row">
                    {indicator.label}{' '}
                    {invented && <span className="invented-mark">{exploreText.invented}</span>}
                    {/* Two days under each other: which is the round's, and whose is the other. */}
                    <small>{indicator.moment === 'round' && when !== '' ? `${exploreText.round} ${when}` : when}</small>
                    {source !== when && source !== '' && <small>{invented ? `${chosen.name}: ${source}` : source}</small>}
                    {indicator.brief && <small>{indicator.brief}</small>}
                  </th>
                  {marked.map((one) => <Cell key={one.code} {...{ row, chosen, source }} marked={one} />)}
                  <td>
                    {row.county ? (
                      <>
                        <span className="compare-value">{formatQuantity(row.county.value, indicator)}</span>
                        {row.county.kind === 'median' && <small>{exploreText.countyKinds.median}</small>}
                        {row.county.basis < readings.size && <small>{exploreText.countyBasis(row.county.basis, readings.size)}</small>}
                      </>
                    ) : '–'}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="table-tools">
        <CopyButton label={exploreText.copyCsv} text={() => comparisonCsv(rows, marked, county)} />
        {withheld.length > 0 && <small>{exploreText.withheld(list(withheld))}</small>}
      </p>
    </div>
  );
});
