import { useId } from 'react';
import { exchangeText } from '../../text/sv/exchange';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** How many it would leave; null where that cannot be told. */
  readonly count: number | null;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
  readonly disabled?: boolean;
  /** What the choice means, or why it cannot be made. */
  readonly hint?: string;
}

/** A select whose options say how many they would leave, before they are chosen. */
export function Choice({ label, value, options, onChoose, disabled = false, hint }: ChoiceProps) {
  const id = useId();
  return (
    <div className="exchange-choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id} value={value} disabled={disabled} aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => onChoose(target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.count === null ? option.label : exchangeText.withCount(option.label, option.count)}
          </option>
        ))}
      </select>
      {hint !== undefined && <small id={`${id}-hint`}>{hint}</small>}
    </div>
  );
}
