import { binsFromTop } from '../../domain/classify';
import type { Dataset } from '../../domain/dataset';
import { MAP_COLOURS, colourOf } from '../../domain/palette';
import type { Sheet } from '../../files/picture/sheet';
import { frameOf } from '../../map/frame';
import { joinedPath, type SvgGeometry } from '../../map/svg-geometry';
import { capitalise, formatBin, formatReading, missingText } from '../../text/format';
import { momentText } from '../../text/moment-text';
import { exploreText } from '../../text/sv/explore';
import { takeAwayText } from '../../text/sv/take-away';
import type { Explored } from '../use-explored';
import { footOf } from './foot-of';

/** Pictures go into papers and slides: the light appearance, whatever the screen has. */
const APPEARANCE = 'light';

/**
 * The Scene as a picture; null while its figures have not arrived.
 * @param sentence what the page says under the map
 * @param link address of the Scene; null where nobody else could open it
 */
export function sheetOf(explored: Explored, sentence: string, dataset: Dataset, geometry: SvgGeometry, link: string | null): Sheet | null {
  const { indicator, moment, readings, classified, picture } = explored;
  if (!readings || !classified) return null;
  const colours = MAP_COLOURS[APPEARANCE];
  const { project } = frameOf(dataset.county.bounds);
  const places = new Map(dataset.county.municipalities.map((one) => [one.code, one]));
  const outlines = new Map(geometry.areas.map(({ code, d }) => [code, d]));
  const circles = picture.form === 'circles';
  const shade = (index: number): string => colourOf(picture.scheme, index, APPEARANCE);
  return {
    heading: `${indicator.label}, ${dataset.county.fullName}`,
    subheading: [indicator.unit, momentText(indicator, moment)].filter((part) => part !== '').join(' · '),
    colours, sentence, mark: picture.invented ? takeAwayText.invented : null,
    legend: [
      ...binsFromTop(indicator, classified).map(({ range, count, shade: at }) => ({ label: capitalise(formatBin({ range })), count: exploreText.municipalities(count), colour: shade(at) })),
      ...(classified.missing.count > 0
        ? [{ label: capitalise(missingText('not-in-sources')), count: exploreText.municipalities(classified.missing.count), colour: null }] : []),
    ],
    map: {
      width: geometry.width, height: geometry.height, lakes: joinedPath(geometry.lakes), rivers: joinedPath(geometry.rivers),
      countyBorders: geometry.countyBorders, countryBorders: geometry.countryBorders,
      areas: picture.areas.map(({ code, name, paint, reading, chosen, compared }) => ({
        title: reading ? `${name}: ${formatReading(reading, indicator)}` : name, d: outlines.get(code) ?? '',
        colour: paint.kind === 'missing' ? null : paint.kind === 'class' && !circles ? shade(paint.shade) : colours.ground,
        mark: chosen ? 'chosen' : compared ? 'compared' : null,
      })),
      circles: picture.areas.flatMap(({ code, radius, paint }) => {
        const seat = places.get(code)?.seat;
        if (!seat || radius === null) return [];
        const [x, y] = project(seat.lon, seat.lat);
        return [{ x, y, radius, colour: paint.kind === 'class' ? shade(paint.shade) : colours.ground }];
      }),
      names: dataset.county.municipalities.map(({ name, label }) => {
        const [x, y] = project(label.lon, label.lat);
        return { name, x, y };
      }),
    },
    foot: footOf([explored], dataset, link, 'map'),
  };
}
