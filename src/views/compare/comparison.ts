import { countyFigure, type CountyFigure } from '../../domain/county-figure';
import type { Companion } from '../../domain/companions';
import type { Dataset } from '../../domain/dataset';
import { byStandOut, standOut } from '../../domain/differences';
import { evaluate, needsProfiles } from '../../domain/evaluate';
import type { Indicator } from '../../domain/indicator';
import { isAvailable, momentOf, type Moment } from '../../domain/moment';
import { isRanked, rankOf, type Rank } from '../../domain/rank';
import type { Reading } from '../../domain/reading';
import type { Scene } from '../../domain/scene';
import { trendMarks } from '../../parts/trend/trend-marks';

/** One indicator of the comparison, read for every municipality. */
export interface ComparisonRow {
  readonly indicator: Indicator;
  readonly moment: Moment;
  /** By code, in the county's order. */
  readonly readings: ReadonlyMap<string, Reading>;
  readonly county: CountyFigure | null;
  /** The chosen one's rank; null where the catalogue does not rank. */
  readonly rank: Rank | null;
  readonly invented: boolean;
}

/** Somebody with a name and a mark of their own in plots and lists. */
export interface Marked {
  readonly code: string;
  readonly name: string;
  readonly chosen: boolean;
  /** SVG path around 0,0, about 8 px across. */
  readonly path: string;
}

/**
 * The available indicators as rows, in the catalogue's order or by how much the chosen one stands out. Those that stand
 * on the profiles are left out until these have arrived.
 */
export function comparisonRows(scene: Scene, code: string, dataset: Dataset): readonly ComparisonRow[] {
  const rows = dataset.indicators
    .filter((indicator) => isAvailable(indicator, dataset) && (dataset.profiles !== null || !needsProfiles(indicator)))
    .map((indicator) => {
      const moment = momentOf(scene, indicator, dataset);
      const readings = evaluate(indicator, moment, dataset);
      return {
        outstanding: scene.standOut ? standOut(indicator, readings, code) : null,
        row: {
          indicator, moment, readings: new Map(readings.map((reading) => [reading.code, reading])),
          county: countyFigure(indicator, moment, dataset),
          rank: (isRanked(indicator) ? rankOf(indicator, readings).get(code) : undefined) ?? null,
          invented: readings.some(({ invented }) => invented),
        },
      };
    });
  return (scene.standOut ? rows.toSorted((a, b) => byStandOut(a.outstanding, b.outstanding)) : rows).map(({ row }) => row);
}

/** The chosen one first, then those who stand beside it, each with the mark it has in every picture of the view. */
export function markedOf(chosen: { readonly code: string; readonly name: string }, members: readonly Companion[]): readonly Marked[] {
  const lines = [chosen, ...members].map(({ code, name }, index) => ({ code, name, chosen: index === 0, points: [] }));
  const markOf = trendMarks(lines);
  return lines.map((line) => ({ code: line.code, name: line.name, chosen: line.chosen, path: markOf(line).path }));
}

/** Where a Reading stands on an axis: its number, or its step on an ordinal scale; null for what has no place. */
export function positionOf(indicator: Indicator, { content }: Reading): number | null {
  switch (content.kind) {
    case 'number': return content.value;
    case 'category': return indicator.categories.find(({ id }) => id === content.category)?.value ?? null;
    case 'missing': return null;
  }
}
