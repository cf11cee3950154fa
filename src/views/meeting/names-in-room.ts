/** Which names on a map have room: the more important one of two that would run into each other stays. */
import { useEffect, type RefObject } from 'react';
import type { County } from '../../domain/municipality';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line of text is so much higher than its letters, as a share of its height. */
const AIR = 0.22;
/** Space that two names on one line need between them, as a share of their height. */
const GAP = 0.12;

function collide(a: Box, b: Box): boolean {
  const height = Math.min(a.bottom - a.top, b.bottom - b.top);
  return a.left < b.right + GAP * height && b.left < a.right + GAP * height && a.top < b.bottom - AIR * height && b.top < a.bottom - AIR * height;
}

/** True for each box that runs into one before it that has kept its place. @param boxes the most important first */
export function crowdedOut(boxes: readonly Box[]): readonly boolean[] {
  const kept: Box[] = [];
  return boxes.map((box) => {
    const out = kept.some((one) => collide(one, box));
    if (!out) kept.push(box);
    return out;
  });
}

/** Marks the names on a map that have no room as `data-crowded`, again whenever the map or its letters change. */
export function useNamesInRoom(root: RefObject<HTMLElement | null>, { municipalities }: County): void {
  useEffect(() => {
    const overlay = root.current?.querySelector('.names');
    if (!overlay) return undefined;
    const order = new Map(municipalities.map(({ name, label }) => [name, label.order]));
    const orderOf = (name: Element): number => order.get(name.textContent) ?? order.size;
    let waiting = 0;
    const sort = (): void => {
      waiting = 0;
      const names = [...overlay.querySelectorAll<SVGTextElement>('.name')].toSorted((a, b) => orderOf(a) - orderOf(b));
      // Without the halo, which some browsers count in where they tell of an element's place on the page.
      const out = crowdedOut(names.map((name) => {
        const { x, y, width, height } = name.getBBox();
        return { left: x, right: x + width, top: y, bottom: y + height };
      }));
      names.forEach((name, index) => name.toggleAttribute('data-crowded', out[index]));
    };
    const ask = (): void => { waiting ||= requestAnimationFrame(sort); };
    const sizes = new ResizeObserver(ask);
    sizes.observe(overlay);
    const places = new MutationObserver(ask);
    places.observe(overlay, { subtree: true, attributeFilter: ['x', 'y'] });
    document.fonts.addEventListener('loadingdone', ask);
    ask();
    return () => {
      cancelAnimationFrame(waiting);
      sizes.disconnect();
      places.disconnect();
      document.fonts.removeEventListener('loadingdone', ask);
    };
  }, [root, municipalities]);
}
