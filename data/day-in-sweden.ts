/** "2026-11-22" in Sweden at a moment, whatever clock the machine keeps. */
export function dayInSweden(now: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' }).format(now);
}
