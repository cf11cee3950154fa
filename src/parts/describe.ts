import type { Indicator } from '../domain/indicator';
import { isRanked, rankOf, type Rank } from '../domain/rank';
import type { Reading } from '../domain/reading';
import { formatBin, formatReading } from '../text/format';
import { readingSource } from '../text/reading-source';
import { exploreText } from '../text/sv/explore';
import { mapText } from '../text/sv/map';
import type { Explored } from './use-explored';

/** What hovering, the keyboard and a screen reader are told of one municipality. */
export interface Description {
  readonly reading: string;
  /** "Klass: 25 000 eller mer"; null for categories (the reading is the class) and for missing ones. */
  readonly classLabel: string | null;
  readonly rank: string | null;
  /** From whom and when; null where what is told is no single figure with a source of its own. */
  readonly source: string | null;
  readonly invented: boolean;
}

function rankText({ rank, of, tied }: Rank): string {
  return mapText.rank(rank, of, tied);
}

/** Descriptions by municipality. */
export type Descriptions = Pick<ReadonlyMap<string, Description>, 'get'>;

function allOf({ indicator, readings, classified }: Explored): ReadonlyMap<string, Description> {
  const ranks = readings && isRanked(indicator) ? rankOf(indicator, readings) : null;
  return new Map(readings?.map((reading) => [reading.code, describeOne(reading, indicator, classified, ranks?.get(reading.code))]));
}

/**
 * Describes every municipality of a Scene, when the first is asked for: a picture that nobody points at needs no words. Ranks stand only where
 * the catalogue allows them.
 */
export function describeAll(explored: Explored): Descriptions {
  let all: ReadonlyMap<string, Description> | null = null;
  return {
    get(code) {
      all ??= allOf(explored);
      return all.get(code);
    },
  };
}

function describeOne(
  reading: Reading, indicator: Indicator, classified: Explored['classified'], rank: Rank | undefined,
): Description {
  const bin = classified?.bins[classified.classOf(reading)];
  return {
    reading: formatReading(reading, indicator),
    classLabel: bin && bin.range.kind !== 'category' ? `${exploreText.columns.class}: ${formatBin(bin)}` : null,
    rank: rank ? rankText(rank) : null,
    source: readingSource(reading),
    invented: reading.invented,
  };
}

/** One line for the list box: "Storstad, 59 974 invånare, klass: 40 000 eller mer, plats 1 av 3, SCB, 31 december 2025, officiell". */
export function spoken(name: string, description: Description | undefined, state: string | null): string {
  if (!description) return `${name}, ${exploreText.notArrived}`;
  const { invented, reading, classLabel, rank, source } = description;
  return [invented ? exploreText.invented : null, name, reading, classLabel, rank, state, source]
    .filter((part) => part !== null && part !== '')
    .join(', ');
}
