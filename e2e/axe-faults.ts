import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Faults by rule with where they stand. Preloading would put style elements into the page, which its policy refuses.
 * @param without rules that another test holds already, where looking again costs time
 */
export async function faults(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  // Colours must have settled before contrast is measured.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  const { violations } = await new AxeBuilder({ page }).options({ preload: false }).withTags(RULES).disableRules([...without]).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 4).join(', ')}`);
}
