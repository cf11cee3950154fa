import { describe, expect, it } from 'vitest';
import { DATE_WORDS, DUTY_HEADINGS, FIELD_HEADINGS } from './heading-words';
import type { RememberedColumns } from './input';
import { asksForEmploymentRate, dutyNamed, headingKey, isBareDate, matchHeading } from './match-heading';

/** What a column is, in a word: its field ("?" where it is not sure), a part of a list with its choice, or what else it is. */
function use(heading: string, forgiving = false, remembered: RememberedColumns = {}): string {
  const one = matchHeading(heading, remembered, forgiving);
  switch (one.kind) {
    case 'field': return `${one.field}${one.sure ? '' : '?'}`;
    case 'part': return `part of ${one.field}: ${one.choice ?? 'as said'}`;
    case 'question': return `${one.candidates.join(' or ')}?`;
    default: return one.kind;
  }
}
const each = (...lines: readonly (readonly [string, string])[]) => lines.flatMap(([expected, headings]) => headings.split('|').map((heading) => [heading, expected] as const));

describe('the key of a heading', () => {
  it.each([
    ['  ORO – Polis!', 'oro polis'], ['1. Kommun', 'kommun'], ['12 Oro', 'oro'], ['3b) Oro', 'oro'], ['Fråga 12b: Oro', 'oro'], ['Fråga 2', 'fraga 2'], ['Fråga oro', 'fraga oro'], ['En fråga 2 Oro', 'en fraga 2 oro'],
    ['123 Oro', '123 oro'], ['1 2 Oro', '1 2 oro'], ['2ab Oro', '2ab oro'], ['1', '1'], ['?!', ''],
  ])('%j is %j', (heading, key) => expect(headingKey(heading)).toBe(key));

  it('is made of the first 400 signs', () => {
    expect(headingKey('o'.repeat(400))).toHaveLength(400);
    expect(headingKey(`${'o'.repeat(400)}ro`)).toBe('o'.repeat(400));
  });
});

describe('a heading that is known', () => {
  it('is the day of the answer, in the definite or not; another day is not', () => {
    expect(['Datum för svar', 'Datum för svaret', 'Svarets datum'].map((heading) => use(heading, true))).toEqual(['date', 'date', 'date']);
    expect(use('Datum för start', true)).not.toBe('date');
  });

  it.each(Object.entries(FIELD_HEADINGS))('as %s', (field, headings) => {
    for (const heading of headings) expect([heading, use(heading.toUpperCase())]).toEqual([heading, field]);
  });

  it.each(each(
    ['municipality', 'Kommun|Vilken kommun svarar ni för?'], ['answered', 'Slutförandetid|Completion time'], ['technical', 'ID|Starttid|Status'], ['person', 'Namn|E-postadress|Titel'],
    ['lagesbild', 'Lägesbild|Lägesbild: finns|Lägesbilden (ja/nej)|Lägesbild (ja, pågår, nej)'], ['lagesbild-date', 'Lägesbild, datum|Datum lägesbild|Datum för lägesbild|År lägesbild|Lägesbild (när)'],
    ['strategiskt-rad', 'Lokalt BRÅ|Trygghetsråd'], ['strategiskt-rad-date', 'Lokalt BRÅ antagen|Beslutsdatum för trygghetsråd'],
    ['initiative-1-title', 'Initiativ 1|Initiativ|Gott exempel|Rubrik initiativ 1|Initiativ 1: rubrik|Initiativ rubrik'], ['initiative-2-title', 'Insats 2|Namn på initiativet, initiativ 2'],
    ['initiative-3-text', 'Initiativ 3, beskrivning|Beskrivning – initiativ 3'], ['initiative-1-prevention', 'Initiativ inriktning'], ['initiative-2-theme', 'Exempel 2 tema'], ['initiative-3-contact', 'Kontakt initiativ 3'],
    ['unknown', 'Initiativ 4|Vandring|Oro 14'],
  ))('%s: %s', (heading, expected) => expect(use(heading)).toBe(expected));

  it('is a field for certain', () => expect(matchHeading('Oro', {}, false)).toEqual({ kind: 'field', field: 'concern', sure: true }));

  it.each(each(
    ['concern', 'Oro (1–4)|Oro [en skala]|Oro 1–4|Oro 1 till 4|Oro 2026|Oro 1999|2. Oro|Oro (nu) [då] 2025|Oro, procent|Oro PROCENT|Oro %'], ['lagesbild', 'Lägesbild (4 §)|Lägesbild 4 §|4 § Lägesbild|Lägesbild 4–5 §§|Lägesbild 4 - 5 §|Lägesbild 14§'],
    ['unknown', 'Oro procenten|Oro (nu) här (då)|Oro 2126|Oro 1899|Oro 1 3|Oro 1 till 40|Oro 20261|Oro (en (två)) tre|Oroprocent|Oro 114 §|Oro 1–4 här'],
  ))('is known without its scale, unit, year and paragraph: %s', (heading, expected) => expect(use(heading)).toBe(expected));
});

describe('one column of a list', () => {
  it.each(each(
    ['part of duties: as said', 'Uppdrag 2|Uppdrag2|Annat uppdrag 12|Andra uppdrag 1|Ansvarsområde: 3'], ['part of themes: as said', 'Tema 3|Önskat tema 1|Teman 2'], ['part of sharedWith: as said', 'Delas med kommun 1|Delar med 2'],
    ['part of duties: folkhälsa', 'Andra uppdrag: Folkhälsa|Uppdrag [folkhälsofrågor]|Vilka andra uppdrag har ni? Folkhälsostrateg'], ['part of duties: ANDTS', 'Övriga uppdrag ANDT'],
    // The whole of what is named behind the question, not only its end.
    ['part of duties: säkerhet', 'Uppdrag: trygghet och säkerhet'],
    ['unknown', 'Uppdrag 123|Uppdrag nr 2|Antal 2|Oro 3|Oro: säkerhet|Kommun: annat|Uppdragfolkhälsa|Folkhälsa uppdrag|Resurs: folkhälsa'], ['duties', 'Andra uppdrag än folkhälsan'],
  ))('%s: %s', (heading, expected) => expect(use(heading)).toBe(expected));

  it('has a duty as its choice', () => {
    expect(matchHeading('Uppdrag: VBE', {}, false)).toEqual({ kind: 'part', field: 'duties', choice: 'våldsbejakande extremism' });
    for (const [choice, ...others] of Object.values(DUTY_HEADINGS)) {
      for (const name of [choice ?? '', ...others]) expect([name, dutyNamed(name.toUpperCase()), dutyNamed(`${name} (ja/nej)`)]).toEqual([name, choice, choice]);
    }
    expect(['Folkhälsa och mer', 'Folkhälsan', 'Oro', ''].map(dutyNamed)).toEqual([null, null, null, null]);
  });
});

describe('a long question', () => {
  it.each(each(
    ['setAsidePercent?', 'Din tjänstgöringsgrad|Vilken sysselsättningsgrad har du'],
    ['person', 'Din e-post|E-postadress till kommunen|Epost dit|Mejla till|E-mail till dig|Email dit|Telefon dagtid|Vår kontaktperson är|Namn på er samordnare|Namn på den person som|Skriv namn, din kommun|Namn: ditt'],
    ['person', 'Namn på uppgiftslämnare här|Namn på svarande här|Vem har tiden|Vilka personer är det'],
    ['municipality', 'I vilken kommun är du|Ange kommun här|Välj kommun i listan|Kommun som svaret gäller|Kommun som svarar|Kommun och namn'],
    ['visibility', 'Får det visas|Får det spridas|Får det delas vidare'],
    ['setAsidePercent', 'Hur mycket tid läggs|Hur stor del av en heltid|Hur många procent av tjänsten|Omfattning av tjänst|Andel av en tjänst som|Avsatts tid|Avsatt heltid nu|Arbetstid för brottsförebyggande arbete|Arbetstid som är avsatt|Timmar i veckan|Timmar brottsförebyggande'],
    ['people', 'Hur många samordnare är det|Antal medarbetare i|Antal personer som|Hur många delar på'], ['sharedWith', 'Delas den med annan kommun|Vi dela med kommun'],
    ['duties', 'Andra ansvarsområden för|Vilka arbetsuppgifter finns|Fler roller för er|Ytterligare uppdrag hos er|Övriga uppdrag hos er'],
    ['concern', 'Er oro för lokala polisen|Oron över polis|Polisbemanningen lokalt|Polisiär bemanning'], ['resource', 'Operativa resurser här|Resurs till medborgarlöftet|Resurs till löfte'],
    ['lagesbild-date', 'Datum då lägesbilden kom|När kom lägesbilden|Senast lägesbild|Beslutad lägesbild då|Uppdaterad lägesbild då|Lägesbilden kom när|Lägesbilden kom senast'],
    ['atgardsplan-date', 'Vi antog åtgärdsplan|Antogs åtgärdsplan|Åtgärdsplan från datum|Åtgärdsplan som är beslutad|Åtgärdsplan uppdaterad då|Åtgärdsplan antagen då|Åtgärdsplan som antogs'],
    ['overenskommelse-date', 'Överenskommelsens datum'], ['strategiskt-rad-date', 'Datum för lokalt BRÅ bildat|Datum för brottsförebyggande rådets start|Strategiskt råd sedan (datum)'], ['samordningsfunktion-date', 'Samordningsfunktionens datum'],
    ['lagesbild', 'Har ni lägesbild|Finns det lägesbild|Tagit fram lägesbild'], ['atgardsplan', 'Har ni åtgärdsplan|Finns det åtgärdsplan|Beslutat om åtgärdsplan|Tagit fram åtgärdsplan|Antagit åtgärdsplan'],
    ['overenskommelse', 'Har ni överenskommelse|Finns nu överenskommelse|Tecknat överenskommelse|Skriftligt om överenskommelse'], ['strategiskt-rad', 'Har ni råd|Finns lokalt BRÅ nu|Den som leder råd|Strategiskt om råd'],
    ['samordningsfunktion', 'Har ni samordningsfunktion|Finns nu samordningsfunktion|Inrättat samordningsfunktion'],
    ['themes', 'Vilket tema vill ni|Utbildning ni vill|Er kompetensutveckling'], ['needs', 'Vilka behov|Behovet av|Vad behöver ni då|Övriga kommentarer här|Något mer att säga|Övriga synpunkter'],
  ))('%s: %s', (heading, expected) => expect(use(heading)).toBe(expected));

  it.each([
    'Vems är det', 'Kommunens svar', 'Kommunen svarar', 'Kommuners svar', 'Vår kommun svarar', 'Får visa', 'Visas det', 'Avsatt resurs', 'Arbetstid alls', 'Timmar i månaden', 'Antalet personer', 'Delade kommuner', 'Uppdrag hos er',
    'Oro för annat', 'Operativ förmåga', 'Löfte om resurs', 'Er lägesbild är', 'Er åtgärdsplan är', 'Er överenskommelse är', 'Er samordningsfunktion är', 'Har ni ert BRÅ', 'Har ni området', 'Synpunkter', 'Tid för möte',
    'Mobiltelefonen', 'Namnet på samordnaren', 'Förfar visas', 'Resan när', 'Beteendebehov',
    'Antal huvudpersoner', 'Fördelas till kommun', 'Delas i Storkommun', 'Moro med polisen', 'Narkotika i lägesbild', 'Lägesbild nära', 'Lägesbild seminar', 'Har ni samråd', 'Har ni rader', 'Ortnamn på person', 'Farväl visas', 'Får uppvisas',
  ])('says nothing: %s', (heading) => expect(use(heading)).toBe('unknown'));

  it('that touches on several things is asked about, but not what one of them includes', () => {
    expect(matchHeading('Har ni lägesbild och åtgärdsplan', {}, false)).toEqual({ kind: 'question', candidates: ['lagesbild', 'atgardsplan'] });
    expect(use('Hur många personer delar, och finns behov')).toBe('people or needs?');
    expect(use('Hur stor del av en tjänst är avsatt och hur många personer delar den')).toBe('setAsidePercent');
    expect(use('Hur stor del av en tjänst är avsatt och vilka behov finns')).toBe('setAsidePercent or needs?');
    expect(use('Har ni en åtgärdsplan, och när antogs er åtgärdsplan')).toBe('atgardsplan-date');
    expect(use('Åtgärdsplan som antogs, och behov')).toBe('atgardsplan-date or needs?');
    expect(use('Får det visas hur många personer som delar')).toBe('visibility or people?');
    // An address is never read, whatever else is asked for.
    expect(use('Er e-post om behov')).toBe('person');
    expect(use('Behov i kommunen: ange kommun')).toBe('municipality');
  });
});

describe('a misspelt heading', () => {
  it.each(each(
    ['concern?', 'Polisorx|Polisoroxo'], ['atgardsplan?', 'Åtgärdspaln'], ['needs?', 'Behob'], ['duties?', 'Uppdraag'], ['municipality', 'Kommunn'], ['person', 'Namnx'], ['answered', 'Tidsstempel'],
    // With eight letters one may be wrong, with nine two; with less than five none.
    ['unknown', 'Beho|Oroo|Temo|Polixoxo|Lägesbxxx|Qwerty'], ['lagesbild?', 'Lägesbixx'],
    // Between "Kommuner" and "Kommentar": a field, which is asked about.
    ['needs?', 'Kommenner'],
  ))('%s: %s', (heading, expected) => expect(use(heading, true)).toBe(expected));

  it('is asked about when several are as near, and not read at all while a table is looked for', () => {
    expect(use('Andal', true).split(/ or |\?/u).toSorted()).toEqual(['', 'people', 'setAsidePercent']);
    expect(['Polisorx', 'Kommunn', 'Andal'].map((heading) => use(heading))).toEqual(['unknown', 'unknown', 'unknown']);
  });
});

describe('what the reader has said before', () => {
  it('comes first, whatever the heading says else', () => {
    const remembered: RememberedColumns = { oro: { kind: 'ignored' }, 'nagot eget': { kind: 'field', field: 'needs', sure: true } };
    expect(['1. ORO!', 'Något eget', 'Oro (1–4)'].map((heading) => use(heading, false, remembered))).toEqual(['ignored', 'needs', 'concern']);
  });

  it('is nothing of a heading without letters, or one called as a part of the language', () => {
    expect(['', '–', 'constructor', 'toString'].map((heading) => use(heading, true, { '': { kind: 'ignored' } }))).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  });
});

describe('parts of headings', () => {
  it('are a date alone', () => {
    for (const word of DATE_WORDS) expect([word, isBareDate(`${word.toUpperCase()}:`), isBareDate(`${word} (ÅÅÅÅ)`)]).toEqual([word, true, true]);
    expect(['Datum för svaret', 'Lägesbild datum', 'Årlig', '', 'Oro'].filter(isBareDate)).toEqual([]);
  });

  it('ask for a share of the own post', () => {
    expect(['Tjänstgöringsgrad', 'Er SYSSELSÄTTNINGSGRAD nu'].map(asksForEmploymentRate)).toEqual([true, true]);
    expect(['Andel av tjänst', 'Tjänst', ''].map(asksForEmploymentRate)).toEqual([false, false, false]);
  });
});
