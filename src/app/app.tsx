import { Suspense, lazy, useCallback, useDeferredValue, useEffect, useState } from 'react';
import { needsProfiles } from '../domain/evaluate';
import { vocabularyOf } from '../domain/vocabulary';
import { twoFrames } from '../map/two-frames';
import type { SvgGeometry } from '../map/svg-geometry';
import { useSnapshots } from '../snapshots/use-snapshots';
import { startAppearance } from '../state/appearance-store';
import { followAddress, setVocabulary, takeAddress, useSceneStore } from '../state/scene-store';
import { shellText } from '../text/sv/shell';
import { LazyBoundary } from '../ui/lazy-boundary';
import { ExploreView } from '../views/explore/explore-view';
import { Footer } from './footer';
import { Header } from './header';
import { NewVersion } from './new-version';
import { SceneNotices } from './scene-notices';
import { SnapshotNotices } from './snapshot-notices';
import './app.css';

const AboutPage = lazy(() => import('../views/about/about-page'));
const CompareView = lazy(() => import('../views/compare/compare-view'));
const FactSheetView = lazy(() => import('../views/fact-sheet/fact-sheet-view'));

/**
 * The page. It is hydrated with the default Scene, as the build wrote it; then it takes the address's Scene,
 * and when that stands it is ready: the heavier snapshots and the zoomable map are asked for.
 */
export function App({ geometry }: { readonly geometry: SvgGeometry }) {
  const scene = useSceneStore((state) => state.scene);
  const settled = useSceneStore((state) => state.settled);
  const [ready, setReady] = useState(false);
  const [mapSettled, setMapSettled] = useState(false);
  const onMapSettled = useCallback(() => setMapSettled(true), []);
  const snapshots = useSnapshots(ready, (indicators) => settled
    && indicators.some((indicator) => indicator.id === scene.indicator && needsProfiles(indicator)));
  const { dataset, coreSettled, profilesSettled } = snapshots;
  // Colours first: the map takes a new Scene at once, what is told of it a moment later.
  const told = useDeferredValue(scene);
  const stands = settled && told === scene && coreSettled && profilesSettled;

  useEffect(() => {
    const stopAppearance = startAppearance();
    takeAddress();
    const stopAddress = followAddress();
    return () => {
      stopAppearance();
      stopAddress();
    };
  }, []);

  useEffect(() => setVocabulary(vocabularyOf(dataset)), [dataset]);

  useEffect(() => {
    if (!stands) return undefined;
    delete document.documentElement.dataset['pending'];
    return twoFrames(() => setReady(true));
  }, [stands]);

  return (
    <>
      <a className="skip" href="#main">{shellText.skip}</a>
      <Header dataset={dataset} scene={scene} />
      <SnapshotNotices snapshots={snapshots} />
      <SceneNotices />
      <NewVersion start={mapSettled || (ready && scene.view !== 'explore')} />
      <main id="main" tabIndex={-1}>
        {scene.view === 'explore' && (
          <ExploreView scene={scene} told={told} snapshots={snapshots} geometry={geometry} ready={stands} onMapSettled={onMapSettled} />
        )}
        {scene.view === 'fact-sheet' && (
          <LazyBoundary failed={shellText.viewFailed}>
            <Suspense fallback={<p className="view-waiting">{shellText.viewLoading}</p>}>
              <FactSheetView scene={scene} told={told} snapshots={snapshots} geometry={geometry} ready={stands} onMapSettled={onMapSettled} />
            </Suspense>
          </LazyBoundary>
        )}
        {scene.view === 'compare' && (
          <LazyBoundary failed={shellText.viewFailed}>
            <Suspense fallback={<p className="view-waiting">{shellText.viewLoading}</p>}>
              <CompareView scene={scene} told={told} snapshots={snapshots} geometry={geometry} ready={stands} onMapSettled={onMapSettled} />
            </Suspense>
          </LazyBoundary>
        )}
        {scene.view === 'about' && (
          <LazyBoundary failed={shellText.viewFailed}>
            <Suspense fallback={<p className="view-waiting">{shellText.viewLoading}</p>}>
              <AboutPage dataset={dataset} />
            </Suspense>
          </LazyBoundary>
        )}
      </main>
      <Footer dataset={dataset} />
    </>
  );
}
