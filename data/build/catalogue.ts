import { equalBreaks, quantileBreaks } from '../../src/domain/class-breaks';
import type { Dataset } from '../../src/domain/dataset';
import { evaluate } from '../../src/domain/evaluate';
import type { Classification, Indicator } from '../../src/domain/indicator';
import { jenksBreaks } from '../../src/domain/jenks';
import { momentsOf } from '../../src/domain/moment';
import { numberOf } from '../../src/domain/reading';

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
      ...given.breaks,
    },
  };
}

/**
 * The catalogue with class breaks filled in: computed once over all years, pairs of years and rounds, so a change
 * on the map is a change in the world. Breaks given by hand stay.
 */
export function withBreaks(dataset: Dataset): readonly Indicator[] {
  return dataset.indicators.map((indicator) => indicator.classification === null
    ? indicator
    : { ...indicator, classification: classify(indicator.classification, pooledValues(indicator, dataset)) });
}
