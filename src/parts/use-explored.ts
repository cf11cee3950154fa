import { useMemo } from 'react';
import { appearanceOf, useAppearanceStore } from '../state/appearance-store';
import { classesOf, type Classified } from '../domain/classify';
import { countyFigure, type CountyFigure } from '../domain/county-figure';
import type { Dataset } from '../domain/dataset';
import { evaluate, needsProfiles } from '../domain/evaluate';
import type { Indicator, ReferenceLine } from '../domain/indicator';
import { isAvailable, momentOf, momentsOf, type Moment } from '../domain/moment';
import { numberOf, type Reading } from '../domain/reading';
import type { Scene } from '../domain/scene';
import { buildPicture } from '../map/build-picture';
import type { Picture } from '../map/picture';

/** Everything that the view shows of a Scene, computed once and handed to map, legend, table and sentence. */
export interface Explored {
  readonly indicator: Indicator;
  readonly moment: Moment;
  /** Null while the snapshot that the indicator stands on has not arrived. */
  readonly readings: readonly Reading[] | null;
  readonly classified: Classified | null;
  readonly county: CountyFigure | null;
  readonly picture: Picture;
  /** The reference line in force; null when there is none or it is switched off. */
  readonly line: ReferenceLine | null;
}

/** The indicator of a Scene; the first with figures when the Scene names one that is gone. */
export function indicatorOf(scene: Scene, dataset: Dataset): Indicator {
  const available = dataset.indicators.filter((indicator) => isAvailable(indicator, dataset));
  const found = available.find(({ id }) => id === scene.indicator) ?? available[0] ?? dataset.indicators[0];
  if (!found) throw new Error('The catalogue is empty; its schema asks for at least one indicator.');
  return found;
}

/** Largest value over all years, so that circles keep still when the year changes. */
function largestOf(indicator: Indicator, dataset: Dataset): number {
  if (!indicator.circles) return 0;
  const values = momentsOf(indicator, dataset).flatMap((moment) => evaluate(indicator, moment, dataset).map(numberOf));
  return values.reduce<number>((largest, value) => Math.max(largest, value ?? 0), 0);
}

/** What the map of a Scene shows when nothing is pointed at. */
export function pictureOf(scene: Scene, indicator: Indicator, readings: readonly Reading[], classified: Classified, dataset: Dataset): Picture {
  return buildPicture(scene, indicator, dataset.county.municipalities, readings, classified, largestOf(indicator, dataset), null);
}

export function useExplored(scene: Scene, dataset: Dataset, highlighted: number | null): Explored {
  const indicator = indicatorOf(scene, dataset);
  const { year, from, to, date, round } = momentOf(scene, indicator, dataset);
  const moment = useMemo(() => ({ year, from, to, date, round }), [year, from, to, date, round]);
  const readings = useMemo(
    () => (needsProfiles(indicator) && !dataset.profiles ? null : evaluate(indicator, moment, dataset)),
    [indicator, moment, dataset],
  );
  const classified = useMemo(
    () => readings && classesOf(indicator, readings, scene.method, scene.breaks),
    [indicator, readings, scene.method, scene.breaks],
  );
  const county = useMemo(
    () => (readings ? countyFigure(indicator, moment, dataset) : null),
    [indicator, moment, dataset, readings],
  );
  const largest = useMemo(() => largestOf(indicator, dataset), [indicator, dataset]);
  const { form, municipality, compare } = scene;
  const picture = useMemo(
    () => buildPicture(
      { form, municipality, compare }, indicator, dataset.county.municipalities, readings, classified, largest, highlighted,
    ),
    [form, municipality, compare, indicator, dataset, readings, classified, largest, highlighted],
  );
  // An estimate invites a verdict in a room full of those it is about: on the projector it is off until asked for.
  const projector = useAppearanceStore((state) => appearanceOf(state) === 'projector');
  const line = (scene.referenceLine ?? !projector) ? indicator.referenceLine : null;
  // One object as long as nothing in it is new, so that what is told of it is not rendered again.
  return useMemo(
    () => ({ indicator, moment, readings, classified, county, picture, line }),
    [indicator, moment, readings, classified, county, picture, line],
  );
}
