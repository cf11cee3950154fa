/** North and west in words. */
import { MIDDLE_KM, type CompassGroup, type SeatPosition } from '../domain/compass';
import { NO_BREAK_SPACE, formatNumber } from './format';

/** How directions are found, in words that stand beside the list. */
export const COMPASS_METHOD = `Riktningen är den från länets befolkningscentrum till centralorten, en av åtta. Befolkningscentrum är medelpunkten av centralorterna, vägda med kommunernas folkmängd, som om alla bodde i centralorten. Närmare än ${MIDDLE_KM}${NO_BREAK_SPACE}km anges ingen riktning. Avstånden är fågelvägen.`;

/** Heading of a group: "Nordväst", "Mitten". */
export function compassHeading(group: CompassGroup): string {
  switch (group) {
    case 'north': return 'Norr';
    case 'north-east': return 'Nordost';
    case 'east': return 'Öster';
    case 'south-east': return 'Sydost';
    case 'south': return 'Söder';
    case 'south-west': return 'Sydväst';
    case 'west': return 'Väster';
    case 'north-west': return 'Nordväst';
    case 'middle': return 'Mitten';
  }
}

/** "88 km väster om befolkningscentrum"; nearer than the middle's edge without direction. */
export function seatPositionText({ km, group }: SeatPosition): string {
  const distance = `${formatNumber(km, 0)}${NO_BREAK_SPACE}km`;
  return group === 'middle' ? `${distance} från befolkningscentrum` : `${distance} ${compassHeading(group).toLowerCase()} om befolkningscentrum`;
}

/** "Längst bort från Älvdalen: 147 km fågelvägen" */
export function farthestText(seat: string, km: number): string {
  return `Längst bort från ${seat}: ${formatNumber(km, 0)}${NO_BREAK_SPACE}km fågelvägen`;
}
