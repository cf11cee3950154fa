import { useMemo } from 'react';
import { byCode } from '../../domain/by-code';
import { bivariateAxis, bivariateIndex, bivariateOf, type Bivariate } from '../../domain/bivariate';
import type { Dataset } from '../../domain/dataset';
import { evaluate } from '../../domain/evaluate';
import { momentOf } from '../../domain/moment';
import type { Municipality } from '../../domain/municipality';
import { defaultScene, type Scene } from '../../domain/scene';
import type { Picture } from '../../map/picture';
import type { Description } from '../../parts/describe';
import { bivariateText } from '../../text/bivariate-words';
import { capitalise, formatReading } from '../../text/format';
import { sparseText } from '../../text/sv/sparse';
import { classPicture } from './class-picture';
import { sourcesOf } from './figure-sources';
import type { FigureColumn } from './sparse-table';

export interface BivariateShown {
  readonly pair: Bivariate;
  /** The two indicators with their Readings, x first. */
  readonly columns: readonly FigureColumn[];
}

/** The Scene's two indicators in nine classes; null when it shows one, or two that cannot be cut in three. */
export function useBivariate({ bivariate, year, round }: Scene, dataset: Dataset): BivariateShown | null {
  return useMemo(() => {
    if (bivariate === null) return null;
    const scene = { ...defaultScene(''), year, round };
    const [x, y] = [bivariate.x, bivariate.y].map((id) => {
      const indicator = dataset.indicators.find((one) => one.id === id);
      const axis = indicator && bivariateAxis(indicator, dataset);
      return indicator && axis ? { axis, indicator, readings: evaluate(indicator, momentOf(scene, indicator, dataset), dataset) } : null;
    });
    return x && y ? { pair: bivariateOf(x.axis, y.axis, x.readings, y.readings), columns: [x, y] } : null;
  }, [bivariate, year, round, dataset]);
}

/** Nine colours and the pattern of missing data. */
export function bivariatePicture(
  { pair }: BivariateShown, municipalities: readonly Municipality[], scene: Pick<Scene, 'municipality' | 'together'>, highlighted: number | null,
): Picture {
  return classPicture({
    indicator: `${pair.x.indicator.id}*${pair.y.indicator.id}`, scheme: 'bivariate', classCount: pair.bins.length,
    invented: pair.invented, municipalities, highlighted, scene,
    classOf: (code) => {
      const found = pair.classes.get(code);
      if (!found) return null;
      const index = bivariateIndex(found);
      return { index, shade: index };
    },
  });
}

/** "Gles och lite tid", or that a figure is missing. */
export function bivariateClassText({ pair }: BivariateShown, code: string): string {
  const found = pair.classes.get(code);
  return found ? capitalise(bivariateText(pair.x, pair.y, found)) : sparseText.missing;
}

/** What the tip and the list box tell of each municipality: both figures, and the class in words. */
export function bivariateDescriptions(shown: BivariateShown): ReadonlyMap<string, Description> {
  const [first] = shown.columns;
  const columns = shown.columns.map(({ indicator, readings }) => ({ indicator, readings: byCode(readings) }));
  return new Map(first?.readings.map(({ code }) => [code, {
    reading: columns.map(({ indicator, readings }) => {
      const reading = readings.get(code);
      return `${indicator.shortLabel}: ${reading ? formatReading(reading, indicator) : sparseText.missing.toLowerCase()}`;
    }).join(', '),
    classLabel: bivariateClassText(shown, code), rank: null, source: sourcesOf(columns.map(({ readings }) => readings.get(code))), invented: shown.pair.invented,
  }]));
}
