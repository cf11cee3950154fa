/** The project's own snapshots, read once and believed, for tests that hold code to real figures. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Dataset } from '../domain/dataset';
import type { Indicator } from '../domain/indicator';
import { frameOf } from '../map/frame';
import { projectGeometry } from '../map/project-geometry';
import type { SvgGeometry } from '../map/svg-geometry';
import { assembleDataset, type CoreSnapshots } from '../snapshots/assemble';
import type { SnapshotFile } from '../snapshots/files';
import { parseSnapshot } from '../snapshots/parse';

const FOLDER = path.resolve(import.meta.dirname, '../../public/data');

/** The committed text of a snapshot. @throws Error when `npm run data` has not made it */
export function realText(file: SnapshotFile): string {
  return readFileSync(path.join(FOLDER, file), 'utf8');
}

/** The core snapshots of any set of texts, as the build reads them. */
export function coreOf(textOf: (file: SnapshotFile) => string): CoreSnapshots {
  return {
    'manifest.json': parseSnapshot('manifest.json', textOf('manifest.json')),
    'indicators.json': parseSnapshot('indicators.json', textOf('indicators.json')),
    'values.json': parseSnapshot('values.json', textOf('values.json')),
    'rounds.json': parseSnapshot('rounds.json', textOf('rounds.json')),
  };
}

/** Everything, profiles included. */
export function datasetOf(textOf: (file: SnapshotFile) => string): Dataset {
  return assembleDataset(coreOf(textOf), parseSnapshot('profiles.json', textOf('profiles.json')));
}

/** What the build draws of the geometry snapshots. */
export function geometryOf(textOf: (file: SnapshotFile) => string): SvgGeometry {
  const { county } = coreOf(textOf)['manifest.json'];
  return projectGeometry(
    parseSnapshot('municipalities.geojson', textOf('municipalities.geojson')),
    parseSnapshot('context.geojson', textOf('context.geojson')), frameOf(county.bounds),
  );
}

/** An indicator of the catalogue. @throws Error when the catalogue lacks it */
export function indicatorNamed(dataset: Dataset, id: string): Indicator {
  const found = dataset.indicators.find((indicator) => indicator.id === id);
  if (!found) throw new Error(`The catalogue has no ${id}`);
  return found;
}

/** Code of a municipality by its name. @throws Error when the county lacks it */
export function codeOf(dataset: Dataset, name: string): string {
  const found = dataset.county.municipalities.find((municipality) => municipality.name === name);
  if (!found) throw new Error(`The county has no ${name}`);
  return found.code;
}
