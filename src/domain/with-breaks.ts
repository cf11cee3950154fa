import { equalBreaks, quantileBreaks } from './class-breaks';
import type { Dataset } from './dataset';
import { evaluate } from './evaluate';
import type { Classification, Indicator } from './indicator';
import { jenksBreaks } from './jenks';
import { momentsOf } from './moment';
import { numberOf } from './reading';

/** Five is as many shades as an eye can tell apart on a map of this size. */
const CLASSES = 5;

/** Every value the indicator has at any of its moments. */
function pooledValues(indicator: Indicator, dataset: Dataset): readonly number[] {
  return momentsOf(indicator, dataset)
    .flatMap((moment) => evaluate(indicator, moment, dataset))
    .map(numberOf)
    .filter((value) => value !== null);
}

function classify(given: Classification, values: readonly number[]): Classification {
  if (values.length === 0) return given;
  return {
    method: given.method,
    breaks: {
      equal: equalBreaks(values, CLASSES),
      quantile: quantileBreaks(values, CLASSES),
      jenks: jenksBreaks(values, CLASSES),
      ...(given.breaks.custom === undefined ? {} : { custom: given.breaks.custom }),
    },
  };
}

/**
 * The catalogue with class breaks filled in: computed once over all years, pairs of years and rounds, so a change
 * on the map is a change in the world. Breaks given by hand (`custom`) stay; the others are computed anew. Stands on a
 * statistics library: on the page it is loaded with what writes a snapshot, never with the map.
 */
export function withBreaks(dataset: Dataset): readonly Indicator[] {
  return dataset.indicators.map((indicator) => indicator.classification === null
    ? indicator
    : { ...indicator, classification: classify(indicator.classification, pooledValues(indicator, dataset)) });
}
