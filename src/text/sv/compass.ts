import type { CompassGroup } from '../../domain/compass';
import { NO_BREAK_SPACE } from '../format';
import { words } from '../language';
import { theWhole } from './whole';

/** North and west in words. */
export const compassText = words('compass', {
  method: (middleKm: number): string => `Riktningen är den från ${theWhole}s befolkningscentrum till centralorten, en av åtta. Befolkningscentrum är medelpunkten av centralorterna, vägda med kommunernas folkmängd, som om alla bodde i centralorten. Närmare än ${middleKm}${NO_BREAK_SPACE}km anges ingen riktning. Avstånden är fågelvägen.`,
  groups: {
    north: 'Norr', 'north-east': 'Nordost', east: 'Öster', 'south-east': 'Sydost', south: 'Söder', 'south-west': 'Sydväst', west: 'Väster',
    'north-west': 'Nordväst', middle: 'Mitten',
  } satisfies Record<CompassGroup, string>,
  fromCentre: (distance: string): string => `${distance} från befolkningscentrum`,
  directionOfCentre: (distance: string, direction: string): string => `${distance} ${direction.toLowerCase()} om befolkningscentrum`,
  farthest: (seat: string, distance: string): string => `Längst bort från ${seat}: ${distance} fågelvägen`,
});
