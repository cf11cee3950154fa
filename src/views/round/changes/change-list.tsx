import type { Municipality } from '../../../domain/municipality';
import { roundStatus } from '../../../domain/round-status';
import type { Round } from '../../../domain/round';
import { answerOf } from '../../../domain/answer-of';
import { changesOf, type FieldChange } from '../../../domain/round-changes';
import { changesText } from '../../../text/sv/round-changes';
import { shownValue } from '../../../text/shown-answer';
import { questionText } from '../../../text/sv/questions';
import type { ValueNames } from '../../../text/sv/round-fields';
import { roundText } from '../../../text/sv/round';

interface ChangeListProps {
  readonly before: Round;
  readonly after: Round;
  readonly municipalities: readonly Municipality[];
  readonly names: ValueNames;
}

/** Codes of those that have answered something in a round. */
function spoken(round: Round, municipalities: readonly Municipality[]): ReadonlySet<string> {
  return new Set(roundStatus(round, municipalities.map(({ code }) => code)).filter(({ state }) => state !== 'unanswered').map(({ code }) => code));
}

/** Every municipality with what it says now and did not say then, in the county's order. */
export function ChangeList({ before, after, municipalities, names }: ChangeListProps) {
  const [then, now] = [spoken(before, municipalities), spoken(after, municipalities)];
  const rows = municipalities.map(({ code, name }) => {
    const [was, is] = [answerOf(before, code), answerOf(after, code)];
    const both = then.has(code) && now.has(code);
    return { code, name, both, is, changes: both && was && is ? changesOf(was, is) : [] };
  });
  const inWords = ({ field, before: was, after: is }: FieldChange): string => changesText.change(
    questionText.fields[field].heading, was === null ? changesText.noValue : shownValue(field, was, names), is === null ? changesText.noValue : shownValue(field, is, names),
  );
  const alone = (code: string, date: string | null): string =>
    now.has(code) ? changesText.newAnswer(date) : then.has(code) ? changesText.lostAnswer : changesText.neither;
  const summary = changesText.summary(rows.filter(({ changes }) => changes.length > 0).length, rows.filter(({ both }) => both).length);
  return (
    <>
      <p {...(after.invented ? { 'data-invented': '' } : {})}>{after.invented ? roundText.inventedSummary(summary) : summary}</p>
      <p>{changesText.care}</p>
      <ul className="change-list">
        {rows.map(({ code, name, both, is, changes }) => (
          <li key={code}>
            <strong>{name}</strong>{': '}
            {both ? changes.length === 0 && changesText.unchanged : alone(code, is?.date ?? null)}
            {changes.length > 0 && <ul>{changes.map((change) => <li key={change.field}>{inWords(change)}</li>)}</ul>}
          </li>
        ))}
      </ul>
    </>
  );
}
