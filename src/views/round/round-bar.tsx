import { useId } from 'react';
import type { Round } from '../../domain/round';
import { changeScene } from '../../state/scene-store';
import { formatDate } from '../../text/format';
import { roundText } from '../../text/sv/round';

/** Which round the whole page shows, and the choice of another. */
export function RoundBar({ rounds, round }: { readonly rounds: readonly Round[]; readonly round: Round }) {
  const select = useId();
  return (
    <div className="round-bar">
      <label htmlFor={select}>{roundText.shown}</label>
      <select id={select} value={round.id} onChange={({ target }) => changeScene({ round: target.value })}>
        {rounds.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
      </select>
      <span>{roundText.date}: {formatDate(round.date)}</span>
      {round.invented && <strong className="invented-mark" data-invented="">{roundText.invented}</strong>}
    </div>
  );
}
