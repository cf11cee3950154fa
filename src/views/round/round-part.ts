import type { OwnRound } from '../../domain/own-round';
import type { Round } from '../../domain/round';
import type { Scene } from '../../domain/scene';
import type { MapSetting } from '../../parts/map-stage';

/** What every part of the view is handed. */
export interface RoundPartProps {
  readonly scene: Scene;
  readonly setting: MapSetting;
  /** The round that the whole page shows; null when there is none. */
  readonly round: Round | null;
  /** The same with all that is kept beside it; null for a round that was shipped with the page. */
  readonly own: OwnRound | null;
}
