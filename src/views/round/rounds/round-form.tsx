import { useId, useState } from 'react';
import { NAME_LIMIT } from '../../../domain/round';
import { roundText } from '../../../text/sv/round';

interface RoundFormProps {
  readonly name: string;
  readonly date: string;
  readonly act: string;
  readonly onDone: (name: string, date: string) => void;
}

/** Name and date of a round. */
export function RoundForm({ name, date, act, onDone }: RoundFormProps) {
  const id = useId();
  const [written, setWritten] = useState({ name, date });
  return (
    <form
      className="round-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (written.name.trim() !== '') onDone(written.name.trim(), written.date);
      }}
    >
      <label htmlFor={`${id}-name`}>{roundText.name}</label>
      <input
        id={`${id}-name`} required maxLength={NAME_LIMIT} placeholder={roundText.namePlaceholder} value={written.name}
        onChange={({ target }) => setWritten({ ...written, name: target.value })}
      />
      <label htmlFor={`${id}-date`}>{roundText.date}</label>
      <input id={`${id}-date`} type="date" required value={written.date} onChange={({ target }) => setWritten({ ...written, date: target.value })} />
      <button type="submit">{act}</button>
    </form>
  );
}
