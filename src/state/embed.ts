/** Links to a Scene: whole, and for the frame of another page. */
import type { Scene } from '../domain/scene';
import { addressOf } from './address';
import { encodeScene } from './scene-codec';
import { useSceneStore } from './scene-store';

/** What an attribute in HTML may not hold as it is. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** The address of a Scene on this page. */
export function pageLink(scene: Scene): string {
  return addressOf(encodeScene(scene, useSceneStore.getState().vocabulary));
}

/** HTML that shows the present Scene in another page; as wide as its place there. @param title what a screen reader calls it */
export function embedHtml(title: string): string {
  const { scene } = useSceneStore.getState();
  const address = pageLink({ ...scene, embedded: true });
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="700" loading="lazy"></iframe>`;
}
