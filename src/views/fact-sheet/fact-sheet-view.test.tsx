import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../domain/dataset';
import { defaultScene, type Scene } from '../../domain/scene';
import { vocabularyOf } from '../../domain/vocabulary';
import type { Snapshots } from '../../snapshots/use-snapshots';
import { startScene, useSceneStore } from '../../state/scene-store';
import { inNameOrder } from '../../domain/name-order';
import { codeOf, datasetOf, geometryOf, realText } from '../../test/real-snapshots';
import FactSheetView from './fact-sheet-view';
import { summaryOf } from './summary-of';

const DATASET = inNameOrder(datasetOf(realText));
const GEOMETRY = geometryOf(realText);

function sceneOf(name: string | null, patch: Partial<Scene> = {}): Scene {
  return { ...defaultScene('folkmangd'), view: 'fact-sheet', municipality: name === null ? null : codeOf(DATASET, name), ...patch };
}

function show(scene: Scene, patch: Partial<Snapshots> = {}) {
  const snapshots: Snapshots = {
    dataset: DATASET, areas: null, context: null, faults: [], coreSettled: true, profilesSettled: true, slow: false, cached: false, strays: [], retry: () => {},
    ...patch,
  };
  return render(<FactSheetView scene={scene} told={scene} snapshots={snapshots} geometry={GEOMETRY} ready onMapSettled={() => {}} />);
}

function summary(name: string, dataset: Dataset = DATASET): string {
  const municipality = dataset.county.municipalities.find((one) => one.name === name);
  if (!municipality) throw new Error(`No ${name}`);
  return summaryOf(municipality, dataset.profiles?.get(municipality.code) ?? null, sceneOf(name), dataset).join(' ').replaceAll(/\s/g, ' ');
}

beforeEach(() => startScene(vocabularyOf(DATASET)));

// Queries by role read computed styles of every element, which is slow in jsdom on a busy machine.
describe('FactSheetView', { timeout: 30_000 }, () => {
  it('keeps the name on the map within the map, at either side', () => {
    const placeOf = (name: string): string | null => {
      const { container, unmount } = show(sceneOf(name));
      const x = container.querySelector('.names text')?.getAttribute('x') ?? null;
      unmount();
      return x;
    };
    expect([placeOf('Avesta'), placeOf('Malung-Sälen')]).toEqual(['99.00%', '1.00%']);
    expect(placeOf('Mora')).not.toMatch(/^(?:1|99)\.00%$/);
  });

  it('explains itself while no municipality is chosen, and lets one be chosen by its name', async () => {
    show(sceneOf(null));
    expect(screen.getByRole('heading', { name: 'Faktablad' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Skriv ut' })).toBeNull();
    const select = screen.getByRole('combobox', { name: 'Kommun' });
    expect(within(select).getAllByRole('option').map(({ textContent }) => textContent).at(-1)).toBe('Älvdalen');
    await userEvent.selectOptions(select, 'Orsa');
    expect(useSceneStore.getState().scene.municipality).toBe(codeOf(DATASET, 'Orsa'));
  });

  it('prints', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    show(sceneOf('Falun'));
    await userEvent.click(screen.getByRole('button', { name: 'Skriv ut' }));
    expect(print).toHaveBeenCalledOnce();
    print.mockRestore();
  });

  it('sets the municipality beside its neighbours in the county, and names those outside', () => {
    show(sceneOf('Avesta'));
    const table = within(screen.getByRole('region', { name: 'Jämfört med grannarna' })).getByRole('table');
    expect(within(table).getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['Avesta', 'Hedemora', 'Dalarnas län']);
    expect(screen.getByText(/^Utanför länet gränsar kommunen till .+Norberg/)).toBeVisible();
    // What is said of the figures above holds here too; the sheet is one page.
    expect(screen.getByText(/^Källor, datum och förbehåll som ovan\./)).toBeVisible();
  });

  it('leaves the fields of an invented round empty, whatever indicator the Scene names', () => {
    const { container } = show(sceneOf('Vansbro', { indicator: 'arbetstid' }));
    const answers = within(screen.getByRole('region', { name: 'Kommunens eget svar' }));
    expect(answers.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(Array.from({ length: 9 }, () => 'ej ifyllt'));
    expect(container.querySelector('[data-invented]')).toBeNull();
    expect(container).not.toHaveTextContent('Påhittat');
  });

  it('counts the initiatives and promises that the page has no room for', () => {
    show(sceneOf('Borlänge'));
    const initiatives = within(screen.getByRole('region', { name: 'Dokumenterade initiativ' }));
    const shown = initiatives.getAllByRole('listitem').length;
    expect(initiatives.getByText(`Ytterligare ${5 - shown} finns i kartans uppgifter om kommunen.`)).toBeVisible();
  });

  it('says what the sources do not know', () => {
    show(sceneOf('Säter'));
    expect(within(screen.getByRole('region', { name: 'Medborgarlöften och överenskommelser' })).getByText(/^Undersökning inför löfte/)).toBeVisible();
  });

  it('is ready when the profiles have come, or will not come', async () => {
    const without = { ...DATASET, profiles: null };
    const first = show(sceneOf('Falun'), { dataset: without });
    expect(screen.getByText('Uppgifterna hämtas.')).toBeVisible();
    // Readiness is told two frames after; more than that have gone by here.
    for (let frame = 0; frame < 4; frame += 1) await new Promise((resolve) => { requestAnimationFrame(resolve); });
    expect(first.container.querySelector('[data-ready]')).toBeNull();
    first.unmount();
    const { container } = show(sceneOf('Falun'), { dataset: without, faults: [{ file: 'profiles.json', kind: 'unreachable', detail: '' }] });
    expect(screen.getByText('Uppgifterna har inte kommit fram.')).toBeVisible();
    await waitFor(() => expect(container.querySelector('[data-map][data-ready]')).not.toBeNull());
  });
});

describe('summaryOf', () => {
  it('tells population, density, change and crime with the county beside them', () => {
    expect(summary('Falun')).toContain('Den 31 december 2025 hade Falu kommun 59 974 invånare (plats 1 av 15).');
    expect(summary('Älvdalen')).toContain('Det är 1,0 invånare per km² land, mot 10,2 i länet som helhet.');
    expect(summary('Älvdalen')).toMatch(/Mellan 2015 och 2025 minskade folkmängden med 2,9 %; i länet som helhet ökade den med 1,8 %\./);
  });

  it('never ranks reported crime, and says which police areas are derived', () => {
    for (const { name } of DATASET.county.municipalities) expect(summary(name).match(/plats/g)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(summary('Vansbro')).toContain('lokalpolisområde Mora (härlett)');
  });

  it('leaves out what has not come, and never speaks of the invented round', () => {
    expect(summary('Mora', { ...DATASET, profiles: null })).not.toContain('lokalpolisområde');
    expect(summary('Mora', { ...DATASET, series: new Map() })).not.toMatch(/invånare|brott/);
    expect(summary('Mora')).not.toMatch(/heltid|oro/i);
  });
});
