import type { Dataset } from '../../domain/dataset';
import type { Scene } from '../../domain/scene';
import EmbeddedFoot from '../../parts/embedded/embedded-foot';
import { footOf } from '../../parts/take-away/foot-of';
import type { Explored } from '../../parts/use-explored';
import { StyleSheet } from '../../ui/style-sheet';
import styleSheet from './embedded.css?url';

interface EmbeddedSourceProps {
  readonly explored: Explored;
  readonly scene: Scene;
  readonly dataset: Dataset;
}

/** The foot of the map in another page's frame, with the styles that make the map fill the frame. */
export default function EmbeddedSource({ explored, scene, dataset }: EmbeddedSourceProps) {
  return (
    <>
      <StyleSheet href={styleSheet} />
      <EmbeddedFoot scene={scene} source={footOf([explored], dataset, null).join(' · ')} invented={explored.picture.invented} />
    </>
  );
}
