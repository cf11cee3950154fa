import type { Dataset } from './dataset';
import { evaluate, quotientParts } from './evaluate';
import type { Indicator } from './indicator';
import type { Moment } from './moment';
import { numberOf } from './reading';
import { median } from './spread';

/** The county's own figure beside the municipalities'. */
export interface CountyFigure {
  readonly value: number;
  readonly kind: 'sum' | 'ratio' | 'median';
  /** How many municipalities it stands on. */
  readonly basis: number;
  /** Published total that differs from the sum of the parts, and by how much; null when they agree. */
  readonly noise: number | null;
  readonly invented: boolean;
}

/** Sum of numerators over sum of denominators, over the municipalities that have both. */
function ratio(indicator: Indicator, moment: Moment, dataset: Dataset): { value: number; basis: number } | null {
  if (indicator.formula.kind !== 'quotient') return null;
  const parts = dataset.county.municipalities
    .map(({ code }) => quotientParts(indicator, code, moment, dataset))
    .filter((part) => part !== null);
  const numerator = parts.reduce((sum, part) => sum + part.numerator, 0);
  const denominator = parts.reduce((sum, part) => sum + part.denominator, 0);
  return denominator === 0
    ? null
    : { value: (numerator / denominator) * indicator.formula.factor, basis: parts.length };
}

function publishedTotal(indicator: Indicator, moment: Moment, dataset: Dataset): number | null {
  if (indicator.formula.kind !== 'series') return null;
  const series = dataset.series.get(indicator.formula.series);
  return series?.periods.find((period) => period.period === String(moment.year))?.county ?? null;
}

/**
 * The county figure of an indicator, by the kind the catalogue states. A published total goes before the
 * sum of the parts, which can differ from it (random noise from 2025). Null where the catalogue has none
 * or nothing is known.
 */
export function countyFigure(indicator: Indicator, moment: Moment, dataset: Dataset): CountyFigure | null {
  const readings = evaluate(indicator, moment, dataset);
  const values = readings.map(numberOf).filter((value) => value !== null);
  const invented = readings.some((reading) => reading.invented);
  switch (indicator.countyFigure) {
    case 'none':
      return null;
    case 'median': {
      const value = median(values);
      return value === null ? null : { value, kind: 'median', basis: values.length, noise: null, invented };
    }
    case 'ratio': {
      if (indicator.formula.kind === 'change') return changeOfTotals(indicator, moment, dataset);
      const result = ratio(indicator, moment, dataset);
      return result === null ? null : { ...result, kind: 'ratio', noise: null, invented };
    }
    case 'sum': {
      if (values.length === 0) return null;
      const sum = values.reduce((total, value) => total + value, 0);
      const published = publishedTotal(indicator, moment, dataset);
      if (published === null && values.length < readings.length) return null;
      return {
        value: published ?? sum, kind: 'sum', basis: values.length, invented,
        // Only a whole sum can differ by noise; where a part is missing it differs by that part.
        noise: published !== null && published !== sum && values.length === readings.length ? published - sum : null,
      };
    }
  }
}

function changeOfTotals(indicator: Indicator, moment: Moment, dataset: Dataset): CountyFigure | null {
  if (indicator.formula.kind !== 'change') return null;
  const totals = { ...indicator, countyFigure: 'sum', formula: { kind: 'series', series: indicator.formula.series } } as const;
  const before = countyFigure(totals, { ...moment, year: moment.from }, dataset);
  const after = countyFigure(totals, { ...moment, year: moment.to }, dataset);
  if (!before || !after || before.value === 0) return null;
  return { value: (after.value / before.value - 1) * 100, kind: 'ratio', basis: after.basis, noise: null, invented: false };
}
