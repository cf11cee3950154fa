import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import { usePrinting } from '../../map/use-printing';

export interface Box {
  readonly width: number;
  readonly height: number;
  /** Font size in pixels: what the box's own em is. */
  readonly em: number;
}

const DEFAULT_EM = 16;
/** What a standing A4 has beside its margins and a frame's, in CSS pixels; a sheet cannot be measured before it is printed. */
const SHEET_WIDTH = 640;

/**
 * Follows the size of an element whose height is given in em, so that a change of text size is seen too.
 * On paper a box is no wider than a sheet. Null until measured; nothing should be drawn before that, the element keeps the room.
 */
export function useBox(ref: RefObject<HTMLElement | null>): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (): void => {
      const { width, height } = element.getBoundingClientRect();
      const em = Number.parseFloat(getComputedStyle(element).fontSize) || DEFAULT_EM;
      setBox((old) => (old?.width === width && old.height === height && old.em === em ? old : { width, height, em }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  const printing = usePrinting();
  return useMemo(() => (box && printing ? { ...box, width: Math.min(box.width, SHEET_WIDTH) } : box), [box, printing]);
}
