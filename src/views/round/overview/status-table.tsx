import type { Municipality } from '../../../domain/municipality';
import type { OwnRound } from '../../../domain/own-round';
import { ASKED_FIELDS, standingOf, type AnswerStatus } from '../../../domain/round-status';
import { formatDate, list } from '../../../text/format';
import { roundText } from '../../../text/sv/round';

function lackingText({ lacking }: AnswerStatus): string {
  if (lacking.length === 0) return roundText.nothingLacking;
  return lacking.length === ASKED_FIELDS.length ? roundText.everything : list(lacking.map((field) => roundText.fields[field]));
}

function standingText(status: AnswerStatus, own: OwnRound | null): string {
  const standing = standingOf(status, own);
  const approved = own?.approved[status.code];
  if (standing === 'approved' && approved !== undefined) return roundText.approvedOn(approved);
  if (standing === 'doubt') return roundText.doubtful(own?.leftOut.filter(({ code }) => code === status.code).length ?? 0);
  return roundText.states[standing];
}

interface StatusTableProps {
  readonly statuses: readonly AnswerStatus[];
  readonly own: OwnRound | null;
  readonly municipalities: readonly Municipality[];
}

/** Every municipality with how far it has answered, when, and what is not answered. */
export function StatusTable({ statuses, own, municipalities }: StatusTableProps) {
  const { columns } = roundText;
  return (
    <div className="round-scroll" tabIndex={0} role="region" aria-label={roundText.table}>
      <table>
        <caption>{roundText.table}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.municipality}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.date}</th>
            <th scope="col">{columns.lacking}</th>
          </tr>
        </thead>
        <tbody>
          {statuses.map((status) => (
            <tr key={status.code}>
              <th scope="row">{municipalities.find(({ code }) => code === status.code)?.name ?? status.code}</th>
              <td data-state={standingOf(status, own)}>{standingText(status, own)}</td>
              <td data-label={columns.date}>{status.answer?.date ? formatDate(status.answer.date) : roundText.noDate}</td>
              <td data-label={columns.lacking}>{lackingText(status)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
