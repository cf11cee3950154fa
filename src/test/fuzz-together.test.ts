/** Snapshots that can each be believed and do not agree with each other: what the page takes of them gives figures, and nothing throws or hangs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../domain/dataset';
import { evaluate } from '../domain/evaluate';
import { momentOf } from '../domain/moment';
import { defaultScene } from '../domain/scene';
import type { SnapshotFault } from '../domain/snapshot-fault';
import { vocabularyOf } from '../domain/vocabulary';
import {
  areasFault, assembleDataset, indicatorsFault, manifestFault, profilesFault, roundsFault, valuesFault, type CoreSnapshots,
} from '../snapshots/assemble';
import type { SnapshotFile } from '../snapshots/files';
import { checkSnapshot, type Snapshot } from '../snapshots/parse';
import { SnapshotError } from '../snapshots/snapshot-error';
import { disagreeing } from './bent';
import { CASES, RUNS, TIMEOUT, SEED, inTime } from './fuzz-runs';
import { coreOf, realText } from './real-snapshots';

const FILES = ['manifest.json', 'indicators.json', 'values.json', 'rounds.json', 'profiles.json', 'municipalities.geojson'] as const satisfies readonly SnapshotFile[];
const BUILT = coreOf(realText);
const CODES = new Set(BUILT['manifest.json'].county.municipalities.map(({ code }) => code));

/** A file as the page believes it by itself; null when it does not. */
function believed<F extends SnapshotFile>(file: F, given: unknown): Snapshot<F> | null {
  try {
    return checkSnapshot(file, given);
  } catch (error) {
    if (error instanceof SnapshotError && error.fault.file === file) return null;
    throw error;
  }
}

/** What is wrong between one of the files and the county, as `use-snapshots.ts` asks. */
function faultOf(file: (typeof FILES)[number], given: unknown): SnapshotFault | null {
  switch (file) {
    case 'manifest.json': return manifestFault(checkSnapshot(file, given), CODES);
    case 'indicators.json': return indicatorsFault(checkSnapshot(file, given));
    case 'values.json': return valuesFault(checkSnapshot(file, given), CODES);
    case 'rounds.json': return roundsFault(checkSnapshot(file, given), CODES);
    case 'profiles.json': return profilesFault(checkSnapshot(file, given), CODES);
    case 'municipalities.geojson': return areasFault(checkSnapshot(file, given), CODES);
  }
}

/** Every indicator at the moment that the page would show. */
function readings(dataset: Dataset): number {
  vocabularyOf(dataset);
  return dataset.indicators.reduce((sum, indicator) => sum + evaluate(indicator, momentOf(defaultScene(indicator.id), indicator, dataset), dataset).length, 0);
}

describe(`${CASES} damaged cases, seed ${SEED}`, () => {
  it('of snapshots that disagree: told, or taken, and then every indicator gives its Readings', () => {
    const real = FILES.map((file) => ({ file, value: JSON.parse(realText(file)) as unknown }));
    const cases = fc.constantFrom(...real.map(({ file, value }) => ({ file, values: disagreeing(value) })))
      .chain(({ file, values }) => values.map((given) => ({ file, given })));
    const profiles = checkSnapshot('profiles.json', JSON.parse(realText('profiles.json')));
    const counts = { refused: 0, told: 0, taken: 0 };
    fc.assert(fc.property(cases, ({ file, given }) => inTime(() => {
      const own = believed(file, given);
      if (own === null) {
        counts.refused += 1;
        return;
      }
      const fault = faultOf(file, given);
      if (fault) {
        counts.told += fault.file === file ? 1 : Number.NaN;
        return;
      }
      const core: CoreSnapshots = file in BUILT ? { ...BUILT, [file]: own } : BUILT;
      const dataset = assembleDataset(core, file === 'profiles.json' ? checkSnapshot(file, given) : profiles);
      expect(readings(dataset)).toBe(dataset.indicators.length * CODES.size);
      counts.taken += 1;
    })), RUNS);
    expect(Math.min(counts.told, counts.taken)).toBeGreaterThan(CASES / 50);
    console.info(`${counts.refused} were refused by themselves, ${counts.told} told as disagreeing, ${counts.taken} taken.`);
  }, TIMEOUT);
});
