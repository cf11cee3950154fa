import { useMemo } from 'react';
import { compassOf, type Compass } from '../../domain/compass';
import type { Dataset } from '../../domain/dataset';
import { momentOf, type Moment } from '../../domain/moment';
import { defaultScene, type Scene } from '../../domain/scene';
import {
  sharesOf, thresholdColumns, thresholdsOf, underThresholds,
  type Selection, type Share, type ThresholdColumn, type Thresholds,
} from '../../domain/thresholds';

/** Who falls under the thresholds of a Scene, and what they make up of the county. */
export interface Sparse {
  readonly thresholds: Thresholds;
  readonly columns: readonly ThresholdColumn[];
  readonly selection: Selection;
  readonly shares: readonly Share[];
  readonly compass: Compass | null;
  /** When the population and the round are read. */
  readonly moment: Moment;
}

/** The moment of the county's population, which shares and population centre stand on. */
export function populationMoment(scene: Scene, dataset: Dataset): Moment | null {
  const indicator = dataset.indicators.find(({ id }) => id === 'folkmangd') ?? dataset.indicators[0];
  return indicator === undefined ? null : momentOf(scene, indicator, dataset);
}

/** Only what the figures hang on: a moved map or a chosen municipality computes nothing anew. */
function useFigureScene({ year, round, thresholds }: Scene): Scene {
  return useMemo(() => ({ ...defaultScene(''), year, round, thresholds }), [year, round, thresholds]);
}

/** Null for a catalogue without indicators, which its schema forbids. */
export function useSparse(scene: Scene, dataset: Dataset): Sparse | null {
  const asked = useFigureScene(scene);
  return useMemo(() => {
    const moment = populationMoment(asked, dataset);
    if (moment === null) return null;
    const thresholds = thresholdsOf(asked);
    const columns = thresholdColumns(asked, dataset);
    const selection = underThresholds(thresholds, columns);
    const shares = sharesOf(selection.under.map(({ code }) => code), dataset, moment, selection.invented);
    return { thresholds, columns, selection, shares, compass: compassOf(dataset, moment.year), moment };
  }, [asked, dataset]);
}
