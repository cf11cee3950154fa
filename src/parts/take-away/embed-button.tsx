import { useSceneStore } from '../../state/scene-store';
import { shareableLink } from '../../state/scene-link';
import { shellText } from '../../text/sv/shell';
import { takeAwayText } from '../../text/sv/take-away';
import { CopyButton } from '../../ui/copy-button';
import { embedHtml } from './embed-html';

/** Copies the code that shows the view as it stands in another page; nothing where nobody else could open it. */
export default function EmbedButton({ product }: { readonly product: string }) {
  const scene = useSceneStore((state) => state.scene);
  if (shareableLink(scene) === null) return null;
  return <CopyButton label={takeAwayText.embed} text={() => embedHtml(scene, `${product}: ${shellText.viewNames[scene.view]}`)} />;
}
