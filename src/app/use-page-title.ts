import { useEffect } from 'react';
import type { Dataset } from '../domain/dataset';
import type { Scene } from '../domain/scene';
import { shellText } from '../text/sv/shell';

/**
 * The window's title tells the views apart in tabs, history and bookmarks: "Jämför: Mora – Samordningskartan". That of a fact sheet
 * is what the printed file is called: "Faktablad – Mora kommun".
 */
export function usePageTitle({ view, municipality: code }: Pick<Scene, 'view' | 'municipality'>, { product, county }: Dataset): void {
  useEffect(() => {
    const municipality = county.municipalities.find((one) => one.code === code);
    const name = shellText.viewNames[view];
    if (view === 'fact-sheet' && municipality) document.title = `${name} – ${municipality.officialName}`;
    else document.title = [[...(view === 'explore' ? [] : [name]), ...(municipality ? [municipality.name] : [])].join(': '), product].filter((part) => part !== '').join(' – ');
  }, [view, code, product, county]);
}
