import type { LawRow } from '../../domain/exchange/law';
import { LAW_ITEMS } from '../../domain/read-in/fields';
import type { LawItem, LawStatus } from '../../domain/round';
import { formatDate, missingText } from '../../text/format';
import { exchangeText } from '../../text/sv/exchange';
import { exploreText } from '../../text/sv/explore';
import { lawText } from '../../text/sv/law';

/** What a municipality says of one thing, with its date as precisely as it is known. */
export function lawReading({ items }: LawRow, item: LawItem): string {
  const said = items[item];
  if (said.state === 'missing') return missingText(said.reason);
  const date = lawDate(said.value);
  return `${lawText.states[said.value.status]}${date === null ? '' : `, ${date}`}`;
}

/** When it was decided or updated; what is not there has no date to lack. */
function lawDate({ status, date }: LawStatus): string | null {
  if (date !== null) return formatDate(date);
  return status === 'no' ? null : lawText.noDate;
}

/** The same, the date on a line of its own. */
function LawCell({ row, item }: { readonly row: LawRow; readonly item: LawItem }) {
  const said = row.items[item];
  const date = said.state === 'value' ? lawDate(said.value) : null;
  const due = dueText(row, item);
  return (
    <td>
      {said.state === 'missing' ? missingText(said.reason) : lawText.stateLabels[said.value.status]}
      {date !== null && <small className="exchange-note">{date}</small>}
      {due !== null && <small className="exchange-note">{due}</small>}
    </td>
  );
}

/** What 6 § asks for next of one thing; null where nothing can be computed. */
function dueText({ due }: LawRow, item: LawItem): string | null {
  const one = due.find((other) => other.item === item);
  return one === undefined ? null : (one.passed ? lawText.duePassed : lawText.due)[one.item](one.by);
}

/** Every municipality with what is in place, when it was last decided or updated, and by when it is due again. */
export function LawTable({ rows, shown, invented, municipality }: {
  readonly rows: readonly LawRow[]; readonly shown: LawItem; readonly invented: boolean; readonly municipality: string | null;
}) {
  return (
    <div className="exchange-scroll" role="region" aria-label={lawText.table} tabIndex={0}>
      <table className="exchange-table exchange-law">
        <caption>{lawText.table}{invented && <>{' '}<span className="invented-mark" data-invented="">{exploreText.invented}</span></>}</caption>
        <thead>
          <tr>
            <th scope="col">{lawText.municipality}</th>
            {LAW_ITEMS.map((item) => (
              <th key={item} scope="col" data-marked={item === shown ? '' : undefined}>{lawText.items[item]} <small>{lawText.sections[item]}</small></th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code} data-chosen={row.code === municipality ? '' : undefined}>
              <th scope="row">{row.name}{row.visibility === 'internal' && <small className="exchange-note">{exchangeText.visibilities.internal}</small>}</th>
              {LAW_ITEMS.map((item) => <LawCell key={item} row={row} item={item} />)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
