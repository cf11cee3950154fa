import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { indicatorsSchema, manifestSchema, profilesSchema, valuesSchema } from '../../src/snapshots/schemas';
import { changesIn } from './change-log';
import { differingSnapshots, MANIFEST_NAME } from './snapshot-files';

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // A committed snapshot that is not JSON can only be told as replaced.
    return null;
  }
}

/** Sizes and sums in the manifest follow from the other files, which are told on their own. */
function withoutFiles(manifest: unknown): unknown {
  return typeof manifest === 'object' && manifest !== null ? { ...manifest, files: null } : manifest;
}

/** What municipalities, series and indicators are called, by code and id. */
function namesOf(fresh: string): ReadonlyMap<string, string> {
  const read = (name: string) => parsed(join(fresh, name));
  const { county } = v.parse(manifestSchema, read(MANIFEST_NAME));
  const { series } = v.parse(valuesSchema, read('values.json'));
  const { indicators } = v.parse(indicatorsSchema, read('indicators.json'));
  const { profiles } = v.parse(profilesSchema, read('profiles.json'));
  return new Map([
    ...profiles.flatMap(({ neighbours }) => neighbours.map(({ code, name }) => [code, name] as const)),
    ...series.map(({ id, periods }) => [id, periods.at(-1)?.title ?? id] as const),
    ...indicators.map(({ id, label }) => [id, label] as const),
    ...county.municipalities.map(({ code, name }) => [code, name] as const),
  ]);
}

function describeFile(name: string, committed: string, fresh: string, names: ReadonlyMap<string, string>): readonly string[] {
  const [before, after] = [join(committed, name), join(fresh, name)];
  if (!existsSync(before)) return [`${name}: ny fil`];
  if (!existsSync(after)) return [`${name}: borttagen`];
  if (name.endsWith('.geojson')) {
    return [`${name}: geometrin är ändrad, från ${readFileSync(before).byteLength} till ${readFileSync(after).byteLength} byte`];
  }
  const old = parsed(before);
  if (old === null) return [`${name}: filen var inte läsbar och ersätts`];
  const isManifest = name === MANIFEST_NAME;
  const changes = changesIn(isManifest ? withoutFiles(old) : old, isManifest ? withoutFiles(parsed(after)) : parsed(after), names);
  return changes.map((change) => `${name}: ${change}`);
}

/** The change log between two directories of snapshots, a line a change; empty when nothing a reader can see changed. */
export function describeChanges(committed: string, fresh: string): readonly string[] {
  const [before, after] = [committed, fresh].map((dir) => v.safeParse(manifestSchema, existsSync(join(dir, MANIFEST_NAME)) ? parsed(join(dir, MANIFEST_NAME)) : null));
  // Where everything is another county's, a list of all of it tells nothing.
  if (before?.success && after?.success && before.output.county.code !== after.output.county.code) {
    return [`allt: ${after.output.county.fullName} i stället för ${before.output.county.fullName}`];
  }
  const names = namesOf(fresh);
  return differingSnapshots(committed, fresh).flatMap((name) => describeFile(name, committed, fresh, names));
}
