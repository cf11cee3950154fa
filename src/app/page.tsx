import { memo, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Dataset } from '../domain/dataset';
import { usesRound } from '../domain/evaluate';
import { isFramed, type Scene, type ViewId } from '../domain/scene';
import type { SvgGeometry } from '../map/svg-geometry';
import { twoFrames } from '../map/two-frames';
import type { MapSetting } from '../parts/map-stage';
import type { Snapshots } from '../snapshots/use-snapshots';
import { useOwnRounds } from '../state/rounds/own-rounds';
import { useSceneStore } from '../state/scene-store';
import { formatDate } from '../text/format';
import { pageCredit } from '../text/credit';
import { catalogueText } from '../text/sv/catalogue';
import { shellText } from '../text/sv/shell';
import { fetched } from '../ui/fetched';
import { LazyBoundary } from '../ui/lazy-boundary';
import { VIEW_WAITING } from '../ui/view-waiting';
import { ExploreView } from '../views/explore/explore-view';
import { Footer } from './footer';
import { Header } from './header';
import { NewVersion } from './new-version';
import { PassingNotices } from './passing-notices';
import { isAboutRounds } from './scene-notices';
import { SnapshotNotices } from './snapshot-notices';
import { hasGround, standsOnProfiles } from './stands-on';
import { usePageTitle } from './use-page-title';
import { useReadyWithoutMap } from './use-ready-without-map';
import { useTold } from './use-told';

const AccessibilityPage = fetched(() => import('../views/accessibility/accessibility-page'), VIEW_WAITING);
const AboutPage = fetched(() => import('../views/about/about-page'), VIEW_WAITING);
const CompareView = fetched(() => import('../views/compare/compare-view'), VIEW_WAITING);
const EmbeddedFoot = fetched(() => import('../parts/embedded/embedded-foot'));
const ExchangeView = fetched(() => import('../views/exchange/exchange-view'), VIEW_WAITING);
const FactSheetView = fetched(() => import('../views/fact-sheet/fact-sheet-view'), VIEW_WAITING);
const KeepingNotices = fetched(() => import('./keeping-notices'));
const MeetingView = fetched(() => import('../views/meeting/meeting-view'), VIEW_WAITING);
const RoundView = fetched(() => import('../views/round/round-view'), VIEW_WAITING);
const SetUpPage = fetched(() => import('../views/set-up/set-up-page'), VIEW_WAITING);
const SparseView = fetched(() => import('../views/sparse/sparse-view'), VIEW_WAITING);

/** What every view is handed: the Scene, the same a moment later, and the map's setting. */
interface ViewProps extends MapSetting {
  readonly scene: Scene;
  readonly told: Scene;
}

type LazyViewId = Exclude<ViewId, 'explore'>;

/** A view that is fetched when it is asked for. */
function LazyView({ view, ...props }: ViewProps & { readonly view: LazyViewId; readonly held: boolean }): ReactNode {
  switch (view) {
    case 'compare': return <CompareView {...props} />;
    case 'sparse': return <SparseView {...props} />;
    case 'fact-sheet': return <FactSheetView {...props} />;
    case 'round': return <RoundView {...props} />;
    case 'exchange': return <ExchangeView {...props} />;
    case 'meeting': return <MeetingView {...props} />;
    case 'accessibility': return <AccessibilityPage product={props.snapshots.dataset.product} />;
    case 'set-up': return <SetUpPage />;
    case 'about': return <AboutPage dataset={props.snapshots.dataset} />;
  }
}

/** Must the rounds of this browser have been read before the Scene stands? */
function waitsForRounds({ view, indicator }: Scene, { indicators }: Dataset): boolean {
  return standsOnProfiles(view) || indicators.some((one) => one.id === indicator && usesRound(one));
}

interface PageProps {
  readonly geometry: SvgGeometry;
  readonly snapshots: Snapshots;
  /** What the snapshots say, with the rounds of this browser. */
  readonly dataset: Dataset;
  readonly ready: boolean;
  readonly onReady: () => void;
}

/** The frame around the views: what a change of Scene renders again, and nothing that asks for figures. */
export const Page = memo(function Page({ geometry, snapshots, dataset, ready, onReady }: PageProps) {
  const scene = useSceneStore((state) => state.scene);
  const settled = useSceneStore((state) => state.settled);
  const [mapSettled, setMapSettled] = useState(false);
  const onMapSettled = useCallback(() => setMapSettled(true), []);
  const keptRead = useOwnRounds((state) => state.read);
  const troubled = useOwnRounds((state) => state.troubled);
  const told = useTold(scene);
  const asksForRound = useSceneStore((state) => state.notices.some(isAboutRounds));
  const keptSettled = keptRead || !(asksForRound || waitsForRounds(scene, dataset));
  const stands = settled && told === scene && snapshots.coreSettled && snapshots.profilesSettled && keptSettled;
  // A view that has stood once is ready from then on: no frame is spent on saying so again after each change.
  const [stoodIn, setStoodIn] = useState<ViewId | null>(null);
  const hasStood = stoodIn === scene.view;

  useEffect(() => {
    if (!stands || hasStood) return undefined;
    delete document.documentElement.dataset['pending'];
    return twoFrames(() => {
      onReady();
      setStoodIn(scene.view);
    });
  }, [stands, hasStood, scene.view, onReady]);

  const main = useRef<HTMLElement>(null);
  useReadyWithoutMap(main, stands, scene);

  usePageTitle(scene, dataset);
  const { view } = scene;
  const embedded = isFramed(scene);
  const { areas, context, faults } = snapshots;
  // New only when something in it is: a request that begins or ends must not render every view again.
  const shown = useMemo(() => (view === 'round' ? dataset : catalogueText.shown(dataset)), [view, dataset]);
  const props = useMemo<ViewProps>(
    () => ({ scene, told, snapshots: { dataset: shown, areas, context, faults }, geometry, ready: stands || hasStood, onMapSettled }),
    [scene, told, shown, areas, context, faults, geometry, stands, hasStood, onMapSettled],
  );
  return (
    <>
      {!embedded && <a className="skip" href="#main">{shellText.skip}</a>}
      {!embedded && <Header dataset={dataset} view={view} />}
      <SnapshotNotices snapshots={snapshots} />
      {/* In another page's frame nothing is read in that could be lost. */}
      {troubled && !embedded && (
        <LazyBoundary failed={shellText.keptFailed}>
          <KeepingNotices county={dataset.county} />
        </LazyBoundary>
      )}
      <PassingNotices slow={snapshots.slow}>
        {!embedded && <NewVersion start={mapSettled || (ready && view !== 'explore')} />}
      </PassingNotices>
      <main id="main" ref={main} tabIndex={-1}>
        {/* In another page's frame the heading stands in main: a banner of ours would be a landmark of theirs. */}
        {embedded && <h1 className="visually-hidden">{dataset.product}</h1>}
        {/* Not fetched: what the page is written with is hydrated in one piece, before the address changes it. */}
        {view === 'explore' ? <ExploreView {...props} /> : (
          <LazyBoundary key={view} failed={shellText.viewFailed}>
            <LazyView view={view} held={!hasGround(view, snapshots) || (!ready && told.view !== view)} {...props} />
          </LazyBoundary>
        )}
      </main>
      {embedded ? view !== 'explore' && (
        <LazyBoundary failed={shellText.viewFailed}>
          <EmbeddedFoot scene={scene} source={`${dataset.product}. ${shellText.figuresFrom(formatDate(dataset.date))} ${pageCredit(dataset.county)}`} />
        </LazyBoundary>
      ) : <Footer dataset={dataset} view={view} />}
    </>
  );
});
