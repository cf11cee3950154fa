import { useId } from 'react';
import { fieldsOfAnswer, type FieldValues } from '../../../domain/read-in/answer-fields';
import { newestOf, type Conflict } from '../../../domain/read-in/conflicts';
import { FIELD_IDS, type FieldId } from '../../../domain/read-in/fields';
import type { Decisions, ProposedAnswer } from '../../../domain/read-in/proposal';
import type { OwnRound } from '../../../domain/own-round';
import { previewText } from '../../../text/sv/preview';
import { placeText } from '../../../text/place-text';
import { shownValue } from '../../../text/shown-answer';
import { questionText } from '../../../text/sv/questions';
import type { ValueNames } from '../../../text/sv/round-fields';
import { decideConflict } from './reading-store';

interface Side {
  /** What is decided when this side is chosen. */
  readonly choice: string;
  readonly title: string;
  readonly values: FieldValues;
}

/** What an answer says with the reader's corrections. */
function valuesOf(answer: ProposedAnswer, decisions: Decisions): FieldValues {
  const read = answer.cells.flatMap(({ field, reading }) => (reading.state === 'read' ? [[field, reading.value] as const] : []));
  const decided = Object.entries(decisions.cells[answer.id] ?? {}).filter(([, value]) => value !== null);
  return Object.fromEntries([...read, ...decided]) as FieldValues;
}

function sidesOf(conflict: Conflict, answers: readonly ProposedAnswer[], decisions: Decisions, standing: OwnRound | null): readonly Side[] {
  const given = conflict.answers.flatMap((id): readonly Side[] => {
    const answer = answers.find((one) => one.id === id);
    return answer === undefined ? [] : [{ choice: id, title: previewText.ofFile(placeText(answer.place), answer.answered), values: valuesOf(answer, decisions) }];
  });
  const before = standing?.round.answers.find(({ code }) => code === conflict.code);
  return before === undefined ? given : [
    ...given,
    { choice: 'standing', title: [previewText.standing, previewText.standingOf(before.date)].filter((part) => part !== '').join(', '), values: fieldsOfAnswer(before).values },
  ];
}

/** Fields that the sides say different things of, in the order they are asked. */
function differing(sides: readonly Side[]): readonly FieldId[] {
  return FIELD_IDS.filter((field) => new Set(sides.map(({ values }) => JSON.stringify(values[field] ?? null))).size > 1);
}

interface ConflictChoiceProps {
  readonly conflict: Conflict;
  readonly answers: readonly ProposedAnswer[];
  readonly decisions: Decisions;
  readonly standing: OwnRound | null;
  readonly names: ValueNames;
}

/** Answers that contradict each other side by side, to be chosen from by hand. */
export function ConflictChoice({ conflict, answers, decisions, standing, names }: ConflictChoiceProps) {
  const group = useId();
  const { code } = conflict;
  const sides = sidesOf(conflict, answers, decisions, standing);
  const byItself = newestOf(conflict, answers, standing);
  const chosen = decisions.conflicts[code] ?? byItself;
  return (
    <fieldset className="conflict">
      <legend>{previewText.conflict(names.municipality(code))}</legend>
      <div className="conflict-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{previewText.cellHeads.field}</th>
              {sides.map(({ choice, title }) => (
                <th key={choice} scope="col">
                  <label>
                    <input type="radio" name={group} checked={chosen === choice} onChange={() => decideConflict(code, choice)} /> {title}
                  </label>
                  {choice === byItself && <small>{previewText.byDefault}</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differing(sides).map((field) => (
              <tr key={field}>
                <th scope="row">{questionText.fields[field].heading}</th>
                {sides.map(({ choice, values }) => {
                  const value = values[field];
                  return <td key={choice}>{value === undefined ? previewText.notSaid : shownValue(field, value, names)}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </fieldset>
  );
}
