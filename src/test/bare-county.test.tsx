/** A county with a boundary file and three tables, built by the command: every view shows it, says what is not there, and keeps axe's rules. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import 'fake-indexeddb/auto';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeMadeUpCounty } from '../../data/build/made-up-county';
import { SNAPSHOTS, type SnapshotFile } from '../snapshots/files';
import { BASE, furnish, openPage } from './page';

// The one needs WebGL, the other takes its time.
vi.mock('../map/maplibre/maplibre-map', () => ({ default: () => null }));
vi.mock('../parts/trend/trend-chart', () => ({ TrendChart: () => null }));

const COMMAND = path.resolve(import.meta.dirname, '../../data/build/main.ts');
const room = mkdtempSync(path.join(tmpdir(), 'bare-county-'));
const textOf = (file: SnapshotFile): string => readFileSync(path.join(room, 'out', file), 'utf8');
const server = setupServer();

beforeAll(() => {
  const { boundaries, facts } = writeMadeUpCounty(room);
  const options = ['--county', '90', '--boundaries', boundaries, '--facts', facts, '--out', path.join(room, 'out')];
  execFileSync(process.execPath, ['--import', 'tsx', COMMAND, ...options]);
  server.listen({ onUnhandledRequest: 'error' });
}, 120_000);
beforeEach(() => {
  furnish();
  server.use(...SNAPSHOTS.map((file) => http.get(`${BASE}${file}`, () => new HttpResponse(textOf(file)))));
});
afterEach(() => {
  cleanup();
  server.resetHandlers();
  vi.unstubAllGlobals();
});
afterAll(() => {
  server.close();
  rmSync(room, { recursive: true, force: true });
});

/** Every rule but those that need a laid out page. */
async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Views and their parts, each with words that it shows of this county. */
const VIEWS: readonly (readonly [address: string, shown: RegExp])[] = [
  ['', /Högst ligger Östa med 33.000|högst ligger Östa med 33.000/i],
  ['?indikator=arbetstid', /Ingen insamling är inläst/],
  ['?indikator=samordnartimmar', /Ingen insamling är inläst/],
  ['?kommun=9001', /Västa kyrkby/],
  ['?vy=jamfor&kommun=9001', /Noda/],
  ['?vy=jamfor&kommun=9001&med=liknande', /närmast i folkmängd och befolkningstäthet:/],
  ['?vy=jamfor&kommun=9001&med=kommungrupp', /Uppgift saknas om kommunernas SKR-grupper/],
  ['?vy=jamfor&kommun=9001&med=polisomrade', /Uppgift saknas om kommunernas lokalpolisområden/],
  ['?vy=glest', /Ingen kommun har under 5 invånare per km²/],
  ['?vy=glest&form=rutor', /Lika stora rutor/],
  ['?vy=faktablad&kommun=9002', /hade Östa kommun 33.000 invånare/],
  ['?vy=omgang', /Det finns ingen insamling att visa/],
  ['?vy=omgang&del=las-in', /inkommen allmän handling/],
  ['?vy=omgang&del=skicka-ut', /Det finns ingen insamling att påminna om/],
  ['?vy=omgang&del=ge-ut', /Det finns ingen insamling att ge ut/],
  ['?vy=utbyte', /Inget dokumenterat initiativ passar urvalet/],
  ['?vy=utbyte&del=teman', /Det finns ingen insamling att visa/],
  ['?vy=utbyte&del=matchning&kommun=9001', /Ingen insamling är inläst/],
  ['?vy=utbyte&del=loften', /inga medborgarlöften och inga överenskommelser/],
  ['?vy=utbyte&del=lagen', /Lag \(2023:196\)|Vad lagen säger/],
  ['?vy=mote', /Länets glesa delar/],
  ['?vy=om', /Ingen insamling på sidan är påhittad/],
  ['?vy=tillganglighet', /Tillgänglighet/],
  ['?vy=satt-upp', /Kolumner i population\.csv/],
];

describe('a county with three tables', { timeout: 60_000 }, () => {
  it.each(VIEWS)('is shown at "%s"', async (address, shown) => {
    openPage(address, textOf);
    await waitFor(() => expect(document.body).toHaveTextContent(shown), { timeout: 20_000 });
    expect(screen.queryByRole('alert')).toBeNull();
    expect(document.querySelector('[data-invented]')).toBeNull();
    expect(document.body).not.toHaveTextContent(/\bNaN\b|undefined|\[object/);
    expect(await violations()).toEqual([]);
  });

  it('offers the indicators that it has figures for, and no others', async () => {
    openPage('', textOf);
    await waitFor(() => expect(document.querySelector('[data-map]')).toHaveAttribute('data-ready'), { timeout: 10_000 });
    expect([...document.querySelectorAll('[data-indicator]')].map((button) => button.getAttribute('data-indicator')))
      .toEqual(['folkmangd', 'arbetstid', 'polisoro', 'tathet', 'forandring', 'samordnartimmar', 'km2-per-tjanst']);
  });

  it('says so when a link names a figure that it has not', async () => {
    openPage('?indikator=brott', textOf);
    expect(await screen.findByText(/brott/, {}, { timeout: 10_000 })).toBeInTheDocument();
  });

  it('tells neither another county’s history nor slides without figures', async () => {
    openPage('?vy=om', textOf);
    expect(await screen.findByRole('heading', { name: 'Källor' }, { timeout: 20_000 })).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByText(/visas när uppgifterna om kommunerna/)).toBeNull(), { timeout: 10_000 });
    expect(screen.queryByRole('heading', { name: /hösten 2017/ })).toBeNull();
    cleanup();
    openPage('?vy=mote', textOf);
    const slides = await screen.findByText('Länets glesa delar', {}, { timeout: 20_000 });
    await waitFor(() => expect(within(slides.closest('main') ?? document.body).queryByText(/dokumenterade initiativ från/)).toBeNull(), { timeout: 10_000 });
    expect(document.body).not.toHaveTextContent(/Anmälda brott, och vad|Medborgarlöften och överenskommelser/);
  });
});
