import { useEffect, type RefObject } from 'react';
import { roomFor, type Step } from '../../domain/crowded-names';
import type { County } from '../../domain/municipality';

/** Steps that a name may take out of another's way, as shares of its height: the least first, none so far that it stands in the next area. */
const STEPS: readonly Step[] = [0.2, 0.4, 0.6].flatMap((step): Step[] => [[step, 0], [-step, 0], [0, step], [0, -step]]);

/**
 * Lets the names on a map step aside for those before them, and marks as `data-crowded` what has no room even then; again whenever
 * the map or its letters change. The chosen and the compared come first, and stand in any case.
 */
export function useNamesInRoom(root: RefObject<HTMLElement | null>, { municipalities }: County): void {
  useEffect(() => {
    const overlay = root.current?.querySelector('.names');
    if (!overlay) return undefined;
    const order = new Map(municipalities.map(({ name, label }) => [name, label.order]));
    const orderOf = (name: Element): number => order.get(name.textContent) ?? order.size;
    let waiting = 0;
    const sort = (): void => {
      waiting = 0;
      const inOrder = [...overlay.querySelectorAll<SVGTextElement>('.name')].toSorted((a, b) => orderOf(a) - orderOf(b));
      const marked = inOrder.filter((name) => name.dataset['marked'] !== undefined);
      const names = [...marked, ...inOrder.filter((name) => !marked.includes(name))];
      // Without the halo, which some browsers count in where they tell of an element's place on the page, and without the step it has taken.
      const boxes = names.map((name) => name.getBBox());
      const room = roomFor(boxes.map(({ x, y, width, height }) => ({ left: x, right: x + width, top: y, bottom: y + height })), STEPS, marked.length);
      names.forEach((name, index) => {
        const [right, down] = room[index] ?? [0, 0];
        const height = boxes[index]?.height ?? 0;
        name.toggleAttribute('data-crowded', room[index] === null);
        name.style.translate = `${right * height}px ${down * height}px`;
      });
    };
    const ask = (): void => { waiting ||= requestAnimationFrame(sort); };
    const sizes = new ResizeObserver(ask);
    sizes.observe(overlay);
    const places = new MutationObserver(ask);
    places.observe(overlay, { subtree: true, attributeFilter: ['x', 'y', 'data-marked'] });
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
