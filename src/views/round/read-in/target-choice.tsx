import { useId } from 'react';
import type { OwnRound } from '../../../domain/own-round';
import { NAME_LIMIT } from '../../../domain/round';
import { RoundOptions } from '../../../parts/round-options';
import { previewText } from '../../../text/sv/preview';

/** The round that answers are read into: one that stands, or a new one with a name and a date. */
export interface Target {
  /** Null for a new one. */
  readonly id: string | null;
  readonly name: string;
  readonly date: string;
}

interface TargetChoiceProps {
  readonly rounds: readonly OwnRound[];
  readonly target: Target;
  readonly onChange: (target: Target) => void;
}

/** Where what is read in goes. */
export function TargetChoice({ rounds, target, onChange }: TargetChoiceProps) {
  const id = useId();
  return (
    <div className="target-choice">
      <label>
        {previewText.target}{' '}
        <select value={target.id ?? ''} onChange={({ target: { value } }) => onChange({ ...target, id: value === '' ? null : value })}>
          <option value="">{previewText.newRound}</option>
          <RoundOptions rounds={rounds.map(({ round }) => round)} />
        </select>
      </label>
      {target.id === null && (
        <>
          <label htmlFor={`${id}-name`}>{previewText.name}</label>
          <input id={`${id}-name`} value={target.name} maxLength={NAME_LIMIT} onChange={({ target: { value } }) => onChange({ ...target, name: value })} />
          <label htmlFor={`${id}-date`}>{previewText.date}</label>
          <input id={`${id}-date`} type="date" value={target.date} onChange={({ target: { value } }) => onChange({ ...target, date: value })} />
        </>
      )}
    </div>
  );
}
