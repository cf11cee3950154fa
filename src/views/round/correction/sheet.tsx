import { withApproval } from '../../../domain/form/keep-answer';
import { emptyAnswer, fieldsOfAnswer } from '../../../domain/read-in/answer-fields';
import { FIELD_IDS } from '../../../domain/read-in/fields';
import type { Municipality } from '../../../domain/municipality';
import type { OwnRound } from '../../../domain/own-round';
import { writeAnswerFile } from '../../../files/round-file';
import { FileButton } from '../../../parts/file-button';
import { changeRound } from '../../../state/rounds/round-acts';
import { today } from '../../../state/today';
import { originText } from '../../../text/origin-text';
import { correctionText } from '../../../text/sv/correction';
import { shownValue } from '../../../text/shown-answer';
import { questionText } from '../../../text/sv/questions';
import type { ValueNames } from '../../../text/sv/round-fields';

interface SheetProps {
  readonly municipality: Municipality;
  readonly own: OwnRound;
  readonly names: ValueNames;
}

/** What a round says of one municipality, to be approved or corrected: a page on paper, a file to mail. */
export function CorrectionSheet({ municipality: { code, name }, own, names }: SheetProps) {
  const { round, origins, approved } = own;
  const answer = round.answers.find((one) => one.code === code);
  const { values } = fieldsOfAnswer(answer ?? emptyAnswer(code));
  const day = approved[code];
  const { columns } = correctionText;
  // Questions of the round, and what else was said.
  const fields = FIELD_IDS.filter((field) => values[field] !== undefined || !field.startsWith('initiative-'));
  return (
    <details className="correction-sheet">
      <summary>
        <strong>{name}</strong>{' '}
        <span data-state={day === undefined ? 'unanswered' : 'approved'}>{day === undefined ? correctionText.notApproved : correctionText.approved(day)}</span>
      </summary>
      <h3>{correctionText.heading(name, round.name)}</h3>
      <p>{correctionText.notice}</p>
      {answer === undefined && <p>{correctionText.noAnswer}</p>}
      <div className="correction-acts">
        <FileButton
          label={correctionText.file(name)}
          make={() => ({
            name: `${correctionText.fileName(name, round.name)}.json`, type: 'application/json',
            content: writeAnswerFile({ answer: answer ?? emptyAnswer(code), roundName: round.name, approved: false, written: new Date().toISOString() }),
          })}
        />
        <button type="button" onClick={() => void changeRound(round.id, (now) => withApproval(now, code, day === undefined ? today() : null))}>
          {day === undefined ? correctionText.markApproved : correctionText.takeBack}
        </button>
      </div>
      <div className="correction-scroll" role="region" tabIndex={0} aria-label={correctionText.heading(name, round.name)}>
        <table>
          <thead>
            <tr>{Object.values(columns).map((column) => <th key={column} scope="col">{column}</th>)}</tr>
          </thead>
          <tbody>
            {fields.map((field) => {
              const value = values[field];
              return (
                <tr key={field}>
                  <th scope="row">{questionText.fields[field].heading}</th>
                  <td data-label={columns.said}>{value === undefined ? correctionText.nothing : shownValue(field, value, names)}</td>
                  <td data-label={columns.origin}>{originText(origins[code]?.[field])}</td>
                  <td className="correction-room">{correctionText.room}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="correction-sign">{correctionText.sign}</p>
    </details>
  );
}
