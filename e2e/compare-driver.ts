/** "Jämför" in words of its domain. */
import { expect, type Locator } from '@playwright/test';
import type { Driver } from './driver';
import { municipality } from './facts';

export class CompareDriver {
  constructor(private readonly driver: Driver) {}

  /** Opens a municipality beside others, e.g. "?vy=jamfor&kommun=…", and waits until the plots stand. */
  async open(name: string, more = ''): Promise<void> {
    await this.driver.openScene(`?vy=jamfor&kommun=${municipality(name).code}${more}`);
    await expect(this.driver.page.getByRole('heading', { name: `${name} bredvid andra` })).toBeVisible();
    await expect(this.table).toBeVisible();
  }

  async choose(name: string): Promise<void> {
    await this.driver.page.getByRole('combobox', { name: 'Kommun', exact: true }).selectOption(name);
    await expect(this.driver.page.getByRole('heading', { name: `${name} bredvid andra` })).toBeVisible();
  }

  /** Names in the list of those who stand beside, as the items begin. */
  async companions(list: string): Promise<readonly string[]> {
    const items = this.driver.page.getByRole('list', { name: list, exact: true }).getByRole('listitem');
    await expect(items.first()).toBeVisible();
    return items.allInnerTexts();
  }

  async compareWith(kind: string): Promise<void> {
    await this.driver.page.getByRole('radio', { name: kind, exact: true }).check();
  }

  /** The values side by side. */
  get table(): Locator {
    return this.driver.page.getByRole('table', { name: /^Under värdena/ });
  }

  /** The walk along the dots of an indicator, or along the circles of two. */
  plotWalk(label: string): Locator {
    return this.driver.page.getByRole('listbox', { name: new RegExp(`^${label}`) });
  }
}
