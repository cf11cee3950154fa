import { describe, expect, it } from 'vitest';
import type { Theme } from '../municipality';
import type { Duty } from '../round';
import { textCell } from './cell-text';
import type { CellReading } from './proposal';
import { readCodes, readDuties, readThemes } from './read-list';

const NONE_OF_THEM = 'Nej|ingen|Inga|inget|inga andra|Inga andra uppdrag|ingen annan|delas inte|Delas ej|Nej, delas inte|0|Inga teman|inte'.split('|');

describe('duties', () => {
  const read = (...duties: readonly Duty[]): CellReading => ({ state: 'read', value: { kind: 'duties', duties } });
  const doubt = (...duties: readonly Duty[]): CellReading => ({ state: 'doubt', problem: { kind: 'unknown-word', suggestions: [{ kind: 'duties', duties }] } });
  const of = (text: string): CellReading => readDuties(textCell(text));

  it.each(NONE_OF_THEM)('are none: %s', (text) => expect(of(text)).toEqual(read()));

  it.each<[Duty, string]>([
    ['andts', 'ANDTS|ANDT|ANT|andt-samordnare|ANDTS samordnare|samordnare ANDT|samordnare ANDTS|drogfrågor|Drogförebyggande arbete|alkoholhandläggare|narkotika'],
    ['krisberedskap', 'Krisberedskap|Beredskapssamordnare|civil beredskap|kris|civilt försvar|arbete med civilt försvar|Totalförsvar|RSA'],
    // "Trafiksäkerhet" ends as "säkerhet" does, and is something else.
    ['trafiksakerhet', 'Trafiksäkerhet|trafik|kollektivtrafik'],
    ['extremism', 'Våldsbejakande extremism|VBE|radikalisering|mot radikalisering'],
    ['vald-nara', 'Våld i nära relationer|VINR|vin|Kvinnofrid|kvinnofridssamordnare|nära relationer|hedersrelaterat våld'],
    ['folkhalsa', 'Folkhälsa|FOLKHALSA|folkhälsostrateg|strateg för folkhälsa'],
    ['social-ungdom', 'Social/ungdom|social / ungdom|SOCIAL/UNGDOM|socialt arbete|ungdomsfrågor|arbete med ungdomar|chef inom socialtjänst|SSP|SSPF|fältarbetare|leder fältarbete|unga|social trygghet'],
    ['integration', 'Integration|integrationsfrågor'],
    ['sakerhet', 'Säkerhet|säkerhetsskydd|informationssäkerhet|Trygghet|trygghetsfrågor|lokal trygghet'],
    ['annat', 'Annat|annat uppdrag|andra uppdrag|Övrigt|övriga|annan'],
  ])('%s', (duty, words) => {
    for (const word of words.split('|')) expect([word, of(word)]).toEqual([word, read(duty)]);
  });

  it.each([
    'antal', 'landts', 'brandts', 'samordnarandt', 'för droger', 'mot narkotika', 'lite alkohol', 'kriskommunikation', 'miljökris', 'rsab', 'xrsa', 'vbex', 'xvbe', 'vinter', 'bovin', 'vinra',
    'sspfx', 'kssp', 'unga vuxna', 'ofta unga', 'asocial', 'lokal trygghetsgrupp', 'annat än detta', 'inget annat', 'annat uppdrag också', 'ett annat uppdrag', 'de andra uppdrag', 'övrigt arbete',
    'allt övrigt', 'övrigas', 'de övriga', 'annans', 'någon annan', 'kultur', 'mina andra uppdrag',
  ])('are asked about, with "annat" in the place of what is unknown: %s', (text) => expect(of(text)).toEqual(doubt('annat')));

  it.each([';', ',', '/', '+', '&', '|', ' och ', ' samt ', ', och ', '; samt ', ',, '])('are parted by "%s"', (between) => {
    expect(of(`Integration${between}ANDT`)).toEqual(read('integration', 'andts'));
  });

  it('are each said once, in the order in which they stand, also beside what is unknown', () => {
    expect(of('Folkhälsa, ANDT, folkhälsofrågor, drogfrågor')).toEqual(read('folkhalsa', 'andts'));
    expect(of('Kultur, folkhälsa, bibliotek, annat, ANDT')).toEqual(doubt('annat', 'folkhalsa', 'andts'));
    expect(of('social/ungdom/trafik')).toEqual(read('social-ungdom', 'trafiksakerhet'));
    expect(of('Trafik. och social/ungdom.')).toEqual(read('trafiksakerhet', 'social-ungdom'));
  });

  it('are no other words that hold "och"', () => expect(of('Dochtrafik')).toEqual(read('trafiksakerhet')));
});

const MUNICIPALITIES = [
  { code: '9801', name: 'Norrby', officialName: 'Norrby kommun' },
  { code: '9802', name: 'Ås-Ek', officialName: 'Ås-Eks kommun' },
  { code: '9803', name: 'Jakobsby', officialName: 'Jakobsby kommun' },
  { code: '9804', name: 'Medelby', officialName: 'Medelby kommun' },
];

describe('municipalities that a post is shared with', () => {
  const read = (...codes: readonly string[]): CellReading => ({ state: 'read', value: { kind: 'codes', codes } });
  const of = (text: string): CellReading => readCodes(textCell(text), { municipalities: MUNICIPALITIES });
  const doubt = (...codes: readonly string[]): CellReading => ({
    state: 'doubt', problem: { kind: 'unknown-municipality', suggestions: codes.length === 0 ? [] : [{ kind: 'codes', codes }] },
  });

  it.each(NONE_OF_THEM)('are none: %s', (text) => expect(of(text)).toEqual(read()));

  it.each([';', ',', '\n', '\r', '\r\n', '/', '+', '&', '|', ' och ', ' samt ', ', och '])('are parted by %j', (between) => {
    expect(of(`9803${between}Norrby kommun`)).toEqual(read('9803', '9801'));
  });

  it.each([
    ['Norrby', read('9801')], ['Norrby, Medelby, Norrby kommun', read('9801', '9804')],
    // A double name is one municipality, whatever stands between its halves.
    ['Ås/Ek', read('9802')],
    ['Ja, Norrby', read('9801')], ['JA: Norrby och Medelby', read('9801', '9804')], ['Ja, med Norrby', read('9801')], ['ja Medelby', read('9804')],
    ['Delas med Norrby', read('9801')], ['delas: Norrby', read('9801')], ['Ja med Medelby', read('9804')],
    // "Ja" and "med" are words of their own, not the beginnings of names.
    ['Jakobsby, Medelby', read('9803', '9804')],
    ['- Norrby\n- Medelby.', read('9801', '9804')],
  ])('%j', (text, expected) => expect(of(text)).toEqual(expected));

  it('are asked about when one of them is unknown, with those that are known', () => {
    expect(of('Norrby, Storstad, Medelby, Norrby')).toEqual(doubt('9801', '9804'));
    expect(of('Storstad')).toEqual(doubt());
    expect(of('Ja')).toEqual(doubt());
    expect(of('Norrby: ja, Medelby')).toEqual(doubt('9804'));
  });
});

const THEMES: readonly Theme[] = [
  { id: 'trafik', label: 'Trafik och buller', synonyms: ['A-traktorer', '–'] },
  { id: 'andts', label: 'Alkohol, narkotika och spel', synonyms: ['narkotika'] },
  { id: 'platser', label: 'Trygga platser', synonyms: ['belysning', 'nej tack'] },
];

describe('themes', () => {
  const of = (text: string): CellReading => readThemes(textCell(text), { themes: THEMES });
  const read = (...themes: readonly string[]): CellReading => ({ state: 'read', value: { kind: 'themes', themes } });
  const hinted = (themes: readonly string[], suggested: readonly string[]): CellReading => ({
    state: 'read', value: { kind: 'themes', themes }, hint: { kind: 'theme-suggested', suggestions: [{ kind: 'themes', themes: suggested }] },
  });
  const tooLong = (themes: readonly string[]): CellReading => ({ state: 'wrong', problem: { kind: 'too-long', suggestions: [{ kind: 'themes', themes }] } });

  it.each(NONE_OF_THEM)('are none: %s', (text) => expect(of(text)).toEqual(read()));

  it.each([
    ['TRAFIK', read('trafik')], ['Trafik och buller', read('trafik')], ['a traktorer', read('trafik')],
    // A label with a comma in it is one theme.
    ['Alkohol, narkotika och spel', read('andts')], ['Belysning, Alkohol, narkotika och spel', hinted(['platser', 'Alkohol', 'narkotika och spel'], ['platser', 'Alkohol', 'andts'])],
    ['Belysning; Alkohol, narkotika och spel', read('platser', 'andts')],
    ['narkotika, trafik, Trafik och buller, andts', read('andts', 'trafik')],
    ['Belysning|trafik', read('platser', 'trafik')], ['Belysning\ntrafik', read('platser', 'trafik')], ['Belysning\rtrafik', read('platser', 'trafik')],
    ['Läxhjälp, i skolan\nTrafik', read('Läxhjälp, i skolan', 'trafik')],
    // Neither "och" nor a slash parts them.
    ['Läxhjälp och kultur/fritid', read('Läxhjälp och kultur/fritid')],
    // Signs alone are no theme of the list.
    ['Kultur, !', read('Kultur', '!')], ['!', read('!')],
  ])('%j', (text, expected) => expect(of(text)).toEqual(expected));

  it('stay as they were written, single spaces and no bullets, where the list does not have them', () => {
    expect(of('• Nattvandring; - Läx  hjälp; och Kultur;samt Idrott.; * Bad;· Dans.;; -5 grader;ochså')).toEqual(
      read('Nattvandring', 'Läx hjälp', 'Kultur', 'Idrott', 'Bad', 'Dans', '-5 grader', 'ochså'),
    );
    expect(of('Kultur. Idrott, Bad - dans')).toEqual(read('Kultur. Idrott', 'Bad - dans'));
  });

  it('have the likeliest of the list as a hint, in the place of the words and once', () => {
    expect(of('Mer om buller och trafiken, Kultur')).toEqual(hinted(['Mer om buller och trafiken', 'Kultur'], ['trafik', 'Kultur']));
    expect(of('Trafiken i byn, trafiken i staden')).toEqual(hinted(['Trafiken i byn', 'trafiken i staden'], ['trafik']));
    expect(of('Belysning i trafiken')).toEqual(hinted(['Belysning i trafiken'], ['trafik']));
  });

  it('are at most 40, of 120 letters each', () => {
    const letters = (count: number): string => 'k'.repeat(count);
    expect(of(`${letters(120)},Bad`)).toEqual(read(letters(120), 'Bad'));
    expect(of(`${letters(121)},Bad`)).toEqual(tooLong([letters(120), 'Bad']));
    const numbered = Array.from({ length: 41 }, (_, at) => `Eget ${at}`);
    expect(of(numbered.slice(0, 40).join(','))).toEqual(read(...numbered.slice(0, 40)));
    expect(of(numbered.join(','))).toEqual(tooLong(numbered.slice(0, 40)));
  });
});
