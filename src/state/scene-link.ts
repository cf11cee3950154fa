/** Links to a Scene, for people and for files. */
import { defaultScene, type Scene } from '../domain/scene';
import type { Language } from '../text/language';
import { addressOf, isReachable, openPage } from './address';
import { encodeScene } from './scene-codec';
import { useSceneStore } from './scene-store';

/** The whole address of a Scene on this page. @param scene what it leaves out is as at a first visit */
export function sceneLink(scene: Partial<Scene>): string {
  const { vocabulary } = useSceneStore.getState();
  return addressOf(encodeScene({ ...defaultScene(vocabulary.indicators[0] ?? ''), ...scene }, vocabulary));
}

/** The same, for files that tell where they come from; null where nobody else could open it. */
export function shareableLink(scene: Partial<Scene>): string | null {
  return isReachable() ? sceneLink(scene) : null;
}

/** The same Scene in another language, which is another load of the page. */
export function openIn(language: Language): void {
  const { scene, vocabulary } = useSceneStore.getState();
  openPage(encodeScene(scene, vocabulary, language));
}
