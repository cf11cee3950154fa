import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';

/** The texts of a page that was built for this. */
async function textsFor(whole: string) {
  vi.stubGlobal('BUILT_FOR', whole);
  vi.resetModules();
  const [swedish, english] = await Promise.all([import('./sv/profile'), import('./en/profile')]);
  return { swedish: swedish.profileText, english: english.profileText };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('what the municipalities lie in', () => {
  it('is the county, or the country where the page is built for all of it', async () => {
    const county = await textsFor('county');
    expect([county.swedish.close, county.english.outside]).toEqual(['Visa länet igen', 'outside the county']);
    const country = await textsFor('country');
    expect([country.swedish.close, country.english.outside]).toEqual(['Visa landet igen', 'outside the country']);
  });

  it('is written out in no text but that about setting up for a county', () => {
    const texts = readdirSync(join(import.meta.dirname, 'sv')).filter((name) => !['set-up.ts', 'whole.ts'].includes(name));
    expect(texts.length).toBeGreaterThan(40);
    const written = texts.flatMap((name) => [...readFileSync(join(import.meta.dirname, 'sv', name), 'utf8').matchAll(/(?<![{\w])länets?(?![.\w-]*\})/gi)].map(([word]) => `${name}: ${word}`));
    expect(written).toEqual([]);
  });
});
