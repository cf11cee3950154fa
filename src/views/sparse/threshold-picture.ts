import { byCode } from '../../domain/by-code';
import type { Municipality } from '../../domain/municipality';
import { numberOf } from '../../domain/reading';
import { MISSING_CLASS, type Scene } from '../../domain/scene';
import { shadesOf } from '../../domain/shade';
import type { Selection } from '../../domain/thresholds';
import type { Picture } from '../../map/picture';
import type { Description } from '../../parts/describe';
import { formatReading } from '../../text/format';
import { sparseText } from '../../text/sv/sparse';
import { classPicture } from './class-picture';
import { sourcesOf } from './figure-sources';
import type { Sparse } from './use-sparse';

export const NOT_UNDER = 0;
export const UNDER = 1;
const SCHEME = 'teal';
/** Two classes: the inner break itself says nothing here, only that there is one. */
export const SHADES = shadesOf(SCHEME, [0]);

/**
 * Class of every municipality, by code. One that lacks a figure but lies above another threshold is surely not under all;
 * only where the missing figure alone stands between is it undecided (MISSING_CLASS).
 */
export function thresholdClasses({ under, missing }: Selection): (code: string) => number {
  const sparse = new Set(under.map(({ code }) => code));
  const undecided = new Set(missing.flatMap(({ code, otherwiseUnder }) => (otherwiseUnder ? [code] : [])));
  return (code) => (sparse.has(code) ? UNDER : undecided.has(code) ? MISSING_CLASS : NOT_UNDER);
}

/** Two classes and the pattern of missing data. */
export function thresholdPicture(
  { selection }: Sparse, municipalities: readonly Municipality[], scene: Pick<Scene, 'municipality' | 'together'>, highlighted: number | null,
): Picture {
  const indexOf = thresholdClasses(selection);
  return classPicture({
    indicator: 'glest', scheme: SCHEME, classCount: 2, invented: selection.invented, municipalities, highlighted, scene,
    classOf: (code) => {
      const index = indexOf(code);
      return index === MISSING_CLASS ? null : { index, shade: SHADES[index] ?? 0 };
    },
  });
}

function verdict(index: number): string {
  if (index === UNDER) return sparseText.pointUnder;
  return index === NOT_UNDER ? sparseText.pointNotUnder : sparseText.pointMissing;
}

/** What the tip and the list box tell of each municipality: its figures, and which side of the thresholds it is on. */
export function thresholdDescriptions({ columns, thresholds, selection }: Sparse): ReadonlyMap<string, Description> {
  const asked = columns.filter(({ id }) => thresholds[id] !== undefined).map(({ indicator, readings }) => ({ indicator, readings: byCode(readings) }));
  const indexOf = thresholdClasses(selection);
  const [first] = columns;
  return new Map(first?.readings.map(({ code }) => {
    const figures = asked.map(({ indicator, readings }) => {
      const reading = readings.get(code);
      if (!reading) return indicator.shortLabel;
      const text = formatReading(reading, indicator);
      return numberOf(reading) === null ? `${indicator.shortLabel}: ${text}` : text;
    });
    return [code, {
      reading: figures.length === 0 ? verdict(UNDER) : figures.join(', '),
      classLabel: figures.length === 0 ? null : verdict(indexOf(code)),
      rank: null, source: sourcesOf(asked.map(({ readings }) => readings.get(code))), invented: selection.invented,
    }];
  }));
}
