import { columnKey, isForFilesToCome } from '../../../domain/read-in/column-key';
import { columnName } from '../../../domain/read-in/column-name';
import { FIELD_IDS } from '../../../domain/read-in/fields';
import type { RememberedUse } from '../../../domain/read-in/input';
import type { ColumnMatch, ColumnUse } from '../../../domain/read-in/proposal';
import { previewText } from '../../../text/sv/preview';
import { placeText } from '../../../text/place-text';
import { readInText } from '../../../text/sv/read-in';
import { questionText } from '../../../text/sv/questions';
import { chooseColumn } from './reading-store';

const OTHER_USES = ['municipality', 'answered', 'person', 'technical', 'ignored'] as const;

/** The value of the select for a use; empty where the reader has to choose. */
function valueOf(use: ColumnUse): string {
  switch (use.kind) {
    case 'field':
    case 'part': return use.field;
    case 'question':
    case 'unknown': return '';
    default: return `:${use.kind}`;
  }
}

function meantBy(value: string): RememberedUse | null {
  const other = OTHER_USES.find((kind) => value === `:${kind}`);
  if (other) return { kind: other };
  const field = FIELD_IDS.find((id) => id === value);
  return field === undefined ? null : { kind: 'field', field, sure: true };
}

/** Does the column wait for the reader, or may it have been understood wrongly? */
function isOpen({ use }: ColumnMatch): boolean {
  return use.kind === 'question' || use.kind === 'unknown' || (use.kind === 'field' && !use.sure);
}

const keyOf = ({ heading, place }: ColumnMatch): string => columnKey(heading, place);

function ColumnRow({ column }: { readonly column: ColumnMatch }) {
  const { place, use } = column;
  const key = keyOf(column);
  const heading = column.heading === '' && place.column !== null ? previewText.unheaded(columnName(place.column)) : column.heading;
  return (
    <tr data-open={isOpen(column) ? '' : undefined}>
      <th scope="row">{heading}</th>
      <td data-label={previewText.columnHeads.place}>{placeText(place)}</td>
      <td data-label={previewText.columnHeads.use}>
        <select
          aria-label={previewText.columnUse(heading)} value={valueOf(use)}
          onChange={({ target }) => {
            const chosen = meantBy(target.value);
            if (chosen) chooseColumn(key, chosen);
          }}
        >
          {valueOf(use) === '' && <option value="">{previewText.uses.unknown}</option>}
          {OTHER_USES.map((kind) => <option key={kind} value={`:${kind}`}>{previewText.uses[kind]}</option>)}
          {FIELD_IDS.map((field) => <option key={field} value={field}>{questionText.fields[field].heading}</option>)}
        </select>
        {(isOpen(column) || use.kind === 'part') && <small>{readInText.columnUse(use)}</small>}
        {!isForFilesToCome(key) && <small> {previewText.unheadedHelp}</small>}
      </td>
    </tr>
  );
}

/** How every heading has been understood, to be changed by the reader. */
export function ColumnMatching({ columns }: { readonly columns: readonly ColumnMatch[] }) {
  const open = columns.filter(isOpen).length;
  const unique = columns.filter((column, index) => columns.findIndex((other) => keyOf(other) === keyOf(column)) === index);
  return (
    <details open={open > 0} className="column-matching">
      <summary>{previewText.columns}{open > 0 && `: ${previewText.columnsOpen(open)}`}</summary>
      <p>{previewText.columnsHelp}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{previewText.columnHeads.heading}</th>
            <th scope="col">{previewText.columnHeads.place}</th>
            <th scope="col">{previewText.columnHeads.use}</th>
          </tr>
        </thead>
        <tbody>{unique.map((column) => <ColumnRow key={keyOf(column)} column={column} />)}</tbody>
      </table>
    </details>
  );
}
