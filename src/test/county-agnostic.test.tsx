/** The county comes from the data alone: no word of it in the code, and another one works as well. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { SNAPSHOTS } from '../snapshots/files';
import { parseSnapshot } from '../snapshots/parse';
import { BASE, furnish, openPage } from './page';
import { SMALL_CODES, SMALL_NAMES, smallText } from './small-county';

// Neither has a word of the county; the one needs WebGL, the other takes its time.
vi.mock('../map/maplibre/maplibre-map', () => ({ default: () => null }));
vi.mock('../parts/trend/trend-chart', () => ({ TrendChart: () => null }));

const SRC = path.resolve(import.meta.dirname, '..');
const COUNTY = JSON.parse(readFileSync(path.join(SRC, '../data/county.json'), 'utf8')) as {
  readonly name: string; readonly municipalities: readonly { readonly code: string }[];
};
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(tsx?|css)$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.startsWith('test/'));

/** Lines of the code that hold a pattern, as "file:line: text". */
function linesWith(pattern: RegExp): readonly string[] {
  return FILES.flatMap((file) => readFileSync(path.join(SRC, file), 'utf8').split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])));
}

describe('the code', () => {
  it('is looked through', () => {
    expect(FILES.length).toBeGreaterThan(80);
    expect(linesWith(/defaultScene/).length).toBeGreaterThan(1);
  });

  it('does not name the county', () => {
    expect(linesWith(new RegExp(COUNTY.name, 'i'))).toEqual([]);
  });

  it('holds no code of a municipality', () => {
    const codes = COUNTY.municipalities.map(({ code }) => code).join('|');
    expect(linesWith(new RegExp(`['"\`](${codes})['"\`]`))).toEqual([]);
    // Up to this year a bare number of four digits may as well be a year.
    const later = COUNTY.municipalities.map(({ code }) => code).filter((code) => Number(code) > new Date().getFullYear()).join('|');
    expect(linesWith(new RegExp(`(?<![\\d.#])(${later})(?![\\d.])`))).toEqual([]);
  });

  it('does not count the municipalities', () => {
    const count = COUNTY.municipalities.length;
    expect(linesWith(new RegExp(`(?<![\\w.,#-])${count}(?![\\w.,%-])`))).toEqual([]);
    expect(linesWith(/\bfemton\b/i)).toEqual([]);
  });
});

describe('a county of three', { timeout: 60_000 }, () => {
  const server = setupServer();
  beforeAll(() => { server.listen({ onUnhandledRequest: 'error' }); });
  beforeEach(() => {
    furnish();
    server.use(...SNAPSHOTS.map((file) => http.get(`${BASE}${file}`, () => new HttpResponse(smallText(file)))));
  });
  afterEach(() => {
    server.resetHandlers();
    vi.unstubAllGlobals();
  });
  afterAll(() => { server.close(); });
  const ready = () => waitFor(() => expect(document.querySelector('[data-map]')).toHaveAttribute('data-ready'), { timeout: 10_000 });

  it.each(SNAPSHOTS)('has a %s that is believed', (file) => {
    expect(() => parseSnapshot(file, smallText(file))).not.toThrow();
  });

  it('is shown by the page as any other', async () => {
    openPage('', smallText);
    await ready();
    const rows = within(screen.getByRole('table')).getAllByRole('rowheader').map(({ textContent }) => textContent);
    expect(rows.slice(0, 3).toSorted()).toEqual([...SMALL_NAMES].toSorted());
    expect(rows[3]).toMatch(/^Provlandets län/);
    expect([...document.querySelectorAll('[data-code]')].map((area) => area.getAttribute('data-code') ?? '').toSorted()).toEqual(SMALL_CODES);
    expect(document.body).not.toHaveTextContent(new RegExp(COUNTY.name));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('has every indicator, and profiles of its own', async () => {
    openPage('?kommun=9802', smallText);
    await ready();
    // The panel is fetched when it is wanted, and the profiles after that.
    expect(await screen.findByText('Mellanbys kommun', {}, { timeout: 15_000 })).toBeInTheDocument();
    expect(await screen.findByText('Grannar', {}, { timeout: 15_000 })).toBeInTheDocument();
    for (const button of document.querySelectorAll<HTMLElement>('[data-indicator]')) {
      fireEvent.click(button);
      await waitFor(() => expect(document.querySelector('[data-map]')).toHaveAttribute('data-shown', button.dataset['indicator']));
    }
    expect(document.body).not.toHaveTextContent(new RegExp(COUNTY.name));
  });
});
