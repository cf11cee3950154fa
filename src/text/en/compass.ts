import { NO_BREAK_SPACE } from '../format';
import type { compassText as swedish } from '../sv/compass';
import type { Translation } from '../translation';
import { whole } from './whole';

export const compassText: Translation<typeof swedish> = {
  method: (middleKm) => `The direction is that from the ${whole}’s centre of population to the main town, one of eight. The centre of population is the mean of the main towns, weighted by the municipalities’ population, as if everyone lived in the main town. Nearer than ${middleKm}${NO_BREAK_SPACE}km no direction is given. Distances are as the crow flies.`,
  groups: {
    north: 'North', 'north-east': 'North-east', east: 'East', 'south-east': 'South-east', south: 'South', 'south-west': 'South-west', west: 'West',
    'north-west': 'North-west', middle: 'Middle',
  },
  fromCentre: (distance) => `${distance} from the centre of population`,
  directionOfCentre: (distance, direction) => `${distance} ${direction.toLowerCase()} of the centre of population`,
  farthest: (seat, distance) => `Farthest from ${seat}: ${distance} as the crow flies`,
};
