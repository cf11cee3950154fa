import type { Dataset } from '../../domain/dataset';
import type { Scene } from '../../domain/scene';
import { factSheetText } from '../../text/sv/fact-sheet';
import { answerFields, printableAnswer } from './answer-fields';
import { printableRound } from './sheet-indicators';

interface AnswersProps {
  readonly code: string;
  readonly dataset: Dataset;
  readonly scene: Scene;
}

/** The municipality's own answer. Empty lines while there is none that may be printed: never an invented figure. */
export function Answers({ code, dataset, scene }: AnswersProps) {
  const round = printableRound(scene, dataset);
  const answer = printableAnswer(round, code);
  const concern = dataset.indicators.find(({ formula }) => formula.kind === 'round' && formula.field === 'concern');
  const hidden = answer === null && round?.answers.some((one) => one.code === code);
  return (
    <section className="fact-answers" aria-labelledby="fact-answers">
      <div className="fact-titled">
        <h3 id="fact-answers">{factSheetText.answers}</h3>
        <p className="fact-small">
          {round && answer ? factSheetText.answersFrom(round.name, answer.date ?? round.date)
            : hidden ? factSheetText.answersHidden : factSheetText.answersWait}
        </p>
      </div>
      <dl>
        {answerFields(answer, concern).map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text ?? <span className="fact-blank"><span className="visually-hidden">{factSheetText.blank}</span></span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
