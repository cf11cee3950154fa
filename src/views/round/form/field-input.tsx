import { useId } from 'react';
import type { FieldId } from '../../../domain/read-in/fields';
import type { Problem } from '../../../domain/read-in/proposal';
import { reasonText } from '../../../text/format';
import { formText } from '../../../text/sv/form';
import { readInText } from '../../../text/sv/read-in';
import { fieldWords, REASONS_TO_GIVE, valueText, type ValueNames } from '../../../text/sv/round-fields';
import { piecesOf, withPiece } from '../../../text/typed-text';
import { takesReason, type FormInput } from './form-groups';

interface FieldInputProps {
  readonly field: FieldId;
  readonly input: FormInput;
  readonly text: string;
  readonly problem: Problem | undefined;
  readonly names: ValueNames;
  readonly onType: (text: string) => void;
}

const REASONS: readonly string[] = REASONS_TO_GIVE.filter((reason) => reason !== 'not-answered').map(reasonText);

/** Ticks of a list, with a place for words of one's own where the list can grow. */
function Several({ field, text, input, describedBy, onType }: {
  readonly field: FieldId; readonly text: string; readonly input: Extract<FormInput, { kind: 'several' }>; readonly describedBy: string; readonly onType: (text: string) => void;
}) {
  const own = useId();
  const { words, none } = input;
  const pieces = piecesOf(text);
  const others = pieces.filter((piece) => !words.includes(piece) && piece !== none && !REASONS.includes(piece));
  return (
    <fieldset className="form-ticks" aria-describedby={describedBy}>
      <legend>{fieldWords[field].heading}</legend>
      {words.map((word) => (
        <label key={word}>
          <input type="checkbox" checked={pieces.includes(word)} onChange={({ target }) => onType(withPiece(text, word, target.checked, words, none))} />
          {` ${word}`}
        </label>
      ))}
      <label>
        <input type="checkbox" checked={pieces.includes(none)} onChange={({ target }) => onType(target.checked ? none : '')} />
        {` ${none}`}
      </label>
      {field === 'themes' && (
        <p>
          <label htmlFor={own}>{formText.ownThemes}</label>{' '}
          <input
            id={own} value={others.join('; ')}
            onChange={({ target }) => onType([...pieces.filter((piece) => words.includes(piece)), target.value].filter((part) => part !== '').join('; '))}
          />
        </p>
      )}
    </fieldset>
  );
}

/** One question: its heading, what to write, a native control, why nothing is said, and what is wrong with it. */
export function FieldInput({ field, input, text, problem, names, onType }: FieldInputProps) {
  const id = useId();
  const { heading, help } = fieldWords[field];
  const describedBy = problem ? `${id}-problem ${id}-help` : `${id}-help`;
  const control = { id, value: text, 'aria-describedby': describedBy, 'aria-invalid': problem !== undefined } as const;
  const reasons = takesReason(field) ? REASONS : [];
  return (
    <div className="form-field">
      {input.kind !== 'several' && <label htmlFor={id}>{heading}</label>}
      {input.kind === 'one' && (
        <select {...control} onChange={({ target }) => onType(target.value)}>
          <option value="">{formText.noChoice}</option>
          {input.words.map((word) => <option key={word} value={word}>{word}</option>)}
          {reasons.length > 0 && <optgroup label={formText.reasons}>{reasons.map((reason) => <option key={reason} value={reason}>{reason}</option>)}</optgroup>}
          {text !== '' && ![...input.words, ...reasons].includes(text) && <option value={text}>{text}</option>}
        </select>
      )}
      {input.kind === 'long' && <textarea {...control} rows={3} onChange={({ target }) => onType(target.value)} />}
      {input.kind === 'short' && <input {...control} autoComplete="off" onChange={({ target }) => onType(target.value)} />}
      {input.kind === 'several' && <Several field={field} text={text} input={input} describedBy={describedBy} onType={onType} />}
      {input.kind !== 'one' && reasons.length > 0 && (
        <select aria-label={formText.reasonFor(heading)} value={reasons.includes(text) ? text : ''} onChange={({ target }) => onType(target.value)}>
          <option value="">{`${formText.reasons} …`}</option>
          {reasons.map((reason) => <option key={reason} value={reason}>{reason}</option>)}
        </select>
      )}
      <p id={`${id}-help`} className="form-help">{help}</p>
      {problem && (
        <p id={`${id}-problem`} className="form-problem">
          {`${readInText.problem(problem)} `}
          {problem.suggestions.slice(0, 3).map((value) => {
            const words = valueText(field, value, names);
            return <button key={words} type="button" onClick={() => onType(words)}>{formText.meant(words)}</button>;
          })}
        </p>
      )}
    </div>
  );
}
