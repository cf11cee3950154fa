import { useId } from 'react';
import type { Audience, Choice } from '../../../domain/give/audience';
import { giveView } from '../../../text/sv/give';

const AUDIENCES: readonly Audience[] = ['public', 'network'];

/** For whom the files are, and what is taken along. */
export function ChoiceFields({ choice, onChange }: { readonly choice: Choice; readonly onChange: (choice: Choice) => void }) {
  const name = useId();
  return (
    <fieldset className="give-choice">
      <legend>{giveView.audience}</legend>
      {AUDIENCES.map((audience) => (
        <label key={audience}>
          <input type="radio" name={name} checked={choice.audience === audience} onChange={() => onChange({ ...choice, audience })} />
          {giveView.audiences[audience]}
        </label>
      ))}
      <label>
        <input type="checkbox" checked={choice.freeText} onChange={({ target }) => onChange({ ...choice, freeText: target.checked })} />
        {giveView.freeText}
      </label>
      <label>
        <input type="checkbox" checked={choice.contacts} onChange={({ target }) => onChange({ ...choice, contacts: target.checked })} />
        {giveView.contacts}
      </label>
    </fieldset>
  );
}
