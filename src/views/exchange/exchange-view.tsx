import { useEffect, useMemo, type ReactNode } from 'react';
import { isFramed, type Scene } from '../../domain/scene';
import { presentable } from '../../domain/story/presentable';
import type { MapSetting } from '../../parts/map-stage';
import { appearanceOf, useAppearanceStore } from '../../state/appearance-store';
import { startFollowUp, useFollowUp } from '../../state/follow-up-store';
import { changeScene } from '../../state/scene-store';
import { exchangeText } from '../../text/sv/exchange';
import { StyleSheet } from '../../ui/style-sheet';
import styleSheet from './exchange.css?url';
import { FollowPart } from './follow-part';
import { InitiativesPart } from './initiatives-part';
import { LawPart } from './law-part';
import { MatchingPart } from './matching-part';
import { PromisesPart } from './promises-part';
import { RoundChoice } from './round-choice';
import { ThemesPart } from './themes-part';

interface ExchangeViewProps extends MapSetting {
  readonly scene: Scene;
  readonly told: Scene;
}

/** Words of the parts in the address; the first is the default. */
const PARTS = ['initiativ', 'teman', 'matchning', 'loften', 'lagen', 'folj-upp'] as const;
type PartId = (typeof PARTS)[number];
/** What a meeting keeps in its own browser; no part of what another page frames. */
const LIST_PART: PartId = 'folj-upp';

function Part({ part, scene, room, ...setting }: MapSetting & { readonly part: PartId; readonly scene: Scene; readonly room: boolean }): ReactNode {
  switch (part) {
    case 'initiativ': return <InitiativesPart scene={scene} {...setting} />;
    case 'teman': return <ThemesPart scene={scene} {...setting} />;
    case 'matchning': return <MatchingPart scene={scene} {...setting} />;
    case 'loften': return <PromisesPart scene={scene} {...setting} />;
    case 'lagen': return <LawPart scene={scene} {...setting} />;
    case 'folj-upp': return <FollowPart dataset={setting.snapshots.dataset} room={room} />;
  }
}

/** Who can learn what from whom. */
export default function ExchangeView({ scene, told: _told, snapshots, ...setting }: ExchangeViewProps) {
  const asked: PartId = PARTS.find((one) => one === scene.part) ?? PARTS[0];
  const part = asked === LIST_PART && isFramed(scene) ? PARTS[0] : asked;
  const followed = useFollowUp(({ items }) => items.length);
  useEffect(() => startFollowUp(), []);
  // Before a room what is marked as internal keeps its place and says nothing.
  const room = useAppearanceStore((state) => appearanceOf(state) === 'projector');
  const shown = useMemo(() => (room ? { ...snapshots, dataset: presentable(snapshots.dataset) } : snapshots), [room, snapshots]);
  return (
    <div className="explore exchange">
      <StyleSheet href={styleSheet} />
      <h2 className="visually-hidden">{exchangeText.heading}</h2>
      <div className="indicators">
        <div role="group" aria-label={exchangeText.parts} className="front exchange-parts">
          {PARTS.filter((one) => one !== LIST_PART || !isFramed(scene)).map((one) => (
            <button
              key={one} type="button" aria-pressed={one === part}
              onClick={() => changeScene({ part: one === PARTS[0] ? null : one, item: null, highlight: null })}
            >
              {one === LIST_PART && followed > 0 ? exchangeText.withCount(exchangeText.partNames[one], followed) : exchangeText.partNames[one]}
            </button>
          ))}
        </div>
        {part !== LIST_PART && shown.dataset.rounds.length > 1 && <RoundChoice scene={scene} dataset={shown.dataset} />}
      </div>
      {scene.part !== null && scene.part !== part && <p role="status">{exchangeText.unknownPart}</p>}
      {shown.dataset.profiles === null && <p role="status">{exchangeText.waiting}</p>}
      <Part part={part} scene={scene} room={room} snapshots={shown} {...setting} />
    </div>
  );
}
