import type { InitiativeEntry } from '../../domain/exchange/initiatives';
import { MISSING_CLASS, type Scene } from '../../domain/scene';
import type { MapSetting } from '../../parts/map-stage';
import { capitalise, list } from '../../text/format';
import { exchangeText } from '../../text/sv/exchange';
import { ClassMap, type ClassArea } from './class-map';

interface InitiativeMapProps extends MapSetting {
  readonly scene: Scene;
  readonly entries: readonly InitiativeEntry[];
  /** Those that are counted on the map. */
  readonly found: readonly InitiativeEntry[];
  readonly label?: string;
}

const CLASSES = exchangeText.classes.map(capitalise);

/** How many and which of the selection a municipality has; where nothing at all is documented that is said, and is no zero. */
function areaOf(code: string, entries: readonly InitiativeEntry[], found: readonly InitiativeEntry[]): ClassArea {
  if (!entries.some((entry) => entry.code === code)) return { code, index: MISSING_CLASS, reading: exchangeText.nothingKnown };
  const own = found.filter((entry) => entry.code === code);
  const reading = own.length === 0 ? exchangeText.classes[0] ?? '' : `${exchangeText.found(own.length)}: ${list(own.map(({ title }) => title))}`;
  return { code, index: Math.min(own.length, CLASSES.length - 1), reading };
}

/** How many of the selection every municipality has. */
export function InitiativeMap({ scene, entries, found, label = exchangeText.mapLabel, ...setting }: InitiativeMapProps) {
  const areas = setting.snapshots.dataset.county.municipalities.map(({ code }) => areaOf(code, entries, found));
  return (
    <ClassMap
      {...setting} scene={scene} id="initiativ" label={label} scheme="teal" classes={CLASSES}
      missing={capitalise(exchangeText.nothingKnown)} areas={areas} invented={false} note={exchangeText.nothingMeans}
    />
  );
}
