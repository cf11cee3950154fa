import type { Scene } from '../../domain/scene';
import { element } from '../../files/picture/svg-words';
import { sceneLink } from '../../state/scene-link';

/** HTML that shows a Scene in another page; as wide as its place there. @param title what a screen reader calls it */
export function embedHtml(scene: Scene, title: string): string {
  // With content, since HTML closes no frame by itself.
  return element('iframe', { src: sceneLink({ ...scene, embedded: true }), title, width: '100%', height: 700, loading: 'lazy' }, '');
}
