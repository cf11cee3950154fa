/** Parts of the view "Utforska" on real figures, tied to the store as in the page, without the map. */
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Dataset } from '../domain/dataset';
import type { Scene } from '../domain/scene';
import { vocabularyOf } from '../domain/vocabulary';
import { useExplored, type Explored } from '../parts/use-explored';
import { changeScene, startScene, useSceneStore } from '../state/scene-store';
import { datasetOf, realText } from './real-snapshots';

export const REAL: Dataset = datasetOf(realText);

export interface Shown {
  readonly scene: Scene;
  readonly dataset: Dataset;
  readonly explored: Explored;
}

function Follow({ dataset, children }: { readonly dataset: Dataset; readonly children: (shown: Shown) => ReactNode }) {
  const scene = useSceneStore((state) => state.scene);
  return children({ scene, dataset, explored: useExplored(scene, dataset, null) });
}

/** Renders a part at a Scene; what is done to it changes the Scene as on the page. */
export function show(part: (shown: Shown) => ReactNode, scene: Partial<Scene> = {}, dataset: Dataset = REAL) {
  window.history.replaceState(null, '', '/');
  startScene(vocabularyOf(dataset));
  changeScene(scene);
  return render(<Follow dataset={dataset}>{part}</Follow>);
}

/** The Scene as it stands. */
export function sceneNow(): Scene {
  return useSceneStore.getState().scene;
}
