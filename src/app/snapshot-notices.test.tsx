import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { SnapshotFault } from '../domain/snapshot-fault';
import type { Snapshots } from '../snapshots/use-snapshots';
import { datasetOf, realText } from '../test/real-snapshots';
import { SnapshotNotices } from './snapshot-notices';

const QUIET: Snapshots = {
  dataset: { ...datasetOf(realText), date: '2026-11-22' }, areas: null, context: null, faults: [], coreSettled: true, profilesSettled: true, slow: false,
  cached: false, strays: [], retry: () => undefined,
};
const notices = (over: Partial<Snapshots>) => render(<SnapshotNotices snapshots={{ ...QUIET, ...over }} />);

describe('SnapshotNotices', () => {
  it('says nothing while all is well', () => {
    expect(notices({}).container).toBeEmptyDOMElement();
  });

  it('says quietly that figures are old ones', () => {
    notices({ cached: true });
    expect(screen.getByRole('status')).toHaveTextContent('Utan kontakt med webbplatsen: visar sparade uppgifter från 22 november 2026.');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says quietly which files are of another edition, in place of a date that does not hold for them', () => {
    const retry = vi.fn<() => void>();
    notices({ cached: true, strays: ['values.json', 'rounds.json'], retry });
    expect(screen.getByRole('status')).toHaveTextContent('data/values.json och data/rounds.json hör inte till utgåvan från 22 november 2026.');
    fireEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    expect(retry).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each<[SnapshotFault, string]>([
    [{ file: 'values.json', kind: 'too-old', detail: '0' }, 'data/values.json: filen är gjord för en äldre version av sidan.'],
    [{ file: 'values.json', kind: 'unreachable', detail: '' }, 'data/values.json: filen gick inte att hämta.'],
    [{ file: 'values.json', kind: 'status', detail: '404' }, 'data/values.json: webbplatsen svarade 404.'],
    [{ file: 'rounds.json', kind: 'not-json', detail: '3:17' }, 'data/rounds.json: innehållet är inte JSON vid rad 3, tecken 17.'],
    [{ file: 'rounds.json', kind: 'cut-off', detail: '3:17' }, 'data/rounds.json: innehållet är avkortat, det tar slut på rad 3, tecken 17.'],
    [{ file: 'rounds.json', kind: 'too-large', detail: '' }, 'data/rounds.json: filen är för stor för att läsas.'],
    [{ file: 'values.json', kind: 'shape', detail: 'series[0].unit' }, 'data/values.json: innehållet har fel form vid series[0].unit.'],
    [{ file: 'profiles.json', kind: 'duplicate-code', detail: '9801' }, 'data/profiles.json: kommun 9801 finns två gånger.'],
    [{ file: 'profiles.json', kind: 'unknown-code', detail: '9999' }, 'data/profiles.json: kommunkod 9999 hör inte till länet.'],
    [{ file: 'municipalities.geojson', kind: 'missing-code', detail: '9801' }, 'data/municipalities.geojson: kommun 9801 finns inte med.'],
  ])('names the file, what is wrong and where: %o', (fault, words) => {
    const retry = vi.fn<() => void>();
    notices({ faults: [fault], retry });
    expect(screen.getByRole('listitem')).toHaveTextContent(words);
    expect(screen.getByRole('alert')).toHaveTextContent('Resten av sidan fungerar med det som har kommit fram.');
    fireEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    expect(retry).toHaveBeenCalledTimes(1);
  });

  it('asks for the page to be loaded again when one file is too new, whatever else failed', () => {
    const retry = vi.fn<() => void>();
    notices({ faults: [{ file: 'values.json', kind: 'status', detail: '500' }, { file: 'rounds.json', kind: 'too-new', detail: '2' }], retry });
    expect(screen.getByRole('alert')).toHaveTextContent('Sidan behöver laddas om');
    expect(screen.getByRole('button')).toHaveTextContent('Ladda om sidan');
    expect(retry).not.toHaveBeenCalled();
  });
});
