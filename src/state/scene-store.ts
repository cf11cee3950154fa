/**
 * The one store. It holds the Scene and the little that is not part of it: what is pointed at just now, and
 * what the address said that could not be used. It starts with the default Scene, as the page was written
 * by the build, and takes the address's right after hydration.
 */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Notice } from '../domain/notice';
import { COMPARE_LIMIT, defaultScene, type Scene } from '../domain/scene';
import type { Vocabulary } from '../domain/vocabulary';
import { currentSearch, onAddressChange, pushAddress, replaceAddress } from './address';
import { decodeScene, encodeScene } from './scene-codec';

export interface SceneState {
  readonly scene: Scene;
  readonly notices: readonly Notice[];
  /** False until the address has been read. */
  readonly settled: boolean;
  /** Municipality under the pointer or the keyboard's mark. */
  readonly hovered: string | null;
  /** Class of the legend that is pointed at, before it is held. */
  readonly pointedClass: number | null;
  readonly vocabulary: Vocabulary;
}

const EMPTY: Vocabulary = { indicators: [], codes: [], rounds: [], years: [] };

const store = createStore<SceneState>(() => ({
  scene: defaultScene(''), notices: [], settled: false, hovered: null, pointedClass: null, vocabulary: EMPTY,
}));

/**
 * What the page was written with, as `startScene` has set it. Every part is hydrated with that, also one whose turn comes when the
 * Scene has changed already. From the store's very first state hydration would render a page without an indicator, and all of it again at once.
 */
let written = store.getState();
const begun = { ...store, getInitialState: () => written };

export const useSceneStore = Object.assign(<T>(select: (state: SceneState) => T): T => useStore(begun, select), store);

/**
 * Sets what the page was written with by the build; called before hydration and by the build itself.
 * @param settled does the address ask for nothing else? Then it need not be taken
 */
export function startScene(vocabulary: Vocabulary, settled = false): void {
  useSceneStore.setState({
    scene: defaultScene(vocabulary.indicators[0] ?? ''), notices: [], settled, hovered: null,
    pointedClass: null, vocabulary,
  });
  written = useSceneStore.getState();
}

/** Takes the Scene of the address. Called once after hydration, and when the reader goes back or forward. */
export function takeAddress(): void {
  const { vocabulary } = useSceneStore.getState();
  const { scene: given, notices } = decodeScene(currentSearch(), vocabulary);
  const { scene: standing, notices: told, settled } = useSceneStore.getState();
  // An address that says what stands already must make nothing new.
  const scene = JSON.stringify(given) === JSON.stringify(standing) ? standing : given;
  if (!settled || scene !== standing || notices.length + told.length > 0) useSceneStore.setState({ scene, notices, settled: true });
}

/** Follows back and forward. Returns how to stop. */
export function followAddress(): () => void {
  return onAddressChange(takeAddress);
}

/**
 * New data can bring new words: a round, a year, an indicator. Then the address is read again, since it may name
 * what was not known when the page was built.
 */
export function setVocabulary(vocabulary: Vocabulary): void {
  const { vocabulary: known, settled } = useSceneStore.getState();
  if (JSON.stringify(known) === JSON.stringify(vocabulary)) return;
  useSceneStore.setState({ vocabulary });
  if (settled) takeAddress();
}

/** No municipality is compared with itself, whichever act chose it. */
function withoutItself(scene: Scene): Scene {
  const compare = scene.compare.filter((code) => code !== scene.municipality);
  return compare.length === scene.compare.length ? scene : { ...scene, compare };
}

/**
 * Changes the Scene. An act (choosing) is a step in history; a continuous change (panning, sliding, typing)
 * replaces the present step.
 */
export function changeScene(patch: Partial<Scene>, how: 'push' | 'replace' = 'push'): void {
  const { scene, vocabulary } = useSceneStore.getState();
  const next = withoutItself({ ...scene, ...patch });
  useSceneStore.setState({ scene: next, notices: [] });
  const compose = (): string => encodeScene(next, vocabulary);
  if (how === 'push') pushAddress(compose);
  else replaceAddress(compose);
}

/** Choosing a municipality is one act, wherever it is done. Choosing the chosen one again lets go of it. */
export function chooseMunicipality(code: string | null): void {
  const { scene } = useSceneStore.getState();
  changeScene({ municipality: scene.municipality === code ? null : code });
}

/**
 * Chooses a municipality that was searched for; unlike a second click, finding it again does not let go of it. A view
 * that shows municipalities stays; from a page about the site it leads to the map.
 */
export function showMunicipality(code: string): void {
  const { scene } = useSceneStore.getState();
  const view = scene.view === 'about' || scene.view === 'accessibility' || scene.view === 'set-up' ? 'explore' : scene.view;
  if (scene.municipality !== code || scene.view !== view) {
    changeScene({ municipality: code, view });
  }
}

/** Adds a municipality to the comparison or takes it out; a full comparison stays as it is. */
export function toggleCompare(code: string): void {
  const { scene } = useSceneStore.getState();
  if (scene.municipality === null) {
    changeScene({ municipality: code });
  } else if (scene.municipality !== code) {
    const { compare } = scene;
    if (compare.includes(code)) changeScene({ compare: compare.filter((other) => other !== code) });
    else if (compare.length < COMPARE_LIMIT) changeScene({ compare: [...compare, code] });
  }
}

export function hover(code: string | null): void {
  if (useSceneStore.getState().hovered !== code) useSceneStore.setState({ hovered: code });
}

export function pointAtClass(index: number | null): void {
  if (useSceneStore.getState().pointedClass !== index) useSceneStore.setState({ pointedClass: index });
}

export function dismissNotices(): void {
  useSceneStore.setState({ notices: [] });
}
