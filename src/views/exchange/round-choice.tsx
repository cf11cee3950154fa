import type { Dataset } from '../../domain/dataset';
import { roundOf } from '../../domain/moment';
import type { Scene } from '../../domain/scene';
import { RoundOptions } from '../../parts/round-options';
import { changeScene } from '../../state/scene-store';
import { exchangeText } from '../../text/sv/exchange';

/** Whose answers stand beside what is documented; the same round as on the rest of the page. */
export function RoundChoice({ scene, dataset }: { readonly scene: Scene; readonly dataset: Dataset }) {
  const first = dataset.rounds[0]?.id;
  return (
    <label className="exchange-round">
      {exchangeText.round}{' '}
      <select
        value={roundOf(scene, dataset)?.id ?? ''} onChange={({ target }) => changeScene({ round: target.value === first ? null : target.value })}
      >
        <RoundOptions rounds={dataset.rounds} />
      </select>
    </label>
  );
}
