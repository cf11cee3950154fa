import type { Dataset } from '../domain/dataset';
import type { Indicator } from '../domain/indicator';
import { momentOf } from '../domain/moment';
import { COMPARE_COLOURS, MAP_COLOURS } from '../domain/palette';
import type { Scene } from '../domain/scene';
import { countyTrend, hasTrend, trendSeries, trendYears, type TrendSeries } from '../domain/trend-lines';
import type { DeckLines } from '../files/pptx/story-deck';
import { formatValue } from '../text/format';
import { trendText } from '../text/sv/trend';
import { deckTitle } from './deck-map';
import { trendAxis } from './trend/trend-scale';
import { gapsOf, trendRows } from './trend/trend-series';

/** The lines of a Scene: the chosen municipality and those beside it, the county where nobody is chosen. */
function seriesOf(scene: Scene, indicator: Indicator, dataset: Dataset): readonly TrendSeries[] {
  const moment = momentOf(scene, indicator, dataset);
  if (scene.municipality !== null) return trendSeries(indicator, [scene.municipality, ...scene.compare], moment, dataset);
  const county = countyTrend(indicator, moment, dataset);
  return county ? [county] : [];
}

/** The indicator of a Scene over the years; null where it has no years to tell of. */
export function deckLines(scene: Scene, indicator: Indicator, dataset: Dataset): DeckLines | null {
  if (!hasTrend(indicator, dataset)) return null;
  const years = trendYears(indicator, dataset);
  const series = seriesOf(scene, indicator, dataset);
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value])));
  if (values.length === 0) return null;
  const format = (value: number): string => formatValue(value, indicator);
  const axis = trendAxis(values, format);
  const gaps = gapsOf(trendRows(series, years));
  const beside = series.filter(({ chosen }) => !chosen);
  return {
    title: deckTitle(indicator), years, decimals: indicator.decimals,
    ticks: axis.ticks.map((value) => ({ value, label: format(value) })),
    remarks: [...(axis.fromZero ? [] : [trendText.notFromZero]), ...(gaps.length > 0 ? [trendText.gaps(gaps)] : [])],
    lines: series.map((line) => ({
      name: line.name, chosen: line.chosen, values: line.points.map(({ value }) => value),
      colour: line.chosen ? MAP_COLOURS.light.chosen : COMPARE_COLOURS.light[beside.indexOf(line) % COMPARE_COLOURS.light.length] ?? MAP_COLOURS.light.label,
    })),
  };
}
