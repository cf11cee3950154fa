import { useEffect } from 'react';
import { roundOf } from '../../domain/moment';
import type { Scene } from '../../domain/scene';
import type { MapSetting } from '../../parts/map-stage';
import { startKeeping } from '../../state/rounds/keeping';
import { useOwnRounds } from '../../state/rounds/own-rounds';
import { changeScene } from '../../state/scene-store';
import { roundText } from '../../text/sv/round';
import { shellText } from '../../text/sv/shell';
import { LazyBoundary } from '../../ui/lazy-boundary';
import { StyleSheet } from '../../ui/style-sheet';
import { ROUND_PARTS, partOf, scenePart } from './parts';
import styleSheet from './round.css?url';
import { RoundBar } from './round-bar';
import { RoundMenu } from './rounds/round-menu';
import { UndoLine } from './rounds/undo-line';

interface RoundViewProps extends MapSetting {
  readonly scene: Scene;
  readonly told: Scene;
}

/** The round that the whole page shows: what has been answered in it, and all that is done with it. */
export default function RoundView({ scene, told: _told, ...setting }: RoundViewProps) {
  const { dataset } = setting.snapshots;
  const round = roundOf(scene, dataset);
  const own = useOwnRounds(({ rounds }) => rounds.find((one) => one.round.id === round?.id) ?? null);
  const { word: current, Part } = partOf(scene.part);
  // Where nothing is kept the page has not fetched the keeping; here it may be needed at once.
  useEffect(() => {
    void startKeeping();
  }, []);
  return (
    <div className="round">
      <StyleSheet href={styleSheet} />
      <h2>{shellText.viewNames[scene.view]}</h2>
      {round !== null && <RoundBar rounds={dataset.rounds} round={round} />}
      <RoundMenu rounds={dataset.rounds} round={round} own={own} />
      <UndoLine />
      {ROUND_PARTS.length > 1 && (
        <div role="group" aria-label={roundText.parts} className="round-parts">
          {ROUND_PARTS.map(({ word }) => (
            <button key={word} type="button" aria-pressed={word === current} onClick={() => changeScene({ part: scenePart(word) })}>
              {roundText.partNames[word]}
            </button>
          ))}
        </div>
      )}
      <LazyBoundary key={current} failed={shellText.viewFailed}>
        <Part scene={scene} setting={setting} round={round} own={own} />
      </LazyBoundary>
    </div>
  );
}
