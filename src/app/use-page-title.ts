import { useEffect } from 'react';
import type { Dataset } from '../domain/dataset';
import type { Scene } from '../domain/scene';
import { shellText } from '../text/sv/shell';

/**
 * The window's title tells the views apart in tabs, history and bookmarks: "Jämför: Mora – Samordningskartan". A fact sheet of one
 * municipality has a title of its own, which is what the printed file is called.
 */
export function usePageTitle({ view, municipality }: Pick<Scene, 'view' | 'municipality'>, { product, county }: Dataset): void {
  useEffect(() => {
    if (view === 'fact-sheet' && municipality !== null) return;
    const name = county.municipalities.find(({ code }) => code === municipality)?.name ?? null;
    const place = [view === 'explore' ? null : shellText.viewNames[view], name].filter((part) => part !== null).join(': ');
    document.title = place === '' ? product : `${place} – ${product}`;
  }, [view, municipality, product, county]);
}
