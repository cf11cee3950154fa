/** What is told when files are read in: what it said, what was expected, what to do. */
import type { ColumnUse, FileNoteKind, Problem, ProblemKind, RefusalKind } from '../../domain/read-in/proposal';
import type { FieldId } from '../../domain/read-in/fields';
import { formatNumber, list, withUnit } from '../format';
import { words } from '../language';
import { questionText } from './questions';

/** What was expected of a field, as the end of "Väntat: …". */
function expected(field: FieldId): string {
  return questionText.fields[field].help.replace(/\.$/u, '');
}

const problems: Readonly<Record<ProblemKind, { readonly short: string; readonly what: string }>> = {
  range: { short: 'flera tal', what: 'Här står flera tal, men svaret ska vara ett enda.' },
  about: { short: 'ungefärligt', what: 'Talet är ungefärligt.' },
  'hours-of-what': { short: 'timmar per vad?', what: 'Det framgår inte att timmarna är per vecka. Förslaget är deras andel av 40 timmar i veckan.' },
  'number-and-words': { short: 'tal med fler ord', what: 'Här står mer än ett tal. Kontrollera att talet gäller utan det övriga.' },
  'share-or-percent': { short: 'andel eller procent?', what: 'Ett så litet tal kan vara en andel av en tjänst eller procent.' },
  'number-as-date': { short: 'tal som blivit datum', what: 'Excel verkar ha gjort om ett tal till ett datum.' },
  'percent-hundredfold': { short: 'hundra gånger för stort?', what: 'Talet ser ut att ha blivit hundra gånger för stort när cellen formaterades som procent.' },
  'employment-rate': { short: 'andel av egen tjänst?', what: 'Det kan vara en andel av personens egen tjänst, som kan vara mindre än heltid, och inte av en heltid.' },
  'out-of-range': { short: 'utanför gränserna', what: 'Talet är för litet eller för stort för att vara ett svar.' },
  'not-a-number': { short: 'inget tal', what: 'Här behövs ett tal.' },
  'not-a-date': { short: 'otydligt datum', what: 'Datumet går inte att tyda säkert.' },
  'unknown-word': { short: 'okänt svar', what: 'Svaret är inte ett av dem som går att välja.' },
  'unknown-municipality': { short: 'okänd kommun', what: 'Alla kommuner här går inte att känna igen.' },
  'formula-error': { short: 'fel i formel', what: 'Cellen innehåller en formel utan giltigt värde. Formler räknas inte om här.' },
  'theme-suggested': { short: 'finns på listan?', what: 'Det liknar ett tema på listan. Det sparas som det är skrivet om du inte väljer listans ord.' },
  person: { short: 'uppgift om en person', what: 'Det ser ut som namn, adress eller nummer till en person. Skriv en funktion eller en växel i stället.' },
  'person-in-text': { short: 'uppgift om en person', what: 'I texten finns en e-postadress eller ett telefonnummer som ser ut att höra till en person. Rätta texten: ta bort adressen eller numret, och namnet om det står där.' },
  'none-or-untold': { short: 'finns inte, eller inget svar?', what: 'Ordet ”saknas” kan betyda att resursen inte finns, eller att uppgiften saknas. Välj vilket.' },
  'date-to-come': { short: 'datum som inte varit än', what: 'Svaret är daterat senare än i dag.' },
  'too-long': { short: 'för långt', what: 'Texten är längre än vad som får plats.' },
  'date-alone': { short: 'datum utan svar', what: 'Datumet räknas först när svaret som det hör till är ja, pågår eller nej.' },
  'initiative-gap': { short: 'tom plats före ett initiativ', what: 'Fyll i initiativet före, eller töm det sista först. Det du har skrivit står kvar här.' },
  'initiative-untold': { short: 'initiativ utan namn', what: 'Det räknas först när initiativet har en rubrik eller en beskrivning.' },
};

const refusals: Readonly<Record<RefusalKind, (detail: string) => string>> = {
  'too-large': (detail) => `Filen är för stor (${withUnit(formatNumber(Number(detail) / 1_000_000, 0), 'MB')}). En fil med svar är sällan över 1 MB; högst 20 MB läses. Spara bara bladet med svaren i en ny fil.`,
  'too-many-rows': (detail) => `Filen har fler än ${formatNumber(Number(detail), 0)} rader. Ta bort rader som inte är svar, eller spara bara bladet med svaren.`,
  'too-many-columns': (detail) => `Filen har för många kolumner (${formatNumber(Number(detail), 0)}). Ta bort kolumner som inte är svar.`,
  'unpacks-too-large': () => 'Filen är liten men blir orimligt stor när den packas upp. Den läses inte. Spara svaren på nytt i en ny arbetsbok.',
  password: () => 'Filen är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet (Arkiv, Information, Skydda arbetsbok) och spara igen.',
  damaged: () => 'Filen är skadad eller avkortad. Öppna den i det program den kommer från, spara den på nytt och försök igen.',
  'old-excel': () => 'Filen är i Excels äldre format (.xls). Öppna den och spara som Excel-arbetsbok (.xlsx).',
  'not-a-table': () => 'Ingen tabell med svar hittades. Det behövs en rad med rubriker, eller frågor i en kolumn med svaren bredvid. Mallen går att hämta här.',
  'unknown-type': () => 'Filtypen läses inte. Spara som Excel-arbetsbok (.xlsx) eller CSV.',
  empty: () => 'Inga svar finns i filen.',
  'no-municipalities': () => 'Det går inte att se vilken kommun raderna gäller. Lägg till en kolumn med kommunens namn eller kod.',
  'other-county': (detail) => `Svaren gäller en kommun i ett annat län${detail === '' ? '' : ` (${detail})`}.`,
  'newer-version': (detail) => `Filen är skriven av en nyare version av sidan (format ${detail}). Ladda om sidan och försök igen.`,
  'wrong-schema': (detail) => `Filen är inte en fil från den här sidan, eller har ändrats för hand${detail === '' ? '' : ` (fel vid ${detail})`}.`,
};

const notes: Readonly<Record<FileNoteKind, (detail: string) => string>> = {
  'hidden-sheet': (detail) => `${detail === '' ? 'Ett dolt blad' : `Det dolda bladet ${detail}`} lästes inte. Ta fram det i Excel om det ska läsas.`,
  'hidden-rows': (detail) => `Dolda rader lästes också (blad ${detail}). Kontrollera att de ska vara med.`,
  'hidden-columns': (detail) => `Dolda kolumner lästes också (blad ${detail}). Kontrollera att de ska vara med.`,
  'external-links': () => 'Filen hämtar värden från andra filer. De sparade värdena lästes; inget hämtades.',
  formulas: (detail) => `Formler räknas inte om: deras sparade värden lästes${detail === '' ? '' : ` (${detail})`}.`,
  'merged-heads': (detail) => `Rubriker på två rader lästes ihop${detail === '' ? '' : ` (blad ${detail})`}. Kontrollera att kolumnerna blev rätt.`,
  'persons-dropped': (detail) => `Kolumner med personuppgifter lästes inte: ${detail}.`,
  'windows-1252': () => 'Filen är i Windows äldre teckenkodning. Kontrollera att å, ä och ö blev rätt.',
  'invented-refused': (detail) => `Filen innehåller påhittade exempel${detail === '' ? '' : ` (${detail})`} och blandas aldrig med riktiga svar. Inget lästes in.`,
  'total-rows': (detail) => `Rader som inte är svar hoppades över: ${detail}.`,
};

export const readInText = words('read-in', {
  place: {
    cell: (column: string, row: number): string => `cell ${column}${row}`,
    row: (row: number): string => `rad ${row}`,
    column: (column: string): string => `kolumn ${column}`,
    sheet: (sheet: string): string => `blad ${sheet}`,
    pasted: 'inklistrat',
  },
  problem: (problem: Problem): string => problems[problem.kind].what,
  problemShort: (kind: ProblemKind): string => problems[kind].short,
  expected: (field: FieldId): string => `Väntat: ${expected(field)}.`,
  refusal: (reason: RefusalKind, detail: string): string => refusals[reason](detail),
  note: (kind: FileNoteKind, detail: string): string => notes[kind](detail),
  municipalityProblem: {
    'other-county': 'Koden hör till en kommun i ett annat län.',
    unknown: 'Kommunen går inte att känna igen. Välj den i listan, eller lämna raden.',
    several: 'Raden nämner flera kommuner. Välj vilken som svarar.',
    'none-said': 'Ingen kommun är angiven. Välj vilken som svarar.',
  },
  columnUse: (use: ColumnUse): string => {
    switch (use.kind) {
      case 'field': return use.sure ? questionText.fields[use.field].heading : `${questionText.fields[use.field].heading} (osäkert)`;
      case 'part': return `${questionText.fields[use.field].heading}, en del av svaret`;
      case 'municipality': return 'kommun';
      case 'answered': return 'när svaret lämnades';
      case 'person': return 'personuppgift, läses inte';
      case 'technical': return 'formulärets egen kolumn, läses inte';
      case 'question': return `kan vara ${list(use.candidates.map((field) => questionText.fields[field].heading)).replace(/ och (?!.* och )/u, ' eller ')}; välj`;
      case 'ignored': return 'läses inte';
      case 'unknown': return 'okänd kolumn, läses inte om du inte väljer vad den är';
    }
  },
});
