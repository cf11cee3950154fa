import { useEffect, type RefObject } from 'react';
import type { Scene } from '../domain/scene';
import { twoFrames } from '../map/two-frames';

/**
 * Where a page or a part of a view has no map that could say so, the main element says that it is ready: once the Scene
 * stands, and what is fetched for it is there.
 */
export function useReadyWithoutMap(main: RefObject<HTMLElement | null>, stands: boolean, { view, part }: Scene): void {
  // The first view always has its map; elsewhere each part is looked at anew.
  const place = view === 'explore' ? null : `${view} ${part ?? ''}`;
  useEffect(() => {
    const element = main.current;
    if (!stands || place === null || !element) return undefined;
    let cancel = twoFrames(look);
    function look(): void {
      if (element?.querySelector('.view-waiting')) cancel = twoFrames(look);
      else if (element && !element.querySelector('[data-map]')) element.dataset['ready'] = '';
    }
    return () => {
      cancel();
      delete element.dataset['ready'];
    };
  }, [main, stands, place]);
}
