/** What columns and questions are called, out of real collections: folded by `match-heading.ts`, so case and å ä ö do not count. */
import type { Duty, LawItem } from '../round';
import type { InitiativePart, FieldId, ListField } from './fields';

/** Headings that say which municipality a row is of. */
export const MUNICIPALITY_HEADINGS = [
  'Kommun', 'Kommunkod', 'Kommunnamn', 'Kommunens namn', 'Namn på kommun', 'Namn på kommunen', 'Vilken kommun', 'Vilken kommun svarar ni för',
  'Vilken kommun gäller svaret', 'Vilken kommun arbetar du i', 'Vilken kommun representerar du', 'Vilken kommun tillhör du', 'Svarande kommun', 'Kod',
  'Kommun kod', 'Region', 'Område', 'Ange kommun', 'Välj kommun', 'Din kommun', 'Er kommun', 'Kommuner', 'Municipality',
] as const;

/** When an answer was given, as form tools call it. */
export const ANSWERED_HEADINGS = [
  'Slutförandetid', 'Completion time', 'Tidsstämpel', 'Timestamp', 'Svarsdatum', 'Svarstid', 'Inskickat', 'Skickat', 'Inskickad', 'Inlämnad', 'Sluttid', 'Slutdatum',
  'Svarat', 'Datum för inskick', 'Besvarad', 'Senast ändrad', 'Tid för senaste ändring', 'Last modified time', 'Registrerad',
] as const;

/** Columns of the form tool itself. */
export const TECHNICAL_HEADINGS = [
  'ID', 'Starttid', 'Start time', 'Språk', 'Language', 'Nr', 'Nummer', 'Rad', 'Löpnummer', 'Totalt antal poäng', 'Total points', 'Testfeedback', 'Quiz feedback',
  'Svars-ID', 'Svarsid', 'IP-adress', 'Status', 'Källa', 'Poäng', 'Enkät', 'Insamlare', 'Fråga', 'Frågor', 'Svar',
] as const;

/** Names and addresses of persons: dropped whatever stands in them. */
export const PERSON_HEADINGS = [
  'Namn', 'Name', 'E-post', 'Epost', 'E-postadress', 'E-mail', 'Email', 'Mail', 'Mejl', 'Mejladress', 'Mailadress', 'Telefon', 'Telefonnummer', 'Tel', 'Mobil',
  'Mobilnummer', 'Kontaktperson', 'Kontaktpersoner', 'Uppgiftslämnare', 'Respondent', 'Ifyllt av', 'Ifylld av', 'Besvarad av', 'Svar lämnat av', 'Svarat av', 'Handläggare', 'Förnamn', 'Efternamn',
  'Samordnarens namn', 'Namn på samordnare', 'Namn på samordnaren', 'Ditt namn', 'Er kontaktperson', 'Vem har svarat', 'Vem har fyllt i', 'Kontaktuppgifter', 'Samordnare', 'Brottsförebyggande samordnare',
  'Titel', 'Befattning', 'Din roll', 'Användarnamn', 'Username',
] as const;

/** Headings by field, beside those of the template. */
export const FIELD_HEADINGS: Readonly<Partial<Record<FieldId, readonly string[]>>> = {
  date: ['Datum', 'Datum för svaret', 'Datum för svar', 'Svarets datum', 'Datum för besök', 'Besöksdatum', 'Kommunbesök', 'Datum för kommunbesök', 'Svar den', 'Dag'],
  visibility: ['Får visas', 'Synlighet', 'Visas för', 'Får svaret visas', 'Vem får se svaret', 'Får uppgifterna visas', 'Spridning'],
  setAsidePercent: [
    'Avsatt arbetstid (procent av en heltid)', 'Avsatt arbetstid', 'Avsatt tid', 'Avsatt arbetstid för brottsförebyggande arbete', 'Avsatt tid för brottsförebyggande arbete',
    'Andel av tjänst', 'Andel av heltid', 'Andel av en heltidstjänst', 'Andel tjänst', 'Arbetstid', 'Arbetstid %', 'Arbetstid procent', 'Tid', 'Procent', 'Procent av tjänst', 'Procent av heltid',
    'Avsatta timmar', 'Avsatta timmar per vecka', 'Timmar per vecka', 'Tjänst', 'Tjänst %', 'Andel', 'Resurs i tjänst', 'Tid för samordning', 'Arbetstid för samordning', 'Avsatt tjänst',
    'Hur mycket tid är avsatt', 'Hur stor del av en tjänst', 'Årsarbetskrafter', 'Antal årsarbetskrafter',
  ],
  people: ['Antal personer', 'Personer', 'Antal', 'Antal samordnare', 'Antal medarbetare', 'Hur många personer delar på tiden', 'Hur många personer', 'Antal som delar'],
  sharedWith: ['Delas med kommun', 'Delas med', 'Delas med annan kommun', 'Delad med', 'Gemensam med', 'Delad tjänst', 'Delad tjänst med', 'Delas med kommuner', 'Samarbete med annan kommun om tjänsten'],
  duties: [
    'Andra uppdrag på samma person', 'Andra uppdrag', 'Övriga uppdrag', 'Fler uppdrag', 'Andra ansvarsområden', 'Övriga ansvarsområden', 'Uppdrag', 'Andra arbetsuppgifter',
    'Övriga arbetsuppgifter', 'Vilka andra uppdrag har samordnaren', 'Kombineras med', 'Andra roller', 'Fler uppdrag på samma person',
  ],
  concern: [
    'Oro för polisbemanningen (1–4)', 'Oro för polisbemanningen', 'Oro för polisbemanning', 'Oro', 'Oro polis', 'Oro polisbemanning', 'Polisoro', 'Hur stor är oron för polisbemanningen',
    'Hur orolig är kommunen för polisbemanningen', 'Polisbemanning', 'Bemanning polis',
  ],
  resource: [
    'Operativ resurs för medborgarlöftet', 'Operativ resurs', 'Operativ resurs för löftet', 'Resurs', 'Resurs för medborgarlöfte', 'Polisresurs', 'Operativ polisresurs', 'Resurs för medborgarlöften',
    'Finns operativ resurs', 'Operativ resurs medborgarlöfte',
  ],
  themes: [
    'Önskade teman för utbildning', 'Teman', 'Tema', 'Önskade teman', 'Utbildningsteman', 'Utbildningsbehov', 'Önskad utbildning', 'Teman för utbildning', 'Kompetensbehov', 'Kompetensutveckling', 'Utbildning',
    'Vilka teman önskar ni utbildning om', 'Utbildningsönskemål', 'Önskemål om utbildning',
  ],
  needs: ['Behov', 'Övriga behov', 'Behov av stöd', 'Stöd från länsstyrelsen', 'Vad behöver ni', 'Övrigt', 'Kommentar', 'Kommentarer', 'Övriga kommentarer', 'Fritext', 'Annat', 'Behov i övrigt', 'Önskat stöd'],
};

/** Before a number, as in "Annat uppdrag 1": one of several of a list. */
export const LIST_WORDS: Readonly<Record<ListField, readonly string[]>> = {
  duties: ['Annat uppdrag', 'Övrigt uppdrag', 'Ytterligare uppdrag', 'Annat ansvarsområde', 'Ansvarsområde'],
  themes: ['Önskat tema', 'Utbildningstema', 'Önskat utbildningstema'],
  sharedWith: ['Delas med kommun', 'Delar med'],
};

/** Duties as the heads of columns that are ticked; the first is how the duty is read. */
export const DUTY_HEADINGS: Readonly<Record<Duty, readonly string[]>> = {
  'andts': ['ANDTS', 'ANDT', 'ANDTS-frågor', 'ANDT-samordnare', 'ANDTS-samordnare'],
  'krisberedskap': ['krisberedskap', 'beredskap', 'civil beredskap', 'krisberedskap och civilt försvar', 'beredskapssamordnare'],
  'sakerhet': ['säkerhet', 'säkerhetsskydd', 'säkerhetssamordnare', 'trygghet och säkerhet'],
  'extremism': ['våldsbejakande extremism', 'VBE', 'extremism'],
  'folkhalsa': ['folkhälsa', 'folkhälsofrågor', 'folkhälsostrateg'],
  'vald-nara': ['våld i nära relationer', 'VINR', 'VIN', 'kvinnofrid'],
  'social-ungdom': ['social/ungdom', 'social ungdom', 'ungdom', 'ungdomsfrågor', 'socialtjänst'],
  'integration': ['integration'],
  'trafiksakerhet': ['trafiksäkerhet', 'trafik'],
  'annat': ['annat', 'annat uppdrag', 'övrigt'],
};

export const LAW_HEADINGS: Readonly<Record<LawItem, readonly string[]>> = {
  lagesbild: ['Lägesbild', 'Lägesbilden', 'Lokal lägesbild', 'Aktuell lägesbild', 'Finns lägesbild', 'Finns en lägesbild'],
  atgardsplan: ['Åtgärdsplan', 'Åtgärdsplanen', 'Handlingsplan', 'Finns åtgärdsplan', 'Finns en åtgärdsplan', 'Brottsförebyggande åtgärdsplan'],
  overenskommelse: [
    'Skriftlig överenskommelse', 'Överenskommelse', 'Samverkansöverenskommelse', 'Överenskommelse om samverkan', 'Samverkansöverenskommelse med polisen', 'Finns överenskommelse',
    'Skriftlig överenskommelse om samverkan', 'Samverkansavtal',
  ],
  'strategiskt-rad': ['Strategiskt råd', 'Lokalt BRÅ', 'Lokala BRÅ', 'BRÅ', 'Brottsförebyggande råd', 'Lokalt brottsförebyggande råd', 'Råd', 'Trygghetsråd', 'Strategiskt råd (BRÅ)', 'Finns strategiskt råd'],
  samordningsfunktion: ['Samordningsfunktion', 'Samordningsfunktionen', 'Finns samordningsfunktion', 'Finns en samordningsfunktion'],
};

export const INITIATIVE_HEADINGS: Readonly<Record<InitiativePart, readonly string[]>> = {
  title: ['', 'rubrik', 'titel', 'namn', 'namn på initiativet', 'vad', 'benämning'],
  text: ['beskrivning', 'text', 'beskriv', 'beskrivning av initiativet', 'en mening', 'kort beskrivning', 'vad görs'],
  prevention: ['inriktning', 'prevention', 'typ', 'social eller situationell', 'slag av prevention', 'social situationell'],
  theme: ['tema', 'område', 'ämne'],
  contact: ['kontaktfunktion', 'kontakt', 'funktion', 'kontaktväg', 'funktionsbrevlåda'],
};
/** What stands before the number of an initiative. */
export const INITIATIVE_WORDS = ['Initiativ', 'Initiativ att sprida', 'Gott exempel', 'Goda exempel', 'Exempel', 'Insats', 'Initiativ värt att sprida'] as const;

/** Behind the name of a law item, or alone in the column after it: the date it was last decided. */
export const DATE_WORDS = ['datum', 'beslutsdatum', 'beslutad', 'beslutat', 'beslut', 'senast beslutad', 'senast uppdaterad', 'uppdaterad', 'antagen', 'antagen datum', 'år', 'beslutad datum', 'datum för beslut', 'när', 'senast beslutad eller uppdaterad', 'tecknad'] as const;
/** Behind the name of a law item: whether it is there. */
export const STATUS_WORDS = ['status', 'finns', 'läge', 'ja nej', 'ja pågår nej', 'svar', 'finns ja nej'] as const;
