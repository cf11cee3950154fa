/** The page in words of its domain. Only this file, and what it is made of, knows roles, names and attributes. */
import { expect, type Locator, type Page } from '@playwright/test';
import { Conditions } from './conditions';
import { municipality, NAMES } from './facts';
import type { Guard } from './guard';

type Engine = 'svg' | 'maplibre';
type Appearance = 'Som systemet' | 'Ljust' | 'Mörkt' | 'Projektor';

/** How a choice on the map is made. */
interface Pointing {
  /** Hold shift: add to the comparison. */
  readonly additive?: boolean;
}

/** Room that the buttons over the map take, px. */
const BUTTON_STRIP = 56;

export class Driver extends Conditions {
  readonly map: Locator;
  readonly alert: Locator;

  constructor(page: Page, guard: Guard) {
    super(page, guard);
    this.map = page.locator('[data-map]');
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

  /** The map as painted, without the strip at its right side where MapLibre's buttons are. */
  async pictureOfMap(): Promise<Buffer> {
    const box = await this.map.boundingBox();
    if (box === null) throw new Error('There is no map.');
    return this.page.screenshot({ clip: { ...box, width: box.width - BUTTON_STRIP }, animations: 'disabled' });
  }

  async ready(): Promise<void> {
    await expect(this.page.locator('[data-ready]')).toBeAttached();
  }

  /** Waits until this engine's picture is on the screen. */
  async engine(name: Engine): Promise<void> {
    await expect(this.page.locator('[data-engine]')).toHaveAttribute('data-engine', name, { timeout: 15_000 });
  }

  /** Waits until the colours of this indicator are on the screen. */
  async shown(id: string): Promise<void> {
    await expect(this.page.locator('[data-shown]')).toHaveAttribute('data-shown', id);
  }

  /** The parameters of the address, after what the page still had to write. */
  async expectAddress(name: string, value: string | null): Promise<void> {
    await expect.poll(() => new URL(this.page.url()).searchParams.get(name)).toBe(value);
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

  /** Where the names on the map stand, in pixels of the window, by name. */
  async labelPoints(): Promise<ReadonlyMap<string, { readonly x: number; readonly y: number }>> {
    const pairs: [string, { readonly x: number; readonly y: number }][] = [];
    for (const name of await this.namesOnMap()) pairs.push([name, await this.labelPoint(name)]);
    return new Map(pairs);
  }

  /** Takes the names off the map, for looking at what lies under them. */
  async hideNames(): Promise<void> {
    await this.page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('[data-map] text{visibility:hidden}');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
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

  /** Middle of the name on the map, where the label point is, in pixels of the window. */
  private async labelPoint(name: string): Promise<{ readonly x: number; readonly y: number }> {
    const label = this.map.locator('text').filter({ hasText: new RegExp(`^${name}$`) });
    await this.map.scrollIntoViewIfNeeded();
    const box = await label.first().boundingBox();
    if (box === null) throw new Error(`${name} has no name on the map.`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** The municipalities whose names have room on the map. */
  async namesOnMap(): Promise<readonly string[]> {
    const seen = await this.map.locator('text:visible').allTextContents();
    return NAMES.filter((name) => seen.includes(name));
  }

  async pointAt(name: string): Promise<void> {
    const { x, y } = await this.labelPoint(name);
    await this.page.mouse.move(x, y, { steps: 3 });
  }

  async chooseOnMap(name: string, { additive = false }: Pointing = {}): Promise<void> {
    const { x, y } = await this.labelPoint(name);
    if (additive) await this.page.keyboard.down('Shift');
    await this.page.mouse.click(x, y);
    if (additive) await this.page.keyboard.up('Shift');
  }

  async chooseInTable(name: string): Promise<void> {
    await this.row(name).getByRole('rowheader').getByRole('button').click();
  }

  get searchField(): Locator {
    // A plain field until it is focused, and then no longer alone: its list of answers has the label too.
    return this.page.getByLabel('Sök kommun eller centralort').and(this.page.locator('input'));
  }

  /** Types into the search and gives the names it answers with. */
  async search(text: string): Promise<readonly string[]> {
    await this.searchField.click();
    await expect(this.page.getByRole('combobox', { name: 'Sök kommun eller centralort' })).toBeFocused();
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

  // Comparing

  /** Opens a municipality beside others, e.g. "?vy=jamfor&kommun=…", and waits until the plots stand. */
  async openCompare(name: string, more = ''): Promise<void> {
    await this.openScene(`?vy=jamfor&kommun=${municipality(name).code}${more}`);
    await expect(this.page.getByRole('heading', { name: `${name} bredvid andra` })).toBeVisible();
    await expect(this.comparison).toBeVisible();
  }

  async chooseForComparison(name: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Kommun', exact: true }).selectOption(name);
    await expect(this.page.getByRole('heading', { name: `${name} bredvid andra` })).toBeVisible();
  }

  /** Names in the list of those who stand beside, as the items begin. */
  async companions(list: string): Promise<readonly string[]> {
    const items = this.page.getByRole('list', { name: list, exact: true }).getByRole('listitem');
    await expect(items.first()).toBeVisible();
    return items.allInnerTexts();
  }

  async compareWith(kind: string): Promise<void> {
    await this.page.getByRole('radio', { name: kind, exact: true }).check();
  }

  /** The values side by side. */
  get comparison(): Locator {
    return this.page.getByRole('table', { name: /^Under värdena/ });
  }

  /** Areas of the SVG map that step back. */
  get steppedBack(): Locator {
    return this.page.locator('[data-code].dimmed');
  }

  /** The walk along the dots of an indicator, or along the circles of two. */
  plotWalk(label: string): Locator {
    return this.page.getByRole('listbox', { name: new RegExp(`^${label}`) });
  }

  // The map by keyboard

  get walk(): Locator {
    return this.map.getByRole('listbox');
  }

  /** Name of the municipality that the walk has come to. */
  async marked(): Promise<string> {
    const id = await this.walk.getAttribute('aria-activedescendant');
    return id === null ? '' : this.page.locator(`[id="${id}"]`).innerText();
  }

  /** Presses a letter on the walk; sent as an event, since the keyboard of the tests has no å, ä, ö. */
  async jumpTo(letter: string): Promise<void> {
    await this.walk.dispatchEvent('keydown', { key: letter.toLowerCase(), bubbles: true });
  }

  // Appearance

  async appear(appearance: Appearance): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Utseende' }).selectOption({ label: appearance });
  }

  /** Areas of the SVG map with their fill as painted. */
  async fills(): Promise<ReadonlyMap<string, string>> {
    const pairs = await this.page.locator('[data-code]').evaluateAll((areas) => areas.map((area) =>
      [area.getAttribute('data-code') ?? '', getComputedStyle(area).fill] as const));
    return new Map(pairs);
  }
}
