import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { initiativesOf } from '../../domain/exchange/initiatives';
import { REAL, show } from '../../test/explored';
import { readsOf } from '../../test/reads-of';
import { filtersOf } from './filters-of';
import { InitiativeFilterBar } from './initiative-filters';

const ENTRIES = initiativesOf(REAL, null);

describe('the filters of initiatives', () => {
  it('say of every municipality how many it has, near ones counted in when they are asked for', () => {
    const [first] = REAL.county.municipalities;
    if (!first) throw new Error('The county is empty.');
    show(({ scene }) => <InitiativeFilterBar scene={scene} dataset={REAL} entries={ENTRIES} filters={filtersOf(scene, REAL)} />, { municipality: first.code, around: 'near' });
    const near = new Set(REAL.profiles?.get(first.code)?.neighbours.map(({ code }) => code));
    const counted = ENTRIES.filter(({ code }) => near.has(code)).length;
    expect(within(screen.getByRole('combobox', { name: 'Kommun' })).getByRole('option', { name: `${first.name} (${counted})` })).toBeInTheDocument();
  });

  it('read the initiatives no more often where there are more municipalities to choose', () => {
    const reads = (times: number) => readsOf((watched) => {
      const entries = watched(ENTRIES);
      const municipalities = REAL.county.municipalities.flatMap((one) => Array.from({ length: times }, (_, index) => ({ ...one, code: `${one.code}-${index}` })));
      const dataset = { ...REAL, county: { ...REAL.county, municipalities } };
      show(({ scene }) => <InitiativeFilterBar scene={scene} dataset={dataset} entries={entries} filters={filtersOf(scene, dataset)} />, { query: 'en' }).unmount();
    });
    expect(reads(8)).toBe(reads(1));
  });
});
