import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { companionsOf } from '../../domain/companions';
import type { Dataset } from '../../domain/dataset';
import { numberOf } from '../../domain/reading';
import type { Scene } from '../../domain/scene';
import { REAL, sceneNow, show } from '../../test/explored';
import { hover } from '../../state/scene-store';
import { codeOf } from '../../test/real-snapshots';
import { readsOf } from '../../test/reads-of';
import { CompanionPicker } from './companion-picker';
import { comparisonRows, markedOf, type ComparisonRow } from './comparison';
import { ComparisonTable } from './comparison-table';
import { pick } from './pick';
import { PlotRows } from './plot-rows';
import { Scatter } from './scatter';

const MORA = codeOf(REAL, 'Mora');
const FALUN = codeOf(REAL, 'Falun');
const ORSA = codeOf(REAL, 'Orsa');

// jsdom lays nothing out: every element is given the same size, and nothing ever changes size.
beforeEach(() => {
  vi.stubGlobal('ResizeObserver', class { observe() { /* sizes stand still */ } unobserve() { /* nothing */ } disconnect() { /* nothing */ } });
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(DOMRect.fromRect({ width: 600, height: 400 }));
});
afterEach(() => vi.unstubAllGlobals());

function comparison(scene: Scene, dataset: Dataset) {
  const chosen = dataset.county.municipalities.find(({ code }) => code === scene.municipality) ?? { code: '', name: '' };
  const companions = companionsOf(scene, dataset);
  return {
    companions, rows: comparisonRows(scene, chosen.code, dataset),
    marked: markedOf(chosen, companions.state === 'ready' ? companions.members : []),
  };
}

const picker = (scene: Partial<Scene>, dataset?: Dataset) =>
  show((shown) => <CompanionPicker scene={shown.scene} county={shown.dataset.county} {...comparison(shown.scene, shown.dataset)} />, { view: 'compare', ...scene }, dataset);
const items = (name: string) => within(screen.getByRole('list', { name })).getAllByRole('listitem').map(({ textContent }) => textContent);

// Queries by role read computed styles of every element, which is slow in jsdom on a busy machine.
const PATIENT = { timeout: 30_000 };

describe('CompanionPicker', PATIENT, () => {
  it('lists the neighbours by name and border, and those outside the county as such', () => {
    picker({ municipality: codeOf(REAL, 'Älvdalen') });
    const listed = items('Grannar');
    expect(listed[0]).toMatch(/^Mora \d+ km gemensam gräns$/);
    expect(listed.filter((text) => text.endsWith('utanför länet')).map((text) => text.split(' ')[0])).toEqual(['Härjedalen', 'Norge']);
    expect(screen.queryByRole('button', { name: 'Norge' })).toBeNull();
  });

  it('changes who stands beside, says how they were found and why', async () => {
    const user = userEvent.setup();
    picker({ municipality: MORA });
    await user.click(screen.getByRole('radio', { name: 'Liknande' }));
    expect(sceneNow().companions).toBe('similar');
    expect(items('Liknande kommuner')).toHaveLength(5);
    expect(items('Liknande kommuner')[0]).toMatch(/närhet 0,\d\d: .*invånare.*SKR-grupp|närhet 0,\d\d: .*huvudgrupp/);
    expect(screen.getByText(/logaritmer/)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Lokalpolisområde' }));
    expect(items('Samma lokalpolisområde').map((text) => text.split(' ')[0])).toContain('Orsa');
  });

  it('lets a set be picked by hand, up to as many as are compared', async () => {
    const user = userEvent.setup();
    picker({ municipality: MORA, companions: 'own' });
    expect(screen.getByText(/Ingen kommun är vald att jämföra med/)).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Lägg till kommun' }), 'Falun');
    // Some browsers change a closed list at each arrow key: what stands in it is added by the button alone.
    expect(sceneNow().compare).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Lägg till' }));
    expect(sceneNow().compare).toEqual([FALUN]);
    expect(screen.getByRole('combobox', { name: 'Lägg till kommun' })).toHaveValue('');
    expect(within(screen.getByRole('combobox', { name: 'Lägg till kommun' })).queryByRole('option', { name: 'Mora' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Ta bort Falun ur jämförelsen' }));
    expect(sceneNow().compare).toEqual([]);
  });

  it('says when the set is full', () => {
    const others = REAL.county.municipalities.map(({ code }) => code).filter((code) => code !== MORA);
    picker({ municipality: MORA, companions: 'own', compare: others.slice(0, 6) });
    expect(screen.getByText(/Högst 6 kommuner jämförs på en gång/)).toBeVisible();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(pick(others[6] ?? '')).toBe('full');
    expect(pick(MORA)).toBe('itself');
    expect(sceneNow().compare).toHaveLength(6);
  });

  it('waits for what knows of borders', () => {
    picker({ municipality: MORA }, { ...REAL, profiles: null });
    expect(screen.getByText('Uppgifterna hämtas.')).toBeVisible();
  });
});

describe('ComparisonTable', PATIENT, () => {
  const table = (scene: Partial<Scene>, dataset?: Dataset) => show((shown) => {
    const { rows, marked } = comparison(shown.scene, shown.dataset);
    return <ComparisonTable rows={rows} marked={marked} county={shown.dataset.county} />;
  }, { view: 'compare', municipality: MORA, companions: 'own', compare: [FALUN, ORSA], ...scene }, dataset);
  const row = (name: RegExp) => screen.getByRole('row', { name });

  it('sets values side by side with differences in words, and ranks only what may be ranked', () => {
    table({ year: 2024 });
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Indikator', 'Mora', 'Falun', 'Orsa', REAL.county.fullName]);
    expect(row(/^Folkmängd/)).toHaveTextContent(/plats \d+ av \d+, räknat från det högsta värdet/);
    expect(row(/^Folkmängd/)).toHaveTextContent(/färre invånare än i Falun \(\d+ % av Faluns\)/);
    expect(row(/^Folkmängd/)).toHaveTextContent('SCB, 31 december 2024');
    for (const name of [/^Avsatt arbetstid/, /^Oro för/, /^Anmälda brott/]) expect(row(name)).not.toHaveTextContent('plats');
    expect(screen.getByRole('table')).not.toHaveTextContent(/bättre|sämre|mindre än/);
    expect(row(/^Anmälda brott/)).toHaveTextContent('Anmälningar, inte brott. Besökare räknas inte i nämnaren.');
  });

  it('marks every row of invented figures, and no other', () => {
    table({});
    const rows = screen.getAllByRole('row').slice(1);
    const marked = rows.filter((one) => one.hasAttribute('data-invented'));
    expect(marked.length).toBeGreaterThan(0);
    for (const one of rows) expect(one.textContent.includes('Påhittat exempel')).toBe(one.hasAttribute('data-invented'));
  });

  it('says which day is the round’s and which is that of the chosen one’s answer', () => {
    const [example] = REAL.rounds;
    const at = (date: string): Dataset => ({ ...REAL, rounds: example ? [{ ...example, answers: example.answers.map((answer) => ({ ...answer, date })) }] : [] });
    const days = (): readonly (string | null)[] =>
      [...within(row(/^Avsatt arbetstid/)).getByRole('rowheader').querySelectorAll('small')].map(({ textContent }) => textContent);
    const { unmount } = table({ municipality: FALUN, compare: [] }, at('2026-10-15'));
    expect(days()).toEqual(['Insamling 15 oktober 2026']);
    unmount();
    table({ municipality: FALUN, compare: [] }, at('2026-09-29'));
    expect(days()).toEqual(['Insamling 15 oktober 2026', 'Falun: 29 september 2026']);
  });

  it('gives the reason of what is missing', () => {
    table({});
    expect(row(/^Avsatt arbetstid/)).toHaveTextContent('uppgift saknas (vakant)');
  });
});

describe('PlotRows', PATIENT, () => {
  const plots = (scene: Partial<Scene>, dataset?: Dataset) => show((shown) => {
    const { rows, marked } = comparison(shown.scene, shown.dataset);
    return <PlotRows scene={shown.scene} standOut={shown.scene.standOut} rows={rows} marked={marked} dataset={shown.dataset} />;
  }, { view: 'compare', municipality: MORA, companions: 'own', compare: [FALUN], ...scene }, dataset);

  it('lets the keyboard reach every dot, with value, source and date', async () => {
    const user = userEvent.setup();
    plots({ year: 2024 });
    const walk = screen.getByRole('listbox', { name: /^Folkmängd,/ });
    expect(within(walk).getAllByRole('option')).toHaveLength(REAL.county.municipalities.length);
    act(() => walk.focus());
    const active = () => document.getElementById(walk.getAttribute('aria-activedescendant') ?? '')?.textContent ?? '';
    expect(active()).toMatch(/^Mora, .*invånare, SCB, 31 december 2024/);
    await user.keyboard('{End}');
    expect(active()).toMatch(/^Falun, /);
    await user.keyboard('{ArrowLeft}');
    expect(active()).toMatch(/^Borlänge, /);
    // The list says that Enter chooses.
    expect(walk).toHaveAccessibleName(/Retur väljer/);
    await user.keyboard('{Enter}');
    expect(sceneNow().municipality).toBe(codeOf(REAL, 'Borlänge'));
  });

  it('names the estimate, and lets it be switched off in the address', async () => {
    const user = userEvent.setup();
    const { container } = plots({});
    expect(container.querySelectorAll('.compare-reference')).toHaveLength(1);
    await user.click(screen.getByRole('checkbox', { name: 'Visa Brås uppskattning' }));
    expect(sceneNow().referenceLine).toBe(false);
    expect(container.querySelectorAll('.compare-reference')).toHaveLength(0);
  });

  it('tells who is missing and why, and says when nobody has a figure', () => {
    plots({}, { ...REAL, rounds: REAL.rounds.map((round) => ({ ...round, answers: [] })) });
    expect(screen.getAllByText('Ingen av kommunerna har någon uppgift.').length).toBeGreaterThan(0);
    expect(screen.getAllByText(/Inte med: .*Mora \(ej svarat\)/).length).toBeGreaterThan(0);
  });

  it('orders by how much the chosen one stands out', () => {
    const first = () => screen.getAllByRole('heading', { level: 4 })[0]?.textContent;
    const { unmount } = plots({ municipality: FALUN, compare: [] });
    expect(first()).toMatch(/^Folkmängd/);
    unmount();
    const order = comparisonRows({ ...sceneNow(), standOut: true }, codeOf(REAL, 'Malung-Sälen'), REAL).map(({ indicator }) => indicator.id);
    expect(order).not.toEqual(comparisonRows({ ...sceneNow(), standOut: false }, codeOf(REAL, 'Malung-Sälen'), REAL).map(({ indicator }) => indicator.id));
  });
});

describe('Scatter', PATIENT, () => {
  const scatter = (scene: Partial<Scene>) => show((shown) => {
    const { rows, marked } = comparison(shown.scene, shown.dataset);
    return <Scatter scene={shown.scene} dataset={shown.dataset} rows={rows} marked={marked} />;
  }, { view: 'compare', municipality: FALUN, companions: 'own', compare: [ORSA], ...scene });

  it('draws any two indicators, and turns them round when one is chosen twice', async () => {
    const user = userEvent.setup();
    scatter({ scatter: { x: 'tathet', y: 'brott' } });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Vågrätt' }), 'brott');
    expect(sceneNow().scatter).toEqual({ x: 'brott', y: 'tathet' });
    expect(screen.getByText(new RegExp(`${REAL.county.municipalities.length} punkter säger lite`))).toBeVisible();
  });

  it('has circles true to population in area, and no line', () => {
    const { container } = scatter({ scatter: { x: 'tathet', y: 'brott' } });
    const radii = [...container.querySelectorAll('.compare-circle')].map((circle) => Number(circle.getAttribute('r'))).toSorted((a, b) => b - a);
    const people = comparisonRows(sceneNow(), FALUN, REAL).find(({ indicator }) => indicator.id === 'folkmangd')?.readings.values() ?? [];
    const figures = [...people].flatMap(({ content }) => (content.kind === 'number' ? [content.value] : [])).toSorted((a, b) => b - a);
    expect(radii).toHaveLength(figures.length);
    for (const [index, radius] of radii.entries()) expect((radius / (radii[0] ?? 1)) ** 2).toBeCloseTo((figures[index] ?? 0) / (figures[0] ?? 1), 6);
  });

  it('marks invented figures and lists who is missing beside it', () => {
    const { container } = scatter({});
    expect(container.querySelector('section[data-invented]')).toHaveTextContent('Påhittat exempel');
    expect(screen.getByText(/Inte med: .*Mora \(arbetstid: vakant\)/)).toBeVisible();
  });

  it('takes another indicator for one that has no order', () => {
    scatter({ scatter: { x: 'kommungrupp', y: 'tathet' } });
    expect(screen.getByRole('status')).toHaveTextContent('inte kan ritas');
  });
});

describe('pointing at somebody in a plot', PATIENT, () => {
  const CODES = [FALUN, ORSA, ...REAL.county.municipalities.map(({ code }) => code).filter((code) => code !== FALUN && code !== ORSA)];

  /** How often figures are read when somebody is pointed at, where so many municipalities have any. */
  function readsFor(count: number, plots: (shown: { readonly scene: Scene; readonly rows: readonly ComparisonRow[]; readonly marked: ReturnType<typeof markedOf> }) => ReactNode): number {
    const pointed = (times: number) => readsOf((watched) => {
      const { rows, marked } = comparison({ ...sceneNow(), view: 'compare', municipality: FALUN }, REAL);
      const few = rows.filter(({ readings }) => [...readings.values()].some((one) => numberOf(one) !== null)).map((row) => ({
        ...row, readings: new Map(watched([...row.readings.values()].filter(({ code }) => CODES.slice(0, count).includes(code))).map((one) => [one.code, one])),
      }));
      const { unmount } = show(({ scene }) => plots({ scene, rows: few, marked }), { view: 'compare', municipality: FALUN, scatter: { x: 'folkmangd', y: 'tathet' } });
      for (let time = 0; time < times; time += 1) act(() => hover(CODES[time % 2] ?? null));
      unmount();
    });
    return pointed(6) - pointed(2);
  }

  it.each<[string, Parameters<typeof readsFor>[1]]>([
    ['circles', ({ scene, rows, marked }) => <Scatter scene={scene} dataset={REAL} rows={rows} marked={marked} />],
    ['dots', ({ scene, rows, marked }) => <PlotRows scene={scene} standOut={false} rows={rows} marked={marked} dataset={REAL} />],
  ])('of %s reads the figures of that one again, and nobody else’s', (_, plots) => {
    const reads = readsFor(4, plots);
    expect(reads).toBeGreaterThan(0);
    expect(readsFor(12, plots)).toBe(reads);
  });
});
