import { useCallback, useEffect, useMemo, useState } from 'react';
import { needsProfiles } from '../domain/evaluate';
import type { Indicator } from '../domain/indicator';
import { inNameOrder } from '../domain/name-order';
import { withOwnRounds } from '../domain/own-rounds';
import type { Scene } from '../domain/scene';
import { vocabularyOf } from '../domain/vocabulary';
import type { SvgGeometry } from '../map/svg-geometry';
import { useSnapshots } from '../snapshots/use-snapshots';
import { startAppearance } from '../state/appearance-store';
import { loadKept } from '../state/rounds/load-kept';
import { useOwnRounds } from '../state/rounds/own-rounds';
import { followAddress, setVocabulary, takeAddress, useSceneStore } from '../state/scene-store';
import { keepFocus } from '../ui/keep-focus';
import { Page } from './page';
import { standsOnProfiles } from './stands-on';
import './app.css';

function sceneNeedsProfiles(scene: Scene, indicators: readonly Indicator[]): boolean {
  return standsOnProfiles(scene.view) || indicators.some((indicator) => indicator.id === scene.indicator && needsProfiles(indicator));
}

interface AppProps {
  readonly geometry: SvgGeometry;
  /** Called once, when the page answers. */
  readonly onAnswering?: () => void;
}

/**
 * The page. It is hydrated with the default Scene, as the build wrote it; then it takes the address's Scene,
 * and when that stands it is ready: the heavier snapshots and the zoomable map are asked for.
 */
export function App({ geometry, onAnswering }: AppProps) {
  const settled = useSceneStore((state) => state.settled);
  const [ready, setReady] = useState(false);
  const onReady = useCallback(() => setReady(true), []);
  // Once ready, everything is asked for whatever the Scene: a switch renders the page, not the requests.
  const first = useSceneStore((state) => (ready ? null : state.scene));
  const snapshots = useSnapshots(ready, (indicators) => settled && first !== null && sceneNeedsProfiles(first, indicators));
  const own = useOwnRounds((state) => state.rounds);
  const dataset = useMemo(() => withOwnRounds(inNameOrder(snapshots.dataset), own), [snapshots.dataset, own]);

  useEffect(() => {
    delete document.documentElement.dataset['translating'];
    const stopAppearance = startAppearance();
    takeAddress();
    void loadKept();
    const stopAddress = followAddress();
    const stopFocus = keepFocus();
    return () => {
      stopAppearance();
      stopAddress();
      stopFocus();
    };
  }, []);

  useEffect(() => {
    if (ready) onAnswering?.();
  }, [ready, onAnswering]);

  useEffect(() => setVocabulary(vocabularyOf(dataset)), [dataset]);

  return <Page geometry={geometry} snapshots={snapshots} dataset={dataset} ready={ready} onReady={onReady} />;
}
