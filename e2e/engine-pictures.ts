/** What both engines draw of one Scene, without a load between the two: the SVG stands beneath, up to date. */
import { expect, type Page } from '@playwright/test';

/** Red, green and blue, 0–255. */
export type Colour = readonly number[];

/** All that lies over both drawings and is no part of either. */
const OVER = '.map-overlay, .map-credit, .map-invented, .map-controls, .map-list, .map-tip, .map-note';

/** Lays another style sheet over the page's own. @returns takes it off */
async function restyle(page: Page, css: string): Promise<() => Promise<void>> {
  const name = await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return document.adoptedStyleSheets.length - 1;
  }, css);
  return () => page.evaluate((at) => { document.adoptedStyleSheets[at]?.replaceSync(''); }, name);
}

export class EnginePictures {
  constructor(private readonly page: Page) {}

  /** Takes off the map what lies over the drawings. */
  async bare(): Promise<void> {
    await restyle(this.page, `${OVER} { visibility: hidden !important; }`);
  }

  /** Goes to another Scene as a step back in the browser's history does. */
  async goTo(query: string): Promise<void> {
    await this.page.evaluate((address) => {
      history.pushState(null, '', address);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, `/${query}`);
    await expect(this.page).toHaveURL(new RegExp(`${query.replaceAll(/[?.]/g, '\\$&')}$`));
  }

  /** The colours that the areas have as painted by the SVG engine, by code: one, or the two of the hatch. What steps back lets the ground through. */
  async colours(): Promise<ReadonlyMap<string, readonly Colour[]>> {
    return new Map(await this.page.locator('[data-map]').evaluate((map) => {
      const read = (colour: string): readonly number[] => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
      const fillOf = (selector: string): readonly number[] => {
        const element = map.querySelector(selector);
        return element ? read(getComputedStyle(element).fill) : [];
      };
      const ground = read(getComputedStyle(map).backgroundColor);
      return [...map.querySelectorAll('[data-code]')].map((area) => {
        const { fill, opacity } = getComputedStyle(area);
        const painted = fill.startsWith('rgb') ? [read(fill)] : [fillOf('#hatch .hatch-ground'), fillOf('#hatch .hatch-ink')];
        const through = painted.map((colour) => colour.map((value, at) => Number(opacity) * value + (1 - Number(opacity)) * (ground[at] ?? 0)));
        return [area.getAttribute('data-code') ?? '', through] as const;
      });
    }));
  }

  /** The colour that a name stands for on the map, e.g. "--border". */
  async colourNamed(name: string): Promise<Colour> {
    return this.page.locator('[data-map]').evaluate((map, called) => {
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      if (context === null) throw new Error('No canvas to paint on.');
      context.fillStyle = getComputedStyle(map).getPropertyValue(called);
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data.subarray(0, 3)];
    }, name);
  }

  /**
   * Shows the SVG engine's map in place of the zoomable one while something is done.
   * @param aside px to the right, to see that it would be noticed
   */
  async withSvg<T>(act: () => Promise<T>, aside = 0): Promise<T> {
    const back = await restyle(this.page, [
      '[data-map] canvas { visibility: hidden !important; }',
      `[data-map] .svg-map { visibility: visible !important; translate: ${aside}px 0; }`,
    ].join('\n'));
    try {
      return await act();
    } finally {
      await back();
    }
  }
}
