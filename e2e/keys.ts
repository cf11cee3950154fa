/** A reader who has no pointer: only keys are pressed, and the focus is never lost nor hidden under something. */
import { expect, type Page } from '@playwright/test';

/** More stops than any page here has. */
const STOPS = 160;

export class Keys {
  constructor(private readonly page: Page) {}

  /** Role and accessible name of what holds the focus, as `button "Visa"`; "body" when nothing does. */
  async focused(): Promise<string> {
    // The head of a fold has no role of its own; a field for a date hands the focus on to its parts.
    const plain = await this.page.evaluate(() => {
      const held = document.activeElement;
      if (held === null || held === document.body) return 'body';
      return held.tagName === 'SUMMARY' ? `summary "${held.textContent ?? ''}"` : null;
    });
    if (plain !== null) return plain;
    const told = await this.page.locator('*:focus, input:focus-within').first().ariaSnapshot({ timeout: 3000 });
    return /^- '?(\w+(?: "(?:[^"\\]|\\.)*")?)/.exec(told)?.[1] ?? told;
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.expectKept();
  }

  /** The focus has not fallen back to the page. */
  async expectKept(): Promise<void> {
    await expect.poll(() => this.focused()).not.toBe('body');
  }

  /** Goes on with Tab until what has this role and name holds the focus. @param key another key that moves it */
  async tabTo(wanted: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < STOPS; presses += 1) {
      await this.page.keyboard.press(key);
      const name = await this.focused();
      expect(await this.covered()).toBeNull();
      if (wanted.test(name)) return;
      passed.push(name);
    }
    throw new Error(`${key} never came to ${String(wanted)}. It passed ${passed.slice(0, 60).join(', ')}.`);
  }

  /** Tab until it is there, and Enter. */
  async enter(wanted: RegExp): Promise<void> {
    await this.tabTo(wanted);
    await this.press('Enter');
  }

  /** What lies over the focus, if something does. The walk over the map lets the pointer through to the map beneath. */
  private covered(): Promise<string | null> {
    return this.page.evaluate(() => {
      const one = document.activeElement;
      if (!one || one === document.body || getComputedStyle(one).pointerEvents === 'none') return null;
      const { left, top, width, height } = one.getBoundingClientRect();
      const over = document.elementFromPoint(left + width / 2, top + height / 2);
      return over === null || one.contains(over) || over.contains(one) ? null : `${one.tagName} ${one.textContent?.slice(0, 30) ?? ''} lies under ${over.tagName}.${over.className}`;
    });
  }
}
