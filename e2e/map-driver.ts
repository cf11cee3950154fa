/** The map in words of its domain: what it shows, where, and choosing on it by pointer and by keyboard. */
import { expect, type Locator, type Page } from '@playwright/test';
import { Conditions } from './conditions';
import { NAMES } from './facts';
import type { Guard } from './guard';

type Engine = 'svg' | 'maplibre';

/** How a choice on the map is made. */
interface Pointing {
  /** Hold shift: add to the comparison. */
  readonly additive?: boolean;
}

/** Room that the buttons over the map take, px. */
const BUTTON_STRIP = 56;
/** MapLibre without a GPU on a busy machine needs as long as this; waiting ends as soon as it is there. */
const ENGINE_MS = 40_000;

export class MapDriver extends Conditions {
  readonly map: Locator;

  constructor(page: Page, guard: Guard) {
    super(page, guard);
    this.map = page.locator('[data-map]');
  }

  /** Waits until this engine's picture is on the screen. */
  async engine(name: Engine): Promise<void> {
    await expect(this.page.locator('[data-engine]')).toHaveAttribute('data-engine', name, { timeout: ENGINE_MS });
  }

  /** Waits until the colours of this indicator are on the screen. */
  async shown(id: string): Promise<void> {
    await expect(this.page.locator('[data-shown]')).toHaveAttribute('data-shown', id);
  }

  /** The map as painted, without the strip at its right side where MapLibre's buttons are. */
  async pictureOfMap(): Promise<Buffer> {
    const box = await this.map.boundingBox();
    if (box === null) throw new Error('There is no map.');
    return this.page.screenshot({ clip: { ...box, width: box.width - BUTTON_STRIP }, animations: 'disabled' });
  }

  /** Areas of the SVG map with their fill as painted. */
  async fills(): Promise<ReadonlyMap<string, string>> {
    const pairs = await this.page.locator('[data-code]').evaluateAll((areas) => areas.map((area) =>
      [area.getAttribute('data-code') ?? '', getComputedStyle(area).fill] as const));
    return new Map(pairs);
  }

  /** Areas of the SVG map that step back. */
  get steppedBack(): Locator {
    return this.page.locator('[data-code].dimmed');
  }

  // Names, and choosing by them

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

  /** Drags the map from its middle, in pixels. */
  async drag(right: number, down: number): Promise<void> {
    const box = await this.map.boundingBox();
    if (box === null) throw new Error('There is no map.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + right, y + down, { steps: 8 });
    await this.page.mouse.up();
  }

  async chooseOnMap(name: string, { additive = false }: Pointing = {}): Promise<void> {
    const { x, y } = await this.labelPoint(name);
    if (additive) await this.page.keyboard.down('Shift');
    await this.page.mouse.click(x, y);
    if (additive) await this.page.keyboard.up('Shift');
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
}
