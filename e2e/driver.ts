/** The page in words of its domain. Only this file, what it is made of and the drivers of single views know roles, names and attributes. */
import { expect, type Locator, type Page } from '@playwright/test';
import { municipality } from './facts';
import type { Guard } from './guard';
import { MapDriver } from './map-driver';

type Appearance = 'Som systemet' | 'Ljust' | 'Mörkt' | 'Projektor';

export class Driver extends MapDriver {
  readonly alert: Locator;

  constructor(page: Page, guard: Guard) {
    super(page, guard);
    this.alert = page.getByRole('alert');
  }

  // Coming and waiting

  /** Opens the page at a Scene, e.g. "?indikator=tathet", and waits until it answers. */
  async openScene(query = ''): Promise<void> {
    await this.page.goto(`/${query}`);
    await this.ready();
  }

  /** Opens a page of words; it has no map that could say that it is ready. */
  async openPage(query: string, heading: string): Promise<void> {
    await this.page.goto(`/${query}`);
    await expect(this.page.getByRole('main').getByRole('heading', { name: heading })).toBeVisible();
  }

  async ready(): Promise<void> {
    await expect(this.page.locator('[data-ready]')).toBeAttached();
  }

  /** The parameters of the address, after what the page still had to write. */
  async expectAddress(name: string, value: string | RegExp | null): Promise<void> {
    const found = expect.poll(() => new URL(this.page.url()).searchParams.get(name));
    if (value instanceof RegExp) await found.toMatch(value);
    else await found.toBe(value);
  }

  // The views

  get views(): Locator {
    return this.page.getByRole('navigation', { name: 'Vyer' });
  }

  /** Goes to a view by the word in its tab and waits until it stands. */
  async goToView(name: string): Promise<void> {
    await this.views.getByRole('button', { name, exact: true }).click();
    await expect(this.page.locator('.view-waiting')).toHaveCount(0);
    await expect(this.page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeAttached();
  }

  // Indicators, legend, sentence

  indicator(id: string): Locator {
    return this.page.locator(`[data-indicator="${id}"]`);
  }

  /** Ids of the indicators offered, in their order. */
  async indicators(): Promise<readonly string[]> {
    return this.page.locator('[data-indicator]').evaluateAll((all) => all.map((one) => one.getAttribute('data-indicator') ?? ''));
  }

  async chooseIndicator(id: string): Promise<void> {
    await this.indicator(id).click();
    await this.shown(id);
  }

  get legend(): Locator {
    return this.page.getByRole('region', { name: 'Teckenförklaring' });
  }

  /** Number of municipalities by legend entry, as the entries say. */
  async legendCounts(): Promise<readonly number[]> {
    const text = await this.legend.innerText();
    return [...text.matchAll(/(\d+)\skommun(?:er)?\b/g)].map((match) => Number(match[1]));
  }

  async chooseMethod(label: string): Promise<void> {
    await this.legend.getByRole('combobox', { name: 'Klassindelning' }).selectOption({ label });
  }

  /** The methods that the legend offers for this indicator; none for groups. */
  async methods(): Promise<readonly string[]> {
    const options = await this.legend.getByRole('combobox', { name: 'Klassindelning' }).locator('option:not([disabled])').allInnerTexts();
    return options.filter((label) => !label.startsWith('Egna'));
  }

  /** The sentence under the map. */
  get sentence(): Locator {
    return this.page.getByRole('region', { name: 'Karta', exact: true }).getByRole('paragraph').last();
  }

  /** Words of the mark of invention that stand outside whatever carries the mark itself. */
  unmarkedInventions(): Promise<readonly string[]> {
    return this.page.locator('body').evaluate((body) => {
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const said = node.textContent ?? '';
        if (/påhittat exempel/i.test(said) && node.parentElement?.closest('[data-invented], script') === null) found.push(said);
      }
      return found;
    });
  }

  // Choosing a municipality

  async chooseInTable(name: string): Promise<void> {
    await this.row(name).getByRole('rowheader').getByRole('button').click();
  }

  get searchField(): Locator {
    // A plain field until it is focused, and then no longer alone: its list of answers has the label too.
    return this.page.getByLabel('Sök kommun eller ort').and(this.page.locator('input'));
  }

  /** Types into the search and gives the names it answers with. */
  async search(text: string): Promise<readonly string[]> {
    await this.searchField.click();
    await expect(this.page.getByRole('combobox', { name: 'Sök kommun eller ort' })).toBeFocused();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
    const answers = this.page.getByRole('listbox', { name: 'Kommuner som stämmer' });
    await expect(answers).toBeVisible();
    return answers.getByRole('option').locator('[slot=label]').allInnerTexts();
  }

  async chooseFromSearch(text: string): Promise<void> {
    await this.search(text);
    await this.page.keyboard.press('Enter');
  }

  get panel(): Locator {
    return this.page.getByRole('complementary');
  }

  /** One municipality is chosen, and every part of the page says which. */
  async expectChosen(name: string): Promise<void> {
    const { code, officialName } = municipality(name);
    await this.expectAddress('kommun', code);
    await expect(this.panel.getByRole('heading', { name: officialName, level: 2 })).toBeVisible();
    await expect(this.chosenRows).toHaveCount(1);
    await expect(this.chosenRows.getByRole('rowheader')).toHaveText(name);
  }

  async expectNoneChosen(): Promise<void> {
    await this.expectAddress('kommun', null);
    await expect(this.chosenRows).toHaveCount(0);
  }

  // The table

  get table(): Locator {
    return this.page.getByRole('table', { name: / per kommun/ });
  }

  /** Rows of municipalities; the county's own stands below them. */
  get rows(): Locator {
    return this.table.locator('tbody').getByRole('row');
  }

  get chosenRows(): Locator {
    return this.rows.filter({ has: this.page.getByRole('button', { pressed: true }) });
  }

  row(name: string): Locator {
    return this.rows.filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
  }

  /** Text of the figure's cell by municipality, in the order of the table. */
  async figures(): Promise<ReadonlyMap<string, string>> {
    const pairs = await this.rows.evaluateAll((all) => all.map((row) => [
      row.querySelector('th')?.innerText.trim() ?? '', row.querySelector('td')?.innerText.trim() ?? '',
    ] as const));
    return new Map(pairs);
  }

  async sortBy(column: string): Promise<void> {
    await this.table.getByRole('columnheader', { name: new RegExp(column) }).getByRole('button').click();
  }

  // Appearance

  async appear(appearance: Appearance): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Utseende' }).selectOption({ label: appearance });
  }
}
