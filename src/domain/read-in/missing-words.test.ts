import { describe, expect, it } from 'vitest';
import type { MissingReason } from '../reading';
import { missingReason } from './missing-words';

const WORDS: readonly (readonly [MissingReason, string])[] = [
  ['not-answered', '-|--|–|—|−|––|.|..|...|…|?|??| - |. |(-)|(?)'],
  ['not-answered', 'Vet ej|vet inte|vi vet inte|oklart|okänt|ej känt|ej svarat|inte svarat|inget svar|ej besvarad|ej besvarat|obesvarad|uppgift saknas|uppgifter saknas|saknas uppgift|saknas|ingen uppgift'],
  ['not-answered', 'inga uppgifter|svar saknas|har ej svarat|har inte svarat|kan ej svara|kan inte svara|ej ifyllt|blank|ÅTERKOMMER!|#saknas!|#N/A|#n/a!'],
  ['not-applicable', 'Ej tillämpligt|ej tillämplig|inte tillämpligt|ej aktuellt|inte aktuellt|ej relevant|inte relevant|n/a|N/A|na|e/t|E/T'],
  ['vacant', 'Vakant|vakans|vakant tjänst|tjänsten vakant|Tjänsten är vakant.|vakant just nu|vakant för närvarande|rekrytering pågår|under rekrytering|obesatt|tjänsten är obesatt'],
  ['confidential', 'Sekretess|sekretessbelagt|sekretessbelagd|omfattas av sekretess|hemligt|HEMLIG'],
  ['not-collected', 'Ej insamlat|inte insamlat|ej tillfrågad|ej frågat|inte frågat|ej insamlad'],
];

describe('what is written instead of an answer', () => {
  it.each(WORDS)('%s: %s', (reason, words) => {
    for (const word of words.split('|')) expect([word, missingReason(word)]).toEqual([word, reason]);
  });

  it('may have spaces, a sign at its end and brackets around it', () => {
    for (const text of ['  vakant ', 'va\u00adkant', 'Tjänsten\u00a0är  vakant', 'vakant,', '(vakant)', '(Vakant).']) expect([text, missingReason(text)]).toEqual([text, 'vacant']);
  });

  it.each(['', ' ', 'Nej', 'ja', '0', '---', '-5', 'vakant (ny)', '(vakant', 'vakant)', '((vakant))', 'x(vakant)', '(vakant)x', 'ej vakant', 'sekretessen', 'nå', 'okant', 'constructor', '#DIVISION/0!'])('is no reason: "%s"', (text) => {
    expect(missingReason(text)).toBeNull();
  });
});
