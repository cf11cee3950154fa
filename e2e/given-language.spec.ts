/** What municipalities and publishers wrote is Swedish whatever the page speaks, and says so to what reads the page aloud. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture';

interface Told { readonly title?: string; readonly text: string; readonly note?: string | null }
type Profile = Readonly<Record<'promises' | 'surveys' | 'agreements' | 'initiatives', readonly Told[]>>;

const PROFILES: readonly Profile[] = JSON.parse(readFileSync(new URL('../public/data/profiles.json', import.meta.url), 'utf8')).profiles;
/** A long text is cut off on the fact sheet; its beginning tells it from every other. */
const BEGINNING = 24;
const GIVEN: readonly string[] = PROFILES.flatMap(({ promises, surveys, agreements, initiatives }) =>
  [...promises, ...surveys, ...agreements, ...initiatives].flatMap(({ title, text, note }) => [title, text, note]))
  .filter((text) => typeof text === 'string').map((text) => text.slice(0, BEGINNING));

/** The language in force on every text of the page that begins as one of these, and on which. */
function languagesOf(page: Page): Promise<readonly (readonly [text: string, language: string])[]> {
  return page.evaluate(({ given, length }) => {
    const begun = new Set(given);
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    const found: [string, string][] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent ?? '';
      if (begun.has(text.slice(0, length))) found.push([text, walker.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '']);
    }
    return found;
  }, { given: GIVEN, length: BEGINNING });
}

const PLACES = [
  ['the panel', '?kommun=2062'], ['the initiatives', '?vy=utbyte'], ['the citizen promises', '?vy=utbyte&del=loften'], ['the fact sheet', '?vy=faktablad&kommun=2062'],
] as const;

for (const language of ['sv', 'en'] as const) {
  test(`what is given in Swedish is marked as Swedish on a page in ${language}`, async ({ driver, page }) => {
    await driver.withoutWebGl();
    for (const [place, query] of PLACES) {
      await driver.openScene(language === 'sv' ? query : `${query}&sprak=${language}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect.poll(async () => (await languagesOf(page)).length, place).toBeGreaterThan(3);
      expect((await languagesOf(page)).filter(([, inForce]) => inForce !== 'sv'), place).toEqual([]);
    }
    // The way to the other language is named in that language.
    const [name, other] = language === 'sv' ? ['In English', 'en'] as const : ['På svenska', 'sv'] as const;
    await expect(page.getByRole('contentinfo').getByRole('button', { name })).toHaveAttribute('lang', other);
  });
}
