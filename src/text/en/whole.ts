import { builtFor } from '../whole';

/** What the municipalities lie in. */
export const whole = builtFor;
