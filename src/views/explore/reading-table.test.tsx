import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../domain/dataset';
import type { Scene } from '../../domain/scene';
import { writeAddress } from '../../state/address';
import { useSceneStore } from '../../state/scene-store';
import { codeOf } from '../../test/real-snapshots';
import { answerOf, ownRoundOf, valueOf } from '../../test/own-answers';
import { REAL, sceneNow, show } from '../../test/explored';
import { ReadingTable } from './reading-table';

const TOTAL = REAL.county.municipalities.length;
const table = (scene: Partial<Scene> = {}) =>
  show(({ explored, scene: now, dataset }) => <ReadingTable explored={explored} scene={now} county={dataset.county} />, scene);
const body = () => screen.getAllByRole('rowgroup')[1] ?? document.body;
const names = () => within(body()).getAllByRole('rowheader').map(({ textContent }) => textContent);
const row = (name: string) => screen.getByRole('button', { name }).closest('tr') ?? document.body;
const cells = (name: string) => within(row(name)).getAllByRole('cell').map(({ textContent }) => textContent?.replaceAll(/[\u202f\u00a0]/g, ' '));
const sortBy = (name: RegExp) => fireEvent.click(within(screen.getByRole('columnheader', { name })).getByRole('button'));

afterEach(() => { vi.unstubAllGlobals(); });

describe('ReadingTable', { timeout: 60_000 }, () => {
  it('has a row a municipality, its name the row’s header, figure with unit, class, rank and source', () => {
    table({ indicator: 'folkmangd', year: 2025 });
    expect(names()).toHaveLength(TOTAL);
    expect(cells('Falun')).toEqual(['59 974 invånare', '40 000 eller mer', '1', '31 december 2025 · andrahandskälla']);
    expect(names()[0]).toBe('Falun');
    expect(screen.getByRole('table')).toHaveAccessibleName(/^Folkmängd per kommun/);
  });

  it('tells the county’s own figure, and the noise in it', () => {
    table({ indicator: 'folkmangd', year: 2025 });
    const [, , foot] = screen.getAllByRole('rowgroup');
    expect(foot?.textContent?.replaceAll(/[\u202f\u00a0]/g, ' ')).toContain('286 043 invånare');
    expect(foot).toHaveTextContent('Summan av kommunerna är 5 invånare högre, eftersom SCB');
  });

  it('sorts by name and figure, both ways, missing ones last, each a step to go back from', () => {
    const push = vi.spyOn(window.history, 'pushState');
    table({ indicator: 'arbetstid' });
    writeAddress();
    const before = push.mock.calls.length;
    expect(screen.getByRole('columnheader', { name: /^Arbetstid/ })).toHaveAttribute('aria-sort', 'descending');
    expect(names()[0]).toBe('Borlänge');
    expect(names().slice(-2)).toEqual(['Gagnef', 'Mora']);
    sortBy(/^Arbetstid/);
    expect(screen.getByRole('columnheader', { name: /^Arbetstid/ })).toHaveAttribute('aria-sort', 'ascending');
    expect(names()[0]).toBe('Orsa');
    expect(names().slice(-2)).toEqual(['Gagnef', 'Mora']);
    sortBy(/^Kommun/);
    expect(screen.getByRole('columnheader', { name: /^Kommun/ })).toHaveAttribute('aria-sort', 'ascending');
    expect(screen.getByRole('columnheader', { name: /^Arbetstid/ })).toHaveAttribute('aria-sort', 'none');
    expect(names()).toEqual(names().toSorted((a, b) => (a ?? '').localeCompare(b ?? '', 'sv')));
    writeAddress();
    expect(push.mock.calls.length - before).toBe(2);
    push.mockRestore();
  });

  it('shows a true 0 as a figure and a missing one with its reason', () => {
    table({ indicator: 'arbetstid' });
    expect(cells('Orsa')[0]).toMatch(/^0,0 procent/);
    expect(cells('Mora').slice(0, 2)).toEqual(['uppgift saknas (vakant)', '–']);
    expect(cells('Gagnef')[0]).toBe('uppgift saknas (ej svarat)');
  });

  it.each([['folkmangd', true], ['tathet', true], ['forandring', true], ['arbetstid', false], ['polisoro', false], ['brott', false], ['samordnartimmar', false]] as const)(
    'ranks %s: %s', (indicator, ranked) => {
      table({ indicator });
      expect(screen.queryByRole('columnheader', { name: 'Plats' }) !== null).toBe(ranked);
    },
  );

  it('says once what must not be missing beside the figures, and the date of the part that is the same for all years', () => {
    const { unmount } = table({ indicator: 'brott' });
    expect(screen.getByRole('table')).toHaveAccessibleName(/Anmälningar, inte brott/);
    unmount();
    table({ indicator: 'tathet', year: 2012 });
    expect(screen.getByRole('columnheader', { name: /^Uppgiften gäller/ })).toHaveTextContent('land- och vattenareal 1 januari 2016');
    expect(cells('Falun').at(-1)).toBe('31 december 2012 · andrahandskälla');
  });

  it.each([['arbetstid', 1], ['polisoro', 1], ['samordnartimmar', 1], ['km2-per-tjanst', 1], ['folkmangd', 0]] as const)('marks %s as invented %i times', (indicator, marks) => {
    const { container } = table({ indicator });
    expect(container.querySelectorAll('[data-invented]')).toHaveLength(marks);
  });

  it('adds to the comparison with shift or ctrl, as the map does', () => {
    table({ indicator: 'tathet', municipality: codeOf(REAL, 'Mora') });
    fireEvent.click(screen.getByRole('button', { name: 'Orsa' }), { ctrlKey: true });
    fireEvent.click(screen.getByRole('button', { name: 'Falun' }), { shiftKey: true });
    expect(sceneNow()).toMatchObject({ municipality: codeOf(REAL, 'Mora'), compare: ['Orsa', 'Falun'].map((name) => codeOf(REAL, name)) });
    expect(row('Falun')).toHaveClass('compared');
    fireEvent.click(screen.getByRole('button', { name: 'Orsa' }), { metaKey: true });
    expect(sceneNow().compare).toEqual([codeOf(REAL, 'Falun')]);
  });

  it('chooses, marks and points', () => {
    table({ indicator: 'folkmangd' });
    fireEvent.click(screen.getByRole('button', { name: 'Orsa' }));
    expect(sceneNow().municipality).toBe(codeOf(REAL, 'Orsa'));
    expect(screen.getByRole('button', { name: 'Orsa' })).toHaveAttribute('aria-pressed', 'true');
    expect(row('Orsa')).toHaveClass('chosen');
    fireEvent.pointerEnter(row('Mora'));
    expect(useSceneStore.getState().hovered).toBe(codeOf(REAL, 'Mora'));
    fireEvent.pointerLeave(row('Mora'));
    expect(useSceneStore.getState().hovered).toBeNull();
  });

  it('copies what it shows, in its order', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    table({ indicator: 'folkmangd', year: 2025 });
    fireEvent.click(screen.getByRole('button', { name: 'Kopiera som CSV' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Tabellen är kopierad.'));
    const lines = writeText.mock.calls[0]?.[0].split('\r\n') ?? [];
    expect(lines).toHaveLength(TOTAL + 2);
    expect(lines[1]).toMatch(/^2080;Falun;59974;;/);
  });

  it('names no day and no trust of an answer that was never given', () => {
    const round = ownRoundOf([answerOf(codeOf(REAL, 'Falun'), { date: '2026-03-03', setAsidePercent: valueOf(43) })]);
    show(({ explored, scene, dataset }) => <ReadingTable explored={explored} scene={scene} county={dataset.county} />, { indicator: 'arbetstid' }, { ...REAL, rounds: [round] });
    expect(within(row('Falun')).getByText('svar 3 mars 2026 · redovisad')).toBeVisible();
    const [figure, , source] = cells('Mora');
    expect([figure, source]).toEqual(['uppgift saknas (ej svarat)', '–']);
  });

  it('shows an internal answer of one’s own, copies none of it, and says so', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    const round = ownRoundOf([answerOf(codeOf(REAL, 'Falun'), { visibility: 'internal', setAsidePercent: valueOf(43) })]);
    const dataset = { ...REAL, rounds: [round] };
    show(({ explored, scene: now }) => <ReadingTable explored={explored} scene={now} county={dataset.county} />, { indicator: 'arbetstid' }, dataset);
    expect(cells('Falun')[0]).toMatch(/^43,0 procent/);
    fireEvent.click(screen.getByRole('button', { name: 'Kopiera som CSV' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Svar som är märkta internt är utelämnade: Falun.'));
    expect(writeText.mock.calls[0]?.[0]).not.toContain('43');
  });

  it.each([['refuses', { writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError')) }], ['has none', undefined]])('says so when the clipboard %s', async (_how, clipboard) => {
    vi.stubGlobal('navigator', { ...navigator, clipboard });
    table();
    act(() => { fireEvent.click(screen.getByRole('button', { name: 'Kopiera som CSV' })); });
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Webbläsaren tillät inte kopiering.'));
  });
});

/** Six hundred municipalities, each with as many inhabitants as its code says. */
function manyOf(): Dataset {
  const [first] = REAL.county.municipalities;
  const series = REAL.series.get('folkmangd');
  if (!first || !series) throw new Error('The snapshots hold no municipality or no population.');
  const codes = Array.from({ length: 600 }, (_, index) => String(1000 + index));
  return {
    ...REAL,
    county: { ...REAL.county, municipalities: codes.map((code) => ({ ...first, code, name: `Kommun ${code}` })) },
    series: new Map([['folkmangd', {
      ...series, periods: series.periods.map((period) => ({ ...period, values: Object.fromEntries(codes.map((code) => [code, Number(code)])) })),
    }]]),
    rounds: [],
  };
}

describe('a table of very many municipalities', { timeout: 60_000 }, () => {
  it('holds the rows that can be seen, each with its place among all, and the one that has the focus', async () => {
    // What a browser lays out: rows of one line in a box for eighteen of them.
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(720);
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(40);
    show(({ explored, scene: now, dataset }) => <ReadingTable explored={explored} scene={now} county={dataset.county} />, { indicator: 'folkmangd' }, manyOf());
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '602');
    expect(names()[0]).toBe('Kommun 1599');
    await waitFor(() => expect(row('Kommun 1599')).toHaveAttribute('aria-rowindex', '2'));
    expect(names().length).toBeLessThan(60);
    const scroller = screen.getByRole('region', { name: /^Folkmängd/ });
    act(() => screen.getByRole('button', { name: 'Kommun 1598' }).focus());
    scroller.scrollTop = 300 * 40;
    fireEvent.scroll(scroller);
    await waitFor(() => expect(row('Kommun 1299')).toHaveAttribute('aria-rowindex', '302'));
    expect(names()).toContain('Kommun 1598');
    expect(names()).not.toContain('Kommun 1590');
    expect(screen.getByRole('button', { name: 'Kommun 1598' })).toHaveFocus();
    vi.restoreAllMocks();
  });
});
