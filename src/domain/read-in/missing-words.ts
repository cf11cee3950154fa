/** What people write instead of an answer, and what it means. */
import type { MissingReason } from '../reading';
import { plain } from './cell-text';

const WORDS: Readonly<Record<'not-answered' | 'not-applicable' | 'vacant' | 'confidential' | 'not-collected', readonly string[]>> = {
  'not-answered': [
    '-', '--', '.', '..', '...', '…', '?', '??', 'vet ej', 'vet inte', 'vi vet inte', 'oklart', 'okänt', 'ej känt', 'ej svarat', 'inte svarat', 'inget svar',
    'ej besvarad', 'ej besvarat', 'obesvarad', 'uppgift saknas', 'uppgifter saknas', 'saknas uppgift', 'saknas', 'ingen uppgift',
    'inga uppgifter', 'svar saknas', 'har ej svarat', 'har inte svarat', 'kan ej svara', 'kan inte svara', 'ej ifyllt', 'blank', 'återkommer',
    '#saknas!', '#n/a', '#n/a!',
  ],
  'not-applicable': ['ej tillämpligt', 'ej tillämplig', 'inte tillämpligt', 'ej aktuellt', 'inte aktuellt', 'ej relevant', 'inte relevant', 'n/a', 'na', 'e/t'],
  vacant: ['vakant', 'vakans', 'vakant tjänst', 'tjänsten vakant', 'tjänsten är vakant', 'vakant just nu', 'vakant för närvarande', 'rekrytering pågår', 'under rekrytering', 'obesatt', 'tjänsten är obesatt'],
  confidential: ['sekretess', 'sekretessbelagt', 'sekretessbelagd', 'omfattas av sekretess', 'hemligt', 'hemlig'],
  'not-collected': ['ej insamlat', 'inte insamlat', 'ej tillfrågad', 'ej frågat', 'inte frågat', 'ej insamlad'],
};
const REASONS = new Map(
  Object.entries(WORDS).flatMap(([reason, words]) => words.map((word) => [word, reason as keyof typeof WORDS] as const)),
);

/** The reason that a text gives for not answering; null when it gives none. */
export function missingReason(text: string): MissingReason | null {
  const said = plain(text);
  // Only signs, as "-" and "..": the ends are not trimmed off.
  return REASONS.get(said) ?? REASONS.get(text.trim().toLowerCase()) ?? REASONS.get(said.replace(/^\((.*)\)$/u, '$1')) ?? null;
}
