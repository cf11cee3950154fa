import { useId, useState } from 'react';
import type { OwnRound } from '../../../domain/own-round';
import { withoutVisibility } from '../../../domain/round-visibility';
import type { Visibility } from '../../../domain/round';
import { setVisibility } from '../../../state/rounds/round-acts';
import { shownWords } from '../../../text/shown-answer';
import { roundText } from '../../../text/sv/round';
import { visibilityWords } from '../../../text/sv/round-fields';

const CHOICES: readonly Visibility[] = ['internal', 'network', 'public'];
const wordOf = (visibility: Visibility): string => shownWords(visibilityWords[visibility]);

/** Whom the answers of a round may be shown to, for all at once or for those of which nothing is said. */
export function VisibilityChoice({ own }: { readonly own: OwnRound }) {
  const id = useId();
  const [visibility, setChosen] = useState<Visibility>('network');
  const [wanted, setWanted] = useState<'unsaid' | 'all'>('unsaid');
  const { round: { id: round, answers } } = own;
  const unsaid = withoutVisibility(own);
  if (answers.length === 0) return null;
  // Where all or none lack it there is nothing to choose between.
  const parted = unsaid.length > 0 && unsaid.length < answers.length;
  const codes = parted && wanted === 'unsaid' ? unsaid : answers.map(({ code }) => code);
  const words = roundText.visibility;
  return (
    <section aria-labelledby={`${id}-heading`} className="visibility-choice">
      <h3 id={`${id}-heading`}>{words.heading}</h3>
      <p>
        {words.now(CHOICES.map((one) => [wordOf(one), answers.filter((answer) => answer.visibility === one).length] as const).filter(([, count]) => count > 0))}
        {unsaid.length > 0 && ` ${words.unsaid(unsaid.length)}`}
      </p>
      <p id={`${id}-help`}>{words.help}</p>
      {parted && (
        <fieldset>
          <legend>{words.whose}</legend>
          {(['unsaid', 'all'] as const).map((one) => (
            <label key={one}>
              <input type="radio" name={`${id}-whose`} checked={wanted === one} onChange={() => setWanted(one)} />
              {` ${one === 'all' ? words.all(answers.length) : words.onlyUnsaid(unsaid.length)}`}
            </label>
          ))}
        </fieldset>
      )}
      <p className="round-acts">
        <label htmlFor={`${id}-choice`}>{parted ? words.choice : words.choiceAll(answers.length)}</label>{' '}
        <select
          id={`${id}-choice`} value={visibility} aria-describedby={`${id}-help`}
          onChange={({ target }) => setChosen(CHOICES.find((one) => one === target.value) ?? visibility)}
        >
          {CHOICES.map((one) => <option key={one} value={one}>{wordOf(one)}</option>)}
        </select>{' '}
        <button type="button" onClick={() => { void setVisibility(round, codes, visibility, words.what(wordOf(visibility), codes.length)); }}>{words.act}</button>
      </p>
    </section>
  );
}
