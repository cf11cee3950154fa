import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { createContext, useContext, useDeferredValue, useMemo, useState } from 'react';
import type { Dataset } from '../domain/dataset';
import type { Indicator } from '../domain/indicator';
import type { SnapshotFault } from '../domain/snapshot-fault';
import {
  areasFault, assembleDataset, indicatorsFault, manifestFault, profilesFault, roundsFault, valuesFault,
} from './assemble';
import { checksumOf } from './checksum';
import type { Embedded } from './embedded';
import { SNAPSHOTS, type SnapshotFile } from './files';
import type * as Parse from './parse';
import type { Snapshot } from './parse';
import { SnapshotError } from './snapshot-error';
import type { SnapshotSource } from './source';
import { hasFigures, sumIn, useStrays } from './strays';
import { useSlow } from './use-slow';

/** One more try, soon: a failure has to be told within three seconds. */
const RETRY_DELAY_MS = 400;

export interface SnapshotContextValue {
  readonly source: SnapshotSource;
  readonly embedded: Embedded;
  /** Files whose answers were here before the page was, and say what it was built with. */
  readonly confirmed: ReadonlySet<SnapshotFile>;
}
export const SnapshotContext = createContext<SnapshotContextValue | null>(null);

interface Loaded<F extends SnapshotFile> {
  readonly snapshot: Snapshot<F>;
  readonly cached: boolean;
  /** Null where nothing has been summed: what the page was built with, before an answer came, and geometry. */
  readonly sum: string | null;
}

function mayHelpToRetry(error: Error): boolean {
  return error instanceof SnapshotError && (error.fault.kind === 'unreachable' || error.fault.kind === 'status');
}

/** What checks a file is fetched when there is one to check. @throws SnapshotError when it does not arrive */
async function fetchCheck(file: SnapshotFile): Promise<typeof Parse> {
  try {
    return await import('./parse');
  } catch (error) {
    throw new SnapshotError({ file, kind: 'unreachable', detail: String(error) });
  }
}

function useSnapshot<F extends SnapshotFile>(
  file: F, enabled: boolean, initial: Snapshot<F> | null,
): UseQueryResult<Loaded<F>> {
  const context = useContext(SnapshotContext);
  const source = context?.source;
  const confirmed = context?.confirmed.has(file) === true;
  const sumAsBuilt = context && initial !== null ? sumIn(context.embedded.snapshots['manifest.json'], file) : null;
  return useQuery<Loaded<F>>({
    queryKey: ['snapshot', file],
    enabled: enabled && source !== undefined,
    networkMode: 'always',
    retry: (failures, error) => failures < 1 && mayHelpToRetry(error),
    retryDelay: RETRY_DELAY_MS,
    refetchOnWindowFocus: false,
    queryFn: async ({ signal }) => {
      if (!source) throw new SnapshotError({ file, kind: 'unreachable', detail: '' });
      const [{ text, cached }, check] = await Promise.all([source.read(file, signal), initial === null ? fetchCheck(file) : null]);
      // The usual case: nothing has changed since the page was built, and nothing has to be checked again.
      if (initial !== null && context?.embedded.holds(file, text)) {
        return { snapshot: initial, cached, sum: sumAsBuilt };
      }
      const { parseSnapshot } = check ?? await fetchCheck(file);
      const snapshot = parseSnapshot(file, text);
      return { snapshot, cached, sum: hasFigures(file) && !source.atOnce ? await checksumOf(text) : null };
    },
    // Where nothing has answered yet it is read at once: the file under data/ goes before what the page was built with.
    refetchOnMount: !confirmed,
    ...(initial === null ? {} : { initialData: { snapshot: initial, cached: false, sum: confirmed ? sumAsBuilt : null } }),
  });
}

function faultOf(file: SnapshotFile, error: Error | null): SnapshotFault | null {
  if (!error) return null;
  return error instanceof SnapshotError ? error.fault : { file, kind: 'unreachable', detail: '' };
}

/** The same list as long as it holds the same faults, so that nothing that shows them is rendered for nothing. */
function useSame(faults: readonly SnapshotFault[]): readonly SnapshotFault[] {
  const [kept, setKept] = useState(faults);
  if (JSON.stringify(kept) === JSON.stringify(faults)) return kept;
  setKept(faults);
  return faults;
}

type Believe = <T>(given: T | undefined, check: (value: T) => SnapshotFault | null, fallback: T) => T;

/** Takes a snapshot that holds with the others, else the fallback, and notes what was wrong. */
function believer(faults: SnapshotFault[]): Believe {
  return (given, check, fallback) => {
    if (given === undefined || given === fallback) return fallback;
    const fault = check(given);
    if (fault) faults.push(fault);
    return fault ? fallback : given;
  };
}

export interface Snapshots {
  readonly dataset: Dataset;
  readonly areas: Snapshot<'municipalities.geojson'> | null;
  readonly context: Snapshot<'context.geojson'> | null;
  readonly faults: readonly SnapshotFault[];
  /** The core files have answered, well or badly, or dawdle: the page then stands on what it was built with. */
  readonly coreSettled: boolean;
  /** The Scene does not need the profiles, or they have answered, or dawdle. */
  readonly profilesSettled: boolean;
  readonly slow: boolean;
  /** Some answer came from the service worker's cache since the network gave none. */
  readonly cached: boolean;
  /** Files of another edition than the date that is told, also when asked for once more. */
  readonly strays: readonly SnapshotFile[];
  readonly retry: () => void;
}

/**
 * Asks for every snapshot and gives what can be believed. A file that fails leaves what the page was built
 * with (core files) or nothing (the rest), and a fault to tell.
 * @param late true once the page answers: then the heavier files are asked for
 * @param needsProfiles does the Scene need the profiles at once? Asked with the indicators that are believed
 */
export function useSnapshots(late: boolean, needsProfiles: (indicators: readonly Indicator[]) => boolean): Snapshots {
  const context = useContext(SnapshotContext);
  if (!context) throw new Error('useSnapshots needs a SnapshotContext');
  const embedded = context.embedded.snapshots;
  const manifest = useSnapshot('manifest.json', true, embedded['manifest.json']);
  const indicators = useSnapshot('indicators.json', true, embedded['indicators.json']);
  const values = useSnapshot('values.json', true, embedded['values.json']);
  const rounds = useSnapshot('rounds.json', true, embedded['rounds.json']);
  const profilesNow = needsProfiles((indicators.data?.snapshot ?? embedded['indicators.json']).indicators);
  const profiles = useSnapshot('profiles.json', late || profilesNow, null);
  // They make every figure new, which must not hold up the zoomable map, whose files arrive with them.
  const profilesHeld = useDeferredValue(profiles.data?.snapshot);
  const areas = useSnapshot('municipalities.geojson', late, null);
  const surroundings = useSnapshot('context.geojson', late, null);
  const byFile = {
    'manifest.json': manifest, 'indicators.json': indicators, 'values.json': values, 'rounds.json': rounds,
    'profiles.json': profiles, 'municipalities.geojson': areas, 'context.geojson': surroundings,
  } as const satisfies Record<SnapshotFile, unknown>;
  const queries = Object.values(byFile);
  // What they hold, apart from how they came: the answer that says the same as the page was built with must not make every figure new.
  const held = {
    manifest: manifest.data?.snapshot, indicators: indicators.data?.snapshot, values: values.data?.snapshot, rounds: rounds.data?.snapshot,
    profiles: profilesHeld, areas: areas.data?.snapshot,
  };

  const told = useMemo(() => {
    const faults: SnapshotFault[] = [];
    const believe = believer(faults);
    const built = new Set(embedded['manifest.json'].county.municipalities.map(({ code }) => code));
    const believedManifest = believe(held.manifest, (given) => manifestFault(given, built), embedded['manifest.json']);
    const county = new Set(believedManifest.county.municipalities.map(({ code }) => code));
    const dataset = assembleDataset({
      'manifest.json': believedManifest,
      'indicators.json': believe(held.indicators, indicatorsFault, embedded['indicators.json']),
      'values.json': believe(held.values, (given) => valuesFault(given, county), embedded['values.json']),
      'rounds.json': believe(held.rounds, (given) => roundsFault(given, county), embedded['rounds.json']),
    }, believe<Snapshot<'profiles.json'> | null>(held.profiles, (given) => given && profilesFault(given, county), null));
    return { dataset, manifest: believedManifest, county, faults };
  }, [embedded, held.manifest, held.indicators, held.values, held.rounds, held.profiles]);
  // Apart from the figures: geometry that arrives must not make every figure new.
  const drawn = useMemo(() => {
    const faults: SnapshotFault[] = [];
    const believed = believer(faults)<Snapshot<'municipalities.geojson'> | null>(
      held.areas, (given) => given && areasFault(given, told.county), null,
    );
    return { areas: believed, faults };
  }, [held.areas, told.county]);
  const loadFaults = useSame(SNAPSHOTS.map((file) => faultOf(file, byFile[file].error)).filter((fault) => fault !== null));
  const contradictions = useSame([...told.faults, ...drawn.faults]);
  // Asked for again and not had: that is told, not what was wrong with the old answer.
  const faults = useMemo(
    () => [...loadFaults, ...contradictions.filter(({ file }) => loadFaults.every((other) => other.file !== file))],
    [loadFaults, contradictions],
  );
  const askAgain = (files: ReadonlySet<string>) => Promise.all(SNAPSHOTS.filter((file) => files.has(file)).map((file) => byFile[file].refetch()));
  const settled = SNAPSHOTS.filter((file) => byFile[file].fetchStatus === 'idle');
  const strays = useStrays(
    settled.includes('manifest.json') ? told.manifest : null,
    settled.map((file) => ({ file, sum: byFile[file].data?.sum ?? null })), (files) => askAgain(new Set([...files, 'manifest.json'])),
  );
  const retry = (): void => {
    const again = new Set<string>([...strays, ...faults.map(({ file }) => file)]);
    // Codes and checksums are compared with the manifest's: when they differ, it may be the one that is wrong or old.
    if (contradictions.length > 0 || strays.length > 0) again.add('manifest.json');
    void askAgain(again);
  };
  const slow = useSlow(queries.some(({ fetchStatus }) => fetchStatus === 'fetching'));
  return {
    dataset: told.dataset,
    areas: drawn.areas,
    context: surroundings.data?.snapshot ?? null,
    faults,
    coreSettled: slow || [manifest, indicators, values, rounds].every(({ fetchStatus }) => fetchStatus === 'idle'),
    profilesSettled: slow || !profilesNow || (profiles.status !== 'pending' && profilesHeld === profiles.data?.snapshot),
    slow,
    cached: queries.some(({ data }) => data?.cached === true),
    strays,
    retry,
  };
}
