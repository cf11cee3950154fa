import type { Dataset } from '../../domain/dataset';
import type { Scene } from '../../domain/scene';
import { footOf } from '../../parts/take-away/foot-of';
import type { Explored } from '../../parts/use-explored';
import { sceneLink } from '../../state/scene-link';
import { takeAwayText } from '../../text/sv/take-away';
import { StyleSheet } from '../../ui/style-sheet';
import styleSheet from './embedded.css?url';

interface EmbeddedSourceProps {
  readonly explored: Explored;
  readonly scene: Scene;
  readonly dataset: Dataset;
}

/** In another page's frame: what the picture stands on, and the way to the whole map. */
export default function EmbeddedSource({ explored, scene, dataset }: EmbeddedSourceProps) {
  return (
    <footer className="embedded-source">
      <StyleSheet href={styleSheet} />
      <p>{footOf([explored], dataset, null).join(' · ')}</p>
      <p>
        {explored.picture.invented && <span className="invented-mark" data-invented="">{takeAwayText.invented}</span>}
        <a href={sceneLink({ ...scene, embedded: false })} target="_blank" rel="noreferrer">{takeAwayText.openWhole}</a>
      </p>
    </footer>
  );
}
