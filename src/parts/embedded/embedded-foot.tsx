import type { Scene } from '../../domain/scene';
import { sceneLink } from '../../state/scene-link';
import { shellText } from '../../text/sv/shell';
import { takeAwayText } from '../../text/sv/take-away';
import { StyleSheet } from '../../ui/style-sheet';
import styleSheet from './embedded-foot.css?url';

interface EmbeddedFootProps {
  readonly scene: Scene;
  /** What is shown stands on, in one line. */
  readonly source: string;
  readonly invented?: boolean;
}

/** In another page's frame: what the picture stands on, and the way to the whole page. */
export default function EmbeddedFoot({ scene, source, invented = false }: EmbeddedFootProps) {
  return (
    <footer className="embedded-foot">
      <StyleSheet href={styleSheet} />
      <p>{source}</p>
      <p>
        {invented && <span className="invented-mark" data-invented="">{takeAwayText.invented}</span>}
        <a href={sceneLink({ ...scene, embedded: false })} target="_blank" rel="noreferrer">{takeAwayText.openWhole}</a>
        {' · '}<a href={sceneLink({ view: 'accessibility' })} target="_blank" rel="noreferrer">{shellText.viewNames.accessibility}</a>
      </p>
    </footer>
  );
}
