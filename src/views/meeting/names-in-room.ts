import { useEffect, type RefObject } from 'react';
import { crowdedOut } from '../../domain/crowded-names';
import type { County } from '../../domain/municipality';

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
