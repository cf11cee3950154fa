/** North and west in words. */
import { MIDDLE_KM, type CompassGroup, type SeatPosition } from '../domain/compass';
import { NO_BREAK_SPACE, formatNumber } from './format';
import { compassText } from './sv/compass';

/** How directions are found, in words that stand beside the list. */
export const COMPASS_METHOD = compassText.method(MIDDLE_KM);

const kilometres = (km: number): string => `${formatNumber(km, 0)}${NO_BREAK_SPACE}km`;

/** Heading of a group: "Nordväst", "Mitten". */
export function compassHeading(group: CompassGroup): string {
  return compassText.groups[group];
}

/** "88 km väster om befolkningscentrum"; nearer than the middle's edge without direction. */
export function seatPositionText({ km, group }: SeatPosition): string {
  return group === 'middle' ? compassText.fromCentre(kilometres(km)) : compassText.directionOfCentre(kilometres(km), compassHeading(group));
}

/** "Längst bort från Älvdalen: 147 km fågelvägen" */
export function farthestText(seat: string, km: number): string {
  return compassText.farthest(seat, kilometres(km));
}
