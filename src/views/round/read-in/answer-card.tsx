import { useId, useState } from 'react';
import { codeOf } from '../../../domain/read-in/conflicts';
import type { Decisions, ProposedAnswer } from '../../../domain/read-in/proposal';
import type { FieldContext } from '../../../domain/read-in/read-field';
import { previewText } from '../../../text/sv/preview';
import { placeText } from '../../../text/place-text';
import { readInText } from '../../../text/sv/read-in';
import type { ValueNames } from '../../../text/sv/round-fields';
import { CellRow } from './cell-row';
import { decideMunicipality } from './reading-store';

interface AnswerCardProps {
  readonly answer: ProposedAnswer;
  readonly decisions: Decisions;
  readonly context: FieldContext;
  readonly names: ValueNames;
}

/** Cells that nobody has decided about and that are not read, by kind. */
function openCells({ id, cells }: ProposedAnswer, decisions: Decisions, state: 'doubt' | 'wrong'): number {
  return cells.filter(({ field, reading }) => reading.state === state && !Object.hasOwn(decisions.cells[id] ?? {}, field)).length;
}

/** Does something in the answer wait for the reader? */
export function isOpenAnswer(answer: ProposedAnswer, decisions: Decisions): boolean {
  const undecided = answer.code === null && !Object.hasOwn(decisions.municipality, answer.id);
  return undecided || openCells(answer, decisions, 'doubt') + openCells(answer, decisions, 'wrong') > 0;
}

/** Cells that stand: those that say something first, in the order they are asked. */
function AnswerCells({ answer, decisions, context, names }: AnswerCardProps) {
  const { cellHeads } = previewText;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{cellHeads.field}</th><th scope="col">{cellHeads.said}</th>
          <th scope="col">{cellHeads.understood}</th><th scope="col">{cellHeads.act}</th>
        </tr>
      </thead>
      <tbody>
        {answer.cells.map((cell) => (
          <CellRow
            key={cell.field} answer={answer.id} cell={cell} decided={decisions.cells[answer.id]?.[cell.field]} context={context} names={names}
          />
        ))}
      </tbody>
    </table>
  );
}

/** One municipality's answer out of one file; folded when nothing in it waits. */
export function AnswerCard({ answer, decisions, context, names }: AnswerCardProps) {
  const select = useId();
  const [open, setOpen] = useState(() => isOpenAnswer(answer, decisions));
  const code = codeOf(answer, decisions.municipality);
  const [doubt, wrong] = [openCells(answer, decisions, 'doubt'), openCells(answer, decisions, 'wrong')];
  const name = code === null ? answer.saidMunicipality || placeText(answer.place) : names.municipality(code);
  const { candidates } = answer;
  const { municipalities } = context;
  const likely = municipalities.filter((one) => candidates.includes(one.code));
  const ordered = [...likely, ...municipalities.filter((one) => !candidates.includes(one.code))];
  return (
    <details className="answer-card" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <strong>{name}</strong>{' '}
        <span>
          {code === null ? previewText.leftOutAnswer : previewText.answerSummary(answer.cells.length - doubt - wrong, doubt, wrong)}
          {answer.approved && `, ${previewText.approved}`}
        </span>{' '}
        <small>{placeText(answer.place)}</small>
      </summary>
      {open && (
        <>
          {answer.codeProblem !== null && code === null && (
            <p role="note">
              {readInText.municipalityProblem[answer.codeProblem]}{' '}
              {likely.map((one) => (
                <button key={one.code} type="button" onClick={() => decideMunicipality(answer.id, one.code)}>{previewText.meant(one.name)}</button>
              ))}
            </p>
          )}
          <p className="answer-municipality">
            <label htmlFor={select}>{previewText.municipality(answer.saidMunicipality)}</label>
            <select id={select} value={code ?? ''} onChange={({ target }) => decideMunicipality(answer.id, target.value === '' ? null : target.value)}>
              <option value="">{previewText.leaveAnswer}</option>
              {ordered.map((one) => <option key={one.code} value={one.code}>{one.name}</option>)}
            </select>
          </p>
          {code !== null && <AnswerCells answer={answer} decisions={decisions} context={context} names={names} />}
        </>
      )}
    </details>
  );
}
