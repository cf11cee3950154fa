import type { Scene } from '../../domain/scene';
import type { MapSetting } from '../../parts/map-stage';
import { changeScene } from '../../state/scene-store';
import { exchangeText } from '../../text/sv/exchange';
import { StyleSheet } from '../../ui/style-sheet';
import styleSheet from './exchange.css?url';
import { InitiativesPart } from './initiatives-part';
import { MatchingPart } from './matching-part';
import { PromisesPart } from './promises-part';

interface ExchangeViewProps extends MapSetting {
  readonly scene: Scene;
  readonly told: Scene;
}

/** Words of the parts in the address; the first is the default. */
const PARTS = ['initiativ', 'matchning', 'loften'] as const;
type PartId = (typeof PARTS)[number];

/** Who can learn what from whom. */
export default function ExchangeView({ scene, told: _told, ...setting }: ExchangeViewProps) {
  const part: PartId = PARTS.find((one) => one === scene.part) ?? 'initiativ';
  return (
    <div className="explore exchange">
      <StyleSheet href={styleSheet} />
      <h2 className="visually-hidden">{exchangeText.heading}</h2>
      <div className="indicators">
        <div role="group" aria-label={exchangeText.parts} className="front exchange-parts">
          {PARTS.map((one) => (
            <button
              key={one} type="button" aria-pressed={one === part}
              onClick={() => changeScene({ part: one === 'initiativ' ? null : one, item: null, highlight: null })}
            >
              {exchangeText.partNames[one]}
            </button>
          ))}
        </div>
      </div>
      {scene.part !== null && scene.part !== part && <p role="status">{exchangeText.unknownPart}</p>}
      {setting.snapshots.dataset.profiles === null && <p role="status">{exchangeText.waiting}</p>}
      {part === 'initiativ' && <InitiativesPart scene={scene} {...setting} />}
      {part === 'matchning' && <MatchingPart scene={scene} {...setting} />}
      {part === 'loften' && <PromisesPart scene={scene} {...setting} />}
    </div>
  );
}
