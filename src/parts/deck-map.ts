import { binsFromTop, type Classified } from '../domain/classify';
import type { Dataset } from '../domain/dataset';
import type { Indicator } from '../domain/indicator';
import { MAP_COLOURS, colourOf } from '../domain/palette';
import type { DeckBar, DeckMap, DeckWater } from '../files/pptx/story-deck';
import { frameOf } from '../map/frame';
import type { Picture } from '../map/picture';
import type { NamedPath, SvgGeometry } from '../map/svg-geometry';
import { capitalise, formatBin, formatReading, missingText, unitBeside } from '../text/format';
import { takeAwayText } from '../text/sv/take-away';

/** A file is read on paper and on white: the light appearance, whatever the screen has. */
const APPEARANCE = 'light';

/** The classes as a legend or as bars, the missing ones last. */
export function deckClasses(indicator: Indicator, { bins, missing }: Classified): readonly DeckBar[] {
  return [
    ...bins.map(({ range, count, shade }) => ({ label: capitalise(formatBin({ range })), count, colour: colourOf(indicator.scheme, shade, APPEARANCE) })),
    ...(missing.count > 0 ? [{ label: capitalise(missingText('not-in-sources')), count: missing.count, colour: null }] : []),
  ];
}

/** What an indicator is called above a figure: "Folkmängd, invånare"; a unit that the name says is not said again. */
export function deckTitle(indicator: Indicator): string {
  return [indicator.label, unitBeside(indicator)].filter((part) => part !== '').join(', ');
}

/** Each under its name, or under what it is. */
function waters(paths: readonly NamedPath[], kind: string): readonly DeckWater[] {
  return paths.map(({ name, d }) => ({ name: name === '' ? kind : name, d }));
}

/** The map as shapes that can be edited, each with what is said of its municipality. */
export function deckMap(picture: Picture, indicator: Indicator, classified: Classified, { county }: Dataset, geometry: SvgGeometry): DeckMap {
  const { project } = frameOf(county.bounds);
  const { ground } = MAP_COLOURS[APPEARANCE];
  const places = new Map(county.municipalities.map((one) => [one.code, one]));
  const drawn = picture.areas.flatMap(({ code, name, paint, reading, radius, chosen, compared }) => {
    const [place, outline] = [places.get(code), geometry.areas.find((one) => one.code === code)];
    if (!place || !outline || !reading) return [];
    const shade = paint.kind === 'class' ? colourOf(indicator.scheme, paint.shade, APPEARANCE) : null;
    return [{ name, value: formatReading(reading, indicator), place, d: outline.d, shade, radius, mark: chosen ? 'chosen' : compared ? 'compared' : null } as const];
  });
  const circles = picture.form === 'circles';
  return {
    width: geometry.width, height: geometry.height, title: deckTitle(indicator), legend: deckClasses(indicator, { ...classified, bins: binsFromTop(indicator, classified) }),
    areas: drawn.map(({ name, value, d, shade, mark, place: { label } }) => (
      { name, value, d, mark, colour: circles && shade !== null ? ground : shade, label: project(label.lon, label.lat), order: label.order })),
    lakes: waters(geometry.lakes, takeAwayText.lake), rivers: waters(geometry.rivers, takeAwayText.river),
    overlay: takeAwayText.overlay, borders: takeAwayText.borders,
    circles: drawn.flatMap(({ name, value, shade, radius, place: { seat } }) => {
      if (radius === null || shade === null) return [];
      const [x, y] = project(seat.lon, seat.lat);
      return [{ name, value, x, y, radius, colour: shade }];
    }),
  };
}
