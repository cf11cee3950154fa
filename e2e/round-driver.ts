/** The view "Kommunernas svar" in words of its domain. */
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Driver } from './driver';

/** A file as it is handed to the page. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A table as Swedish Excel writes it: semicolon, CRLF. @param windows in Windows-1252 instead of UTF-8 with BOM */
export function csvFile(name: string, rows: readonly (readonly string[])[], windows = false): GivenFile {
  const text = rows.map((row) => `${row.join(';')}\r\n`).join('');
  return { name, mimeType: 'text/csv', buffer: windows ? Buffer.from(text, 'latin1') : Buffer.from(`\ufeff${text}`) };
}

/** The database as the page names it, as one would meddle with it from outside. */
export const DATABASE = 'samordningskartan-insamlingar';

export class RoundDriver {
  constructor(readonly page: Page, private readonly driver: Driver) {}

  async open(): Promise<void> {
    await this.driver.openScene('?vy=omgang');
  }

  get readIn(): Locator {
    return this.page.getByRole('button', { name: 'Läs in' });
  }

  get undo(): Locator {
    return this.page.getByRole('button', { name: 'Ångra', exact: true });
  }

  /** The choice of the round that the page shows. */
  get shownRound(): Locator {
    return this.page.getByRole('combobox', { name: 'Insamling som visas' });
  }

  async expectShown(name: string): Promise<void> {
    await expect(this.shownRound.locator('option:checked')).toHaveText(name);
  }

  /** Hands files over and waits for what was understood of them. */
  async give(files: readonly GivenFile[]): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles([...files]);
    await expect(this.page.getByRole('heading', { name: 'Förhandsgranskning' })).toBeVisible();
  }

  /** Drops files on the place for them, as from a folder; does not wait for what is understood. */
  async drop(files: readonly GivenFile[]): Promise<void> {
    const transfer = await this.page.evaluateHandle((all) => {
      const data = new DataTransfer();
      for (const { name, mimeType, text } of all) data.items.add(new File([Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))], name, { type: mimeType }));
      return data;
    }, files.map(({ name, mimeType, buffer }) => ({ name, mimeType, text: buffer.toString('base64') })));
    const place = this.page.getByText('eller släpp dem här');
    await place.dispatchEvent('dragover', { dataTransfer: transfer });
    await place.dispatchEvent('drop', { dataTransfer: transfer });
  }

  /** Opens a part of the view by its button. */
  async part(name: string): Promise<void> {
    await this.page.getByRole('group', { name: 'Delar av vyn' }).getByRole('button', { name, exact: true }).click();
  }

  /** Presses a button that gives a file, and takes it. */
  async taken(button: Locator): Promise<GivenFile> {
    const waiting = this.page.waitForEvent('download');
    await button.click();
    const download = await waiting;
    const name = download.suggestedFilename();
    return { name, mimeType: name.endsWith('.json') ? 'application/json' : 'application/octet-stream', buffer: await readFile(await download.path()) };
  }

  /** Lets what is previewed count, and waits until it does. */
  async letCount(): Promise<void> {
    await this.readIn.click();
    await expect(this.undo).toBeVisible();
  }

  /** One municipality's answer in the preview. */
  answer(name: string): Locator {
    return this.page.getByRole('region', { name: 'Svar', exact: true }).getByRole('group').filter({ hasText: name });
  }

  /** What the overview says of a municipality. */
  standing(name: string): Locator {
    return this.page.getByRole('table', { name: 'Svaren kommun för kommun' }).getByRole('row').filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
  }

  async manage(): Promise<void> {
    await this.page.getByText('Hantera insamlingar').click();
  }
}
