import { useId } from 'react';
import type { Round } from '../domain/round';
import { changeScene } from '../state/scene-store';
import { RoundOptions } from './round-options';

/** The choice of the round that the whole page shows. */
export function RoundSelect({ label, rounds, round }: { readonly label: string; readonly rounds: readonly Round[]; readonly round: Round }) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={round.id} onChange={({ target }) => changeScene({ round: target.value })}>
        <RoundOptions rounds={rounds} />
      </select>
    </>
  );
}
