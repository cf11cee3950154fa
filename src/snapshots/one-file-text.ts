/** The product as one file, word for word, so that a copy with other data in it can be given out. */

/** Beside index.html; the build writes it. */
export const ONE_FILE = 'Samordningskartan.html';

let asWritten: Element | null = null;

/** Is this page that file, opened from a disk? While the build writes a page there is no document to say so. */
export function isOneFile(): boolean {
  return typeof document !== 'undefined' && document.documentElement.dataset['oneFile'] !== undefined;
}

/** Called by the file itself before it renders anything: later, its document is no longer what was written. */
export function keepAsWritten(): void {
  const copy = document.documentElement.cloneNode(true);
  asWritten = copy instanceof Element ? copy : null;
}

/**
 * Where the page is that file, from its own document; else fetched from beside the page.
 * @throws Error when it cannot be had: a browser that does not serialise, a host that lacks the file
 */
export async function oneFileText(): Promise<string> {
  if (asWritten) return `<!doctype html>\n<html lang="${document.documentElement.lang}" data-one-file>${asWritten.getHTML()}</html>\n`;
  const response = await fetch(ONE_FILE, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${ONE_FILE}: ${response.status}`);
  return response.text();
}
