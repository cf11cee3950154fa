/** Turns the text of a snapshot into a believed value, or a fault that says what is wrong and where. */
import * as v from 'valibot';
import type { SnapshotFile } from './files';
import { jsonFault } from './json-fault';
import { SnapshotError } from './snapshot-error';
import { SCHEMA_VERSION } from './schema-version';
import {
  contextSchema, indicatorsSchema, manifestSchema, municipalitiesSchema, profilesSchema,
  roundsSchema, valuesSchema,
} from './schemas';

const SCHEMAS = {
  'manifest.json': manifestSchema,
  'indicators.json': indicatorsSchema,
  'values.json': valuesSchema,
  'rounds.json': roundsSchema,
  'profiles.json': profilesSchema,
  'municipalities.geojson': municipalitiesSchema,
  'context.geojson': contextSchema,
} as const satisfies Record<SnapshotFile, v.GenericSchema>;
export type Snapshot<F extends SnapshotFile> = v.InferOutput<(typeof SCHEMAS)[F]>;

function versionOf(value: unknown): number | null {
  const parsed = v.safeParse(v.object({ schema: v.number() }), value);
  return parsed.success ? parsed.output.schema : null;
}

/** "features[3].properties.code" of a valibot issue; empty at the beginning of the file. */
function placeOf(issue: v.BaseIssue<unknown>): string {
  const path = issue.path ?? [];
  const place = path.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return place.replace(/^\./, '');
}

/** Checks an already read value. @throws SnapshotError */
export function checkSnapshot<F extends SnapshotFile>(file: F, value: unknown): Snapshot<F> {
  const version = versionOf(value);
  if (version !== null && version !== SCHEMA_VERSION) {
    throw new SnapshotError({ file, kind: version > SCHEMA_VERSION ? 'too-new' : 'too-old', detail: String(version) });
  }
  const schema: v.GenericSchema<unknown, Snapshot<F>> = SCHEMAS[file] as unknown as v.GenericSchema<unknown, Snapshot<F>>;
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (!parsed.success) throw new SnapshotError({ file, kind: 'shape', detail: placeOf(parsed.issues[0]) });
  return parsed.output;
}

/** @throws SnapshotError when the text is not JSON, has the wrong shape, or is newer than this page */
export function parseSnapshot<F extends SnapshotFile>(file: F, text: string): Snapshot<F> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const fault = jsonFault(text);
    throw new SnapshotError({ file, kind: fault?.cutOff ? 'cut-off' : 'not-json', detail: fault ? `${fault.line}:${fault.column}` : '' });
  }
  return checkSnapshot(file, value);
}
