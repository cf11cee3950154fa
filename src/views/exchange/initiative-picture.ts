import type { InitiativeEntry } from '../../domain/exchange/initiatives';
import type { Municipality } from '../../domain/municipality';
import { MISSING_CLASS } from '../../domain/scene';
import { shadesOf } from '../../domain/shade';
import type { Paint, Picture } from '../../map/picture';
import type { Description } from '../../parts/describe';
import { list } from '../../text/format';
import { exchangeText } from '../../text/sv/exchange';

const SCHEME = 'teal';
const CLASSES = exchangeText.classes.length;
/** None in the selection, one, two, three or more. */
export const SHADES = shadesOf(SCHEME, [1, 2, 3]);

export interface Counted extends Pick<Municipality, 'code' | 'name'> {
  readonly found: readonly InitiativeEntry[];
  /** MISSING_CLASS where nothing at all is documented. */
  readonly index: number;
}

/** How many of the selection every municipality has; where nothing at all is documented that is said, and is no zero. */
export function counted(municipalities: readonly Municipality[], all: readonly InitiativeEntry[], found: readonly InitiativeEntry[]): readonly Counted[] {
  return municipalities.map(({ code, name }) => {
    const own = found.filter((entry) => entry.code === code);
    const known = all.some((entry) => entry.code === code);
    return { code, name, found: own, index: known ? Math.min(own.length, CLASSES - 1) : MISSING_CLASS };
  });
}

/** What both engines draw. */
export function initiativePicture(counts: readonly Counted[], municipality: string | null, highlighted: number | null): Picture {
  const held = counts.some(({ index }) => index === highlighted) ? highlighted : null;
  const paintOf = (index: number): Paint => (index === MISSING_CLASS ? { kind: 'missing' } : { kind: 'class', index, shade: SHADES[index] ?? 0 });
  return {
    indicator: 'initiativ', scheme: SCHEME, classCount: CLASSES, form: 'fill', invented: counts.some(({ found }) => found.some((one) => one.invented)),
    areas: counts.map(({ code, name, index }) => ({
      code, name, paint: paintOf(index), reading: null, radius: null, chosen: code === municipality, compared: false,
      dimmed: held !== null && index !== held,
    })),
  };
}

/** How many and which, for tip and list box. */
export function initiativeDescriptions(counts: readonly Counted[]): ReadonlyMap<string, Description> {
  return new Map(counts.map(({ code, found, index }) => [code, {
    reading: index === MISSING_CLASS ? exchangeText.nothingKnown : index === 0 ? exchangeText.classes[0] ?? '' : `${exchangeText.found(found.length)}: ${list(found.map(({ title }) => title))}`,
    classLabel: null, rank: null, invented: found.some((one) => one.invented),
  }]));
}
