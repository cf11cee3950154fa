import type { MouseEvent } from 'react';
import { sceneLink } from '../../state/scene-link';
import { chooseMunicipality, useSceneStore } from '../../state/scene-store';

interface MunicipalityLinkProps {
  readonly code: string;
  readonly name: string;
}

/** A municipality to go to. A plain click chooses it here; as a link it can be opened beside, or copied, as well. */
export function MunicipalityLink({ code, name }: MunicipalityLinkProps) {
  const href = useSceneStore(({ scene }) => sceneLink({ ...scene, municipality: code, compare: scene.compare.filter((other) => other !== code) }));
  function onClick(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    chooseMunicipality(code);
  }
  return <a href={href} onClick={onClick}>{name}</a>;
}
