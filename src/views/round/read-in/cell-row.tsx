import { useId, useState } from 'react';
import { textCell } from '../../../domain/read-in/cell-text';
import { readField, type FieldContext } from '../../../domain/read-in/read-field';
import type { FieldValue, Problem, ProposedCell } from '../../../domain/read-in/proposal';
import { previewText } from '../../../text/sv/preview';
import { placeText } from '../../../text/place-text';
import { readInText } from '../../../text/sv/read-in';
import { shownValue } from '../../../text/shown-answer';
import { questionText } from '../../../text/sv/questions';
import type { ValueNames } from '../../../text/sv/round-fields';
import { decideCell } from './reading-store';

interface CellRowProps {
  readonly answer: string;
  readonly cell: ProposedCell;
  /** What the reader has decided: a value, null for left out, undefined when nothing. */
  readonly decided: FieldValue | null | undefined;
  readonly context: FieldContext;
  readonly names: ValueNames;
}

/** Suggestions as buttons: what could be meant, the likeliest first. */
function Suggestions({ cell: { field }, problem, names, onUse }: {
  readonly cell: ProposedCell; readonly problem: Problem; readonly names: ValueNames; readonly onUse: (value: FieldValue) => void;
}) {
  return problem.suggestions.map((value) => {
    const text = shownValue(field, value, names);
    return <button key={text} type="button" onClick={() => onUse(value)}>{previewText.use(text)}</button>;
  });
}

function Correction({ answer, cell, context, names, onDone }: Omit<CellRowProps, 'decided'> & { readonly onDone: () => void }) {
  const { field, said } = cell;
  const [text, setText] = useState(said);
  const [problem, setProblem] = useState<Problem | null>(null);
  const id = useId();
  const settle = (value: FieldValue): void => {
    decideCell(answer, field, value);
    onDone();
  };
  function take(): void {
    const reading = readField(field, textCell(text), context);
    if (reading.state === 'read') settle(reading.value);
    else setProblem(reading.problem);
  }
  return (
    <form className="correction" onSubmit={(event) => { event.preventDefault(); take(); }}>
      <label htmlFor={id} className="visually-hidden">{previewText.correctLabel(questionText.fields[field].heading)}</label>
      <input
        id={id} value={text} aria-invalid={problem !== null} aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit">{previewText.takeCorrection}</button>
      {problem !== null && (
        <p id={`${id}-problem`} role="alert">
          {`${readInText.problem(problem)} ${readInText.expected(field)} `}
          <Suggestions cell={cell} problem={problem} names={names} onUse={settle} />
        </p>
      )}
    </form>
  );
}

/** What stands as understood after the reader's decision. */
function Understood({ cell: { field, reading }, decided, names }: Pick<CellRowProps, 'cell' | 'decided' | 'names'>) {
  if (decided === null) return <em>{previewText.leftOut}</em>;
  if (decided !== undefined) return <>{shownValue(field, decided, names)} <small>{previewText.corrected}</small></>;
  if (reading.state === 'read') return <>{shownValue(field, reading.value, names)}</>;
  return <em>{`${previewText.leftOut}: ${readInText.problemShort(reading.problem.kind)}`}</em>;
}

/** One field of an answer: what the file said and where, how it is understood, and what can be done about it. */
export function CellRow({ answer, cell, decided, context, names }: CellRowProps) {
  const { field, said, place, reading } = cell;
  const [correcting, setCorrecting] = useState(false);
  const problem = reading.state === 'read' ? reading.hint ?? null : reading.problem;
  const open = decided === undefined && reading.state !== 'read';
  return (
    <tr data-state={decided === undefined ? reading.state : 'decided'}>
      <th scope="row">{questionText.fields[field].heading}</th>
      <td data-label={previewText.cellHeads.said}>
        {said === '' ? previewText.nothingSaid : said} <small>{placeText(place)}</small>
      </td>
      <td data-label={previewText.cellHeads.understood}>
        <Understood cell={cell} decided={decided} names={names} />
        {problem !== null && decided === undefined && (
          <p className="cell-problem">{`${readInText.problem(problem)}${open ? ` ${readInText.expected(field)}` : ''}`}</p>
        )}
      </td>
      <td className="cell-acts">
        {problem !== null && decided === undefined && (
          <Suggestions cell={cell} problem={problem} names={names} onUse={(value) => decideCell(answer, field, value)} />
        )}
        {correcting
          ? <Correction answer={answer} cell={cell} context={context} names={names} onDone={() => setCorrecting(false)} />
          : <button type="button" className="quiet" aria-label={`${previewText.correct}: ${questionText.fields[field].heading}`} onClick={() => setCorrecting(true)}>{previewText.correct}</button>}
        {decided !== undefined && (
          <button type="button" className="quiet" aria-label={`${previewText.restore}: ${questionText.fields[field].heading}`} onClick={() => decideCell(answer, field, undefined)}>{previewText.restore}</button>
        )}
        {decided !== null && !open && (
          <button type="button" className="quiet" aria-label={`${previewText.leave}: ${questionText.fields[field].heading}`} onClick={() => decideCell(answer, field, null)}>{previewText.leave}</button>
        )}
      </td>
    </tr>
  );
}
