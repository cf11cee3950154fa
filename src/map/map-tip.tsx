import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState, type ReactNode, type Ref } from 'react';

/** Gap between the pointer and the tip, px. */
const GAP = 14;

export interface MapTipHandle {
  /** Where the pointer is over the area that is marked, in client coordinates. */
  readonly place: (clientX: number, clientY: number) => void;
}

interface MapTipProps {
  /** Area under the pointer or the keyboard's mark. */
  readonly hovered: string | null;
  /** Where the tip of an area stands that no pointer has moved over, in client coordinates: marked by keyboard or in the table. */
  readonly anchorOf: (code: string) => readonly [number, number] | null;
  readonly children: ReactNode;
  readonly ref?: Ref<MapTipHandle>;
}

/**
 * What is shown beside the pointer, kept inside the map's box. Moved by transform alone, so that following the
 * pointer costs no layout.
 */
export function MapTip({ hovered, anchorOf, children, ref }: MapTipProps) {
  const tip = useRef<HTMLDivElement>(null);
  /** Holds for the area alone that it was over: over empty ground, or once it has left, it has nothing to say of the next. */
  const pointer = useRef<{ readonly code: string; readonly at: readonly [number, number] } | null>(null);

  /** The area whose tip was put away by Escape, wherever the focus is; it comes again with the next area. */
  const [dismissed, setDismissed] = useState<string | null>(null);
  if (dismissed !== null && dismissed !== hovered) setDismissed(null);
  useEffect(() => {
    if (hovered === null) return undefined;
    const putAway = ({ key }: KeyboardEvent): void => { if (key === 'Escape') setDismissed(hovered); };
    document.addEventListener('keydown', putAway);
    return () => document.removeEventListener('keydown', putAway);
  }, [hovered]);

  function move([clientX, clientY]: readonly [number, number]): void {
    const element = tip.current;
    const box = element?.offsetParent?.getBoundingClientRect();
    if (!element || !box) return;
    const [x, y] = [clientX - box.left, clientY - box.top];
    const left = x + GAP + element.offsetWidth > box.width ? x - GAP - element.offsetWidth : x + GAP;
    const top = Math.min(y + GAP, box.height - element.offsetHeight - 4);
    element.style.transform = `translate(${Math.round(Math.max(4, left))}px, ${Math.round(Math.max(4, top))}px)`;
  }

  useImperativeHandle(ref, () => ({
    place(clientX, clientY) {
      if (hovered === null) return;
      pointer.current = { code: hovered, at: [clientX, clientY] };
      move(pointer.current.at);
    },
  }), [hovered]);

  useLayoutEffect(() => {
    if (hovered === null) pointer.current = null;
    else {
      const at = pointer.current?.code === hovered ? pointer.current.at : anchorOf(hovered);
      if (at) move(at);
    }
  });

  const told = hovered !== null && dismissed !== hovered;
  return <div className="map-tip" ref={tip} hidden={!told}>{told && children}</div>;
}
