import type { Scene } from '../../domain/scene';
import type { MapSetting } from '../../parts/map-stage';
import { shellText } from '../../text/sv/shell';

interface MeetingViewProps extends MapSetting {
  readonly scene: Scene;
  readonly told: Scene;
}

export default function MeetingView({ scene }: MeetingViewProps) {
  return <h2>{shellText.viewNames[scene.view]}</h2>;
}
