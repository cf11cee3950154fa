import { useState } from 'react';
import type { FieldId } from '../../../domain/read-in/fields';
import type { Problem } from '../../../domain/read-in/proposal';
import { formText } from '../../../text/sv/form';
import { readInText } from '../../../text/sv/read-in';
import { questionText } from '../../../text/sv/questions';
import { REASON_WORDS, valueText, type ValueNames } from '../../../text/sv/round-fields';
import { shownValue, shownWords } from '../../../text/shown-answer';
import { piecesOf, withPiece } from '../../../text/typed-text';
import { formHelp, takesReason, type FormInput } from './form-groups';

interface FieldInputProps {
  /** Of the control, so that what tells of it can lead there. */
  readonly id: string;
  readonly field: FieldId;
  readonly input: FormInput;
  readonly text: string;
  readonly problem: Problem | undefined;
  readonly names: ValueNames;
  readonly onType: (text: string) => void;
}

/** Words of one's own, several with semicolons. What is half typed stays as it is until it is left: it is kept without its spaces at the ends. */
function OwnPieces({ id, invalid, describedBy, pieces, onType }: {
  readonly id: string; readonly invalid: boolean; readonly describedBy: string; readonly pieces: readonly string[]; readonly onType: (text: string) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      id={id} aria-invalid={invalid} aria-describedby={describedBy} value={typed ?? pieces.join('; ')} onBlur={() => setTyped(null)}
      onChange={({ target }) => {
        setTyped(target.value);
        onType(target.value);
      }}
    />
  );
}

/** Ticks of a list, with a place for words of one's own where the list can grow; a group cannot be invalid, what it holds can. */
function Several({ id, invalid, field, text, input, describedBy, onType }: {
  readonly id: string; readonly invalid: boolean; readonly field: FieldId; readonly text: string; readonly input: Extract<FormInput, { kind: 'several' }>; readonly describedBy: string; readonly onType: (text: string) => void;
}) {
  const { words, none } = input;
  const hasOwn = field === 'themes';
  const pieces = piecesOf(text);
  const others = pieces.filter((piece) => !words.includes(piece) && piece !== none && !REASON_WORDS.includes(piece));
  return (
    <fieldset className="form-ticks" aria-describedby={describedBy}>
      <legend>{questionText.fields[field].heading}</legend>
      {words.map((word, index) => (
        <label key={word}>
          <input
            id={index === 0 && !hasOwn ? id : undefined} type="checkbox" aria-invalid={invalid && !hasOwn} checked={pieces.includes(word)} onChange={({ target }) => onType(withPiece(text, word, target.checked, words, none))}
          />
          {` ${shownWords(word)}`}
        </label>
      ))}
      <label>
        <input type="checkbox" aria-invalid={invalid && !hasOwn} checked={pieces.includes(none)} onChange={({ target }) => onType(target.checked ? none : '')} />
        {` ${shownWords(none)}`}
      </label>
      {hasOwn && (
        <p>
          <label htmlFor={id}>{formText.ownThemes}</label>{' '}
          <OwnPieces
            id={id} invalid={invalid} describedBy={describedBy} pieces={others}
            onType={(said) => onType([...pieces.filter((piece) => words.includes(piece)), ...piecesOf(said)].join('; '))}
          />
        </p>
      )}
    </fieldset>
  );
}

/** One question: its heading, what to write, a native control, why nothing is said, and what is wrong with it. */
export function FieldInput({ id, field, input, text, problem, names, onType }: FieldInputProps) {
  const { heading, help } = questionText.fields[field];
  const describedBy = problem ? `${id}-problem ${id}-help` : `${id}-help`;
  const control = { id, value: text, 'aria-describedby': describedBy, 'aria-invalid': problem !== undefined } as const;
  const reasons = takesReason(field) ? REASON_WORDS : [];
  return (
    <div className="form-field">
      {input.kind !== 'several' && <label htmlFor={id}>{heading}</label>}
      {input.kind === 'one' && (
        <select {...control} onChange={({ target }) => onType(target.value)}>
          <option value="">{formText.noChoice}</option>
          {input.words.map((word) => <option key={word} value={word}>{shownWords(word)}</option>)}
          {reasons.length > 0 && <optgroup label={formText.reasons}>{reasons.map((reason) => <option key={reason} value={reason}>{shownWords(reason)}</option>)}</optgroup>}
          {text !== '' && ![...input.words, ...reasons].includes(text) && <option value={text}>{shownWords(text)}</option>}
        </select>
      )}
      {input.kind === 'long' && <textarea {...control} rows={3} onChange={({ target }) => onType(target.value)} />}
      {input.kind === 'short' && <input {...control} autoComplete="off" onChange={({ target }) => onType(target.value)} />}
      {input.kind === 'several' && <Several id={id} invalid={problem !== undefined} field={field} text={text} input={input} describedBy={describedBy} onType={onType} />}
      {input.kind !== 'one' && reasons.length > 0 && (
        <select aria-label={formText.reasonFor(heading)} value={reasons.includes(text) ? text : ''} onChange={({ target }) => onType(target.value)}>
          <option value="">{`${formText.reasons} …`}</option>
          {reasons.map((reason) => <option key={reason} value={reason}>{shownWords(reason)}</option>)}
        </select>
      )}
      <p id={`${id}-help`} className="form-help">{formHelp(field) ?? help}</p>
      {/* It stands before there is anything in it, so that what comes is read out. */}
      <div className="form-told" aria-live="polite">
        {problem && (
          <p id={`${id}-problem`} className="form-problem">
            {`${readInText.problem(problem)} `}
            {problem.kind === 'not-a-date' && `${formText.dateExample} `}
            {problem.suggestions.slice(0, 3).map((value) => {
              const words = valueText(field, value, names);
              return <button key={words} type="button" onClick={() => onType(words)}>{formText.meant(shownValue(field, value, names))}</button>;
            })}
          </p>
        )}
      </div>
    </div>
  );
}
