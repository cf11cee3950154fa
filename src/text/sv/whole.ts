import type { Whole } from '../../domain/municipality';
import { builtFor } from '../language';

const WORDS = { county: 'länet', country: 'landet' } as const satisfies Record<Whole, string>;
const AT_START = { county: 'Länet', country: 'Landet' } as const satisfies Record<Whole, string>;

/** What the municipalities lie in, in its definite form; the genitive adds an s. */
export const theWhole = WORDS[builtFor];
/** The same, at the start of a sentence. */
export const TheWhole = AT_START[builtFor];
