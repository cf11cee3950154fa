import type { MouseEvent, Ref } from 'react';
import type { Classified } from '../../domain/classify';
import type { Indicator } from '../../domain/indicator';
import type { Rank } from '../../domain/rank';
import type { Reading } from '../../domain/reading';
import { chooseMunicipality, hover, toggleCompare } from '../../state/scene-store';
import { capitalise, formatBin, formatReading, formatReference, trustOf } from '../../text/format';
import { mapText } from '../../text/sv/map';

export interface ReadingRowProps {
  readonly reading: Reading;
  readonly indicator: Indicator;
  readonly classified: Classified | null;
  /** Null where the indicator is not ranked: then there is no such column. */
  readonly ranks: ReadonlyMap<string, Rank> | null;
  readonly name: string;
  readonly chosen: boolean;
  readonly compared: boolean;
  /** Place among all rows, from 0, where only some of them stand. */
  readonly index?: number;
  readonly ref?: Ref<HTMLTableRowElement>;
}

/** As on the map: with shift or ctrl it joins the comparison. */
function choose(code: string, { shiftKey, ctrlKey, metaKey }: MouseEvent): void {
  if (shiftKey || ctrlKey || metaKey) toggleCompare(code);
  else chooseMunicipality(code);
}

/** A municipality's Reading as a row of the table. */
export function ReadingRow({ reading, indicator, classified, ranks, name, chosen, compared, index, ref }: ReadingRowProps) {
  const { code, content, provenance } = reading;
  const bin = classified?.bins[classified.classOf(reading)];
  const rank = ranks?.get(code);
  return (
    <tr
      ref={ref} className={chosen ? 'chosen' : compared ? 'compared' : undefined}
      {...(index === undefined ? {} : { 'data-index': index, 'aria-rowindex': index + 2 })}
      onPointerEnter={() => hover(code)} onPointerLeave={() => hover(null)}
    >
      <th scope="row">
        <button type="button" aria-pressed={chosen} onClick={(event) => choose(code, event)}>{name}</button>
      </th>
      <td className={content.kind === 'missing' ? 'numeric missing-value' : 'numeric'}>{formatReading(reading, indicator)}</td>
      <td>{bin ? capitalise(formatBin(bin)) : '–'}</td>
      {ranks && <td className="numeric">{rank ? `${rank.rank}${rank.tied ? mapText.sharedMark : ''}` : '–'}</td>}
      <td>{[formatReference(provenance), trustOf(provenance)].filter((part) => part !== '').join(' · ') || '–'}</td>
    </tr>
  );
}
