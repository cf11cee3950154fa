import type { Classified } from '../domain/classify';
import type { Dataset } from '../domain/dataset';
import type { Indicator } from '../domain/indicator';
import { MAP_COLOURS, colourOf } from '../domain/palette';
import type { Reading } from '../domain/reading';
import type { DeckMap } from '../files/pptx/story-deck';
import { frameOf } from '../map/frame';
import type { SvgGeometry } from '../map/svg-geometry';
import { capitalise, formatBin, formatReading, missingText } from '../text/format';

/** A file is read on paper and on white: the light appearance, whatever the screen has. */
const APPEARANCE = 'light';

export interface DeckClass {
  readonly label: string;
  readonly count: number;
  readonly colour: string;
}

/** The classes as a legend or as bars, the missing ones last. */
export function deckClasses(indicator: Indicator, { bins, missing }: Classified): readonly DeckClass[] {
  return [
    ...bins.map(({ range, count, shade }) => ({ label: capitalise(formatBin({ range })), count, colour: colourOf(indicator.scheme, shade, APPEARANCE) })),
    ...(missing.count > 0 ? [{ label: capitalise(missingText('not-in-sources')), count: missing.count, colour: MAP_COLOURS[APPEARANCE].missing }] : []),
  ];
}

/** What an indicator is called above a figure: "Folkmängd, invånare"; a unit that the name says is not said again. */
export function deckTitle({ label, unit }: Indicator): string {
  return unit === '' || label.toLowerCase().includes(unit.toLowerCase()) ? label : `${label}, ${unit}`;
}

/** The map as shapes that can be edited, each with what is said of its municipality. */
export function deckMap(indicator: Indicator, readings: readonly Reading[], classified: Classified, { county }: Dataset, geometry: SvgGeometry): DeckMap {
  const { project } = frameOf(county.bounds);
  return {
    width: geometry.width, height: geometry.height, title: deckTitle(indicator), legend: deckClasses(indicator, classified),
    areas: county.municipalities.flatMap(({ code, name, label }) => {
      const reading = readings.find((one) => one.code === code);
      const outline = geometry.areas.find((one) => one.code === code);
      if (!reading || !outline) return [];
      const bin = classified.bins.find(({ index }) => index === classified.classOf(reading));
      return [{
        name, value: formatReading(reading, indicator), d: outline.d, label: project(label.lon, label.lat),
        colour: bin ? colourOf(indicator.scheme, bin.shade, APPEARANCE) : MAP_COLOURS[APPEARANCE].missing,
      }];
    }),
  };
}
