import type { Origin } from '../domain/own-round';
import { placeText } from './place-text';
import { correctionText } from './sv/correction';

/** Where what a round says comes from; empty where that is not known. */
export function originText(origin: Origin | undefined): string {
  switch (origin?.kind) {
    case undefined: return '';
    case 'form': return correctionText.byHand;
    case 'cell': return placeText(origin.place);
    case 'corrected': return correctionText.correctedFrom(origin.said);
  }
}
