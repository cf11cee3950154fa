/** Layout shifts of a page, each with what moved. */
import type { Page } from '@playwright/test';

/** Begins to watch; to be called before the page is opened. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface Source { readonly node: Element | null; readonly previousRect: DOMRect; readonly currentRect: DOMRect }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources: readonly Source[] = Reflect.get(entry, 'sources');
        const moved = sources.map(({ node, previousRect: { x, y }, currentRect: { x: toX, y: toY } }) => {
          const name = node?.getAttribute?.('class') ?? node?.parentElement?.className ?? '';
          return `${node?.nodeName ?? ''}.${name} ${x},${y} → ${toX},${toY}`;
        });
        performance.mark(`shift:${String(Reflect.get(entry, 'value'))} ${moved.join('; ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What has moved until now. */
export function shiftsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name).filter((name) => name.startsWith('shift:')));
}
