import { useMemo, useRef } from 'react';
import type { Dataset } from '../../domain/dataset';
import { evaluate, evaluateOne } from '../../domain/evaluate';
import { yearsOf } from '../../domain/moment';
import type { Municipality } from '../../domain/municipality';
import type { Scene } from '../../domain/scene';
import { trendIndicator, trendSeries, trendYears } from '../../domain/trend-lines';
import { changeScene } from '../../state/scene-store';
import { formatValue } from '../../text/format';
import { readingSource } from '../../text/reading-source';
import { profileText } from '../../text/sv/profile';
import { ChartFiles } from '../take-away/chart-files';
import type { Explored } from '../use-explored';
import { TrendChart } from './trend-chart';

interface TrendProps {
  readonly municipality: Municipality;
  readonly dataset: Dataset;
  readonly scene: Scene;
  readonly explored: Explored;
}

/**
 * The shown indicator over the years for the chosen and the compared; where it has fewer than two years,
 * the first indicator of the catalogue that has them (population).
 */
export function Trend({ municipality, dataset, scene, explored }: TrendProps) {
  const indicator = trendIndicator(explored.indicator, dataset);
  const drawn = useRef<HTMLDivElement>(null);
  const { compare } = scene;
  const { moment } = explored;
  const lines = useMemo(() => {
    if (!indicator) return null;
    const years = trendYears(indicator, dataset);
    const series = trendSeries(indicator, [municipality.code, ...compare], moment, dataset);
    const sources = new Map(yearsOf(indicator, dataset).map((year) => [year, readingSource(evaluateOne(indicator, municipality.code, { ...moment, year }, dataset))]));
    return { years, series, sources };
  }, [indicator, dataset, municipality, compare, moment]);
  if (!indicator || !lines) return null;
  return (
    <section className="trend-section" aria-labelledby="trend-heading">
      <h3 id="trend-heading">{`${profileText.trend}: ${indicator.label.toLowerCase()}`}</h3>
      <div ref={drawn}>
        <TrendChart
          series={lines.series} years={lines.years} format={(value) => formatValue(value, indicator)} label={indicator.label}
          unit={indicator.unit} caption={`${indicator.label}, ${lines.years[0]}–${lines.years.at(-1)}`} invented={false}
          sourceOf={(year) => lines.sources.get(year) ?? ''} selectedYear={moment.year} onYear={(year) => changeScene({ indicator: indicator.id, year })}
        />
      </div>
      <ChartFiles
        heading={[`${profileText.trend}: ${indicator.label.toLowerCase()}`, indicator.unit].filter((part) => part !== '').join(', ')} drawn={drawn} invented={false} dataset={dataset}
        shown={[{ indicator, moment, readings: evaluate(indicator, moment, dataset) }]}
      />
    </section>
  );
}
