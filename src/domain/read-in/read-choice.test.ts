import { describe, expect, it } from 'vitest';
import { textCell } from './cell-text';
import type { CellReading, FieldValue, ProblemKind } from './proposal';
import { readConcern, readLaw, readPrevention, readResource, readVisibility } from './read-choice';

const read = (value: FieldValue): CellReading => ({ state: 'read', value });
const doubt = (kind: ProblemKind, ...suggestions: readonly FieldValue[]): CellReading => ({ state: 'doubt', problem: { kind, suggestions } });

const shown = (visibility: 'internal' | 'network' | 'public'): FieldValue => ({ kind: 'visibility', visibility });
const [INTERNAL, NETWORK, PUBLIC] = [shown('internal'), shown('network'), shown('public')];
const resource = (value: 'available' | 'partly' | 'not-available'): FieldValue => ({ kind: 'resource', resource: value });
const [AVAILABLE, PARTLY, NOT_AVAILABLE] = [resource('available'), resource('partly'), resource('not-available')];
const law = (status: 'yes' | 'ongoing' | 'no'): FieldValue => ({ kind: 'law', status });
const [YES, ONGOING, NO] = [law('yes'), law('ongoing'), law('no')];
const SOCIAL: FieldValue = { kind: 'prevention', prevention: 'social' };
const SITUATIONAL: FieldValue = { kind: 'prevention', prevention: 'situational' };
const level = (number: number): FieldValue => ({ kind: 'number', number });
const LEVELS = [1, 2, 3, 4].map(level);

/** Words parted by bars, each with what all of them mean. */
const all = (words: string, value: FieldValue): readonly (readonly [string, CellReading])[] => words.split('|').map((word) => [word, read(value)]);

describe('who may see an answer', () => {
  it.each([
    ...all('Internt|intern|internal|Nej|inte|Länsstyrelsen|bara länsstyrelsen|Endast Länsstyrelsen|internt (länsstyrelsen)|visas inte|Får inte visas|ej publikt|ej offentligt', INTERNAL),
    ...all('Nätverksmöte|nätverksmötet|nätverk|NÄTVERKET|på nätverksmöte|på nätverksmötet|i nätverket|inom nätverket|network|samordnarna|för samordnarna', NETWORK),
    ...all('Offentligt|offentlig|publikt|publik|öppet|öppen|alla|för alla|public|Får visas offentligt.', PUBLIC),
  ])('%s', (text, expected) => expect(readVisibility(textCell(text))).toEqual(expected));

  it.each(['Ja', ' ja! ', 'X'])('is not told by "%s": to the network or to all?', (text) => {
    expect(readVisibility(textCell(text))).toEqual(doubt('unknown-word', NETWORK, PUBLIC));
  });

  it('is asked about where an answer says several things, the first one first and then the longest', () => {
    expect(readVisibility(textCell('Nätverksmöte, inte offentligt'))).toEqual(doubt('unknown-word', NETWORK, PUBLIC, INTERNAL));
    expect(readVisibility(textCell('Ja, för alla'))).toEqual(doubt('unknown-word', PUBLIC));
    expect(readVisibility(textCell('Vet Eva'))).toEqual(doubt('unknown-word', INTERNAL, NETWORK, PUBLIC));
  });
});

describe('an operative resource', () => {
  it.each([
    ...all('Finns|ja|finns helt|Ja, helt|ja finns|tillgänglig|TILLGANGLIG|J|yes|available|true|SANT', AVAILABLE),
    ...all('Delvis|finns delvis|ja, delvis|till viss del|i viss mån|ibland|periodvis|partly', PARTLY),
    ...all('Finns inte|finns ej|Nej|nej, finns inte|ingen|inte|N|no|not available|false|FALSKT', NOT_AVAILABLE),
  ])('%s', (text, expected) => expect(readResource(textCell(text))).toEqual(expected));

  it.each([
    ['ja, men bara på sommaren', [AVAILABLE]],
    ['så är det, ja', [AVAILABLE]],
    // What it begins with goes before what is longer, and the longer before the shorter.
    ['ja, periodvis', [AVAILABLE, PARTLY]],
    ['det finns inte', [NOT_AVAILABLE, AVAILABLE]],
    ['nej, finns bara ibland', [NOT_AVAILABLE, PARTLY, AVAILABLE]],
    // A part of a word and a lone letter say nothing.
    ['jaså nejonöga', [AVAILABLE, PARTLY, NOT_AVAILABLE]],
    ['J eller N', [AVAILABLE, PARTLY, NOT_AVAILABLE]],
    ['bil', [AVAILABLE, PARTLY, NOT_AVAILABLE]],
  ])('is asked about by the words in "%s"', (text, suggestions) => {
    expect(readResource(textCell(text))).toEqual(doubt('unknown-word', ...suggestions));
  });
});

describe('a duty of the law', () => {
  it.each([
    ...all('Ja|J|yes|X|Finns|klar|klart|beslutad|beslutat|antagen|antaget|ja, beslutad|ja, antagen|ja finns|ja, klar|upprättad|undertecknad|tecknad', YES),
    ...all('ja, uppdaterad|ja, senast uppdaterad|ja, tecknad|ja, undertecknad|genomfört|genomförd|true|SANT', YES),
    ...all('Pågår|pågående|arbete pågår|arbetet pågår|under arbete|påbörjad|påbörjat|på gång|på g|delvis|under framtagande|under revidering|revideras', ONGOING),
    ...all('framtagande pågår|utkast finns|remiss|på remiss|Nej, pågår|ej klar, pågår|ongoing', ONGOING),
    ...all('Nej|N|no|finns inte|finns ej|saknas|inte|ej påbörjad|ej påbörjat|inte påbörjat|inte påbörjad|nej, saknas|ännu inte|Nej, inte ännu|nej, inte än|false|FALSKT', NO),
  ])('%s', (text, expected) => expect(readLaw(textCell(text))).toEqual(expected));

  it.each(['✓', ' ✔ 2024', '☑ lägesbild'])('is there where it is ticked: %s', (text) => expect(readLaw(textCell(text))).toEqual(read(YES)));

  it.each([
    ...all('ja 2024|ja, 2024-05-01|Ja (2024-05)|ja 20240501|ja 2024.5.1|ja 1998|ja 12/5 2023|ja, 12.5|ja 3/11', YES),
    ...all('ja 1 jan|ja den 22 februari 2024|ja 3 mars|ja, 30 apr.|ja 22:a maj|ja 22:e juni|ja 5e juli|ja 1a aug|ja sept|ja okt 2025|ja november|ja 24 dec', YES),
    ...all('beslutad av KS|beslutad av kf 2023|antagen av kommunfullmäktige 2021-06-14|antagen kommunstyrelsen|beslutad i ks 12/5|finns sedan 2018|finns från 2019|den finns|KF beslutad|ja i kf', YES),
    ...all('pågår sedan 2025', ONGOING), ...all('nej 2026|nej ✓', NO),
  ])('has its date, and who decided, behind it: %s', (text, expected) => expect(readLaw(textCell(text))).toEqual(expected));

  it.each(['2024-05-01', '12 maj 2024', '-', '✗'])('is not told by "%s" alone', (text) => {
    expect(readLaw(textCell(text))).toEqual(doubt('unknown-word', YES, ONGOING, NO));
  });

  it.each([
    // What is no date is not taken for one: a case number, a number of pages, another century, a word that ends as a month does.
    ['ja 12/512', [YES]], ['ja 100', [YES]], ['ja 1898', [YES]], ['ja 2124', [YES]], ['ja hejdec', [YES]], ['ja havs', [YES]], ['ja 5x', [YES]], ['ja iland', [YES]],
    ['arbetet pågår, remiss finns inte', [ONGOING, NO, YES]],
  ])('is asked about: %s', (text, suggestions) => expect(readLaw(textCell(text))).toEqual(doubt('unknown-word', ...suggestions)));
});

describe('the prevention of an initiative', () => {
  it.each([
    ...all('Social|socialt|social prevention|Social brottsprevention|socialt förebyggande', SOCIAL),
    ...all('Situationell|situationellt|situationell prevention|Situationell brottsprevention|situationellt förebyggande|situational', SITUATIONAL),
  ])('%s', (text, expected) => expect(readPrevention(textCell(text))).toEqual(expected));

  it.each(['Situationell och social', 'social/situationell', 'båda'])('is one of the two: %s is asked about', (text) => {
    expect(readPrevention(textCell(text))).toEqual(doubt('unknown-word', SOCIAL, SITUATIONAL));
  });

  it('is suggested by the words that are there', () => {
    expect(readPrevention(textCell('mest situationell'))).toEqual(doubt('unknown-word', SITUATIONAL));
    expect(readPrevention(textCell('mest social'))).toEqual(doubt('unknown-word', SOCIAL));
  });
});

describe('concern', () => {
  it.each([
    ...all('1|1.|ett|1,0|Ingen|ingen oro|inte alls|ingen oro alls|inte orolig|Nej', level(1)),
    ...all('2|två|Viss|viss oro|en viss oro|nr 2|2 – viss oro|2 - viss|2. Viss|2: viss oro|2 = viss oro|2) viss oro|2 (viss oro)|2(viss)|2viss|2 viss', level(2)),
    ...all('3|PÅTAGLIG|pataglig oro|3 –|3 – påtaglig oro', level(3)),
    ...all('4|4,00|Stor|stor oro|mycket stor|mycket stor oro|4 mycket stor oro', level(4)),
  ])('%s', (text, expected) => expect(readConcern(textCell(text))).toEqual(expected));

  it.each(['0', '5', 'noll', 'fem', '-2', '10', '5 – stor oro'])('is 1–4: not %s', (text) => {
    expect(readConcern(textCell(text))).toEqual({ state: 'wrong', problem: { kind: 'out-of-range', suggestions: [] } });
  });

  it.each([
    ['2–3', [2, 3]], ['1-4', [1, 2, 3, 4]], ['3 av 4', [3, 4]], ['3 x 4', [3, 4]], ['ca 2-3', [2, 3]], ['2,5', [2, 3]], ['0,5', [1]], ['4,5', [4]], ['3-5', [3, 4]],
  ])('is one of a range: %s', (text, suggestions) => expect(readConcern(textCell(text))).toEqual(doubt('range', ...suggestions.map(level))));

  it('is asked about when it is said with a reservation', () => {
    expect(readConcern(textCell('ca 3'))).toEqual(doubt('about', level(3)));
    expect(readConcern(textCell('minst 2'))).toEqual(doubt('about', level(2)));
  });

  it.each([
    // Number and word say different things, or the word says nothing.
    ['3 – stor oro', [level(3), level(4)]], ['2 poäng', [level(2)]], ['4 – stor oro i centrum', [level(4)]],
    // The words decide where there are more of them than a number needs.
    ['stor oro (4)', [level(4)]], ['13 påtaglig', [level(3)]], ['oro 3', LEVELS], ['mycket viss oro', [level(2)]],
    ['stor oro i centrum, annars ingen', [level(4), level(1)]], ['kanske', LEVELS],
  ])('is asked about: %s', (text, suggestions) => expect(readConcern(textCell(text))).toEqual(doubt('unknown-word', ...suggestions)));

  it('is what stood there before Excel made a date of it', () => {
    expect(readConcern(textCell('03-jan'))).toEqual(doubt('number-as-date', level(1), level(3)));
    expect(readConcern(textCell('2026-02-04'))).toEqual(doubt('number-as-date', level(2), level(4)));
    const date = (number: number) => readConcern({ ...textCell('1900-01-03'), kind: 'date', number });
    expect(date(3)).toEqual(doubt('number-as-date', level(3)));
    expect(date(46_164)).toEqual(doubt('number-as-date'));
  });
});
