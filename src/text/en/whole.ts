import { builtFor } from '../language';

/** What the municipalities lie in. */
export const whole = builtFor;
