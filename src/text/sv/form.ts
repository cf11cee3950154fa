import { NO_BREAK_SPACE, plural } from '../format';
import { words } from '../language';

/** Words of the form for one municipality. */
export const formText = words('form', {
  heading: (municipality: string): string => `Svar från ${municipality}`,
  municipality: 'Kommun',
  choose: 'Välj kommun',
  chooseFirst: 'Välj en kommun, så visas frågorna.',
  mode: 'Var svaret hamnar',
  modes: { round: (round: string): string => `I insamlingen ${round}`, own: 'Kommunens svar: en liten fil att mejla' },
  notice: 'Det som skickas till länsstyrelsen blir en inkommen allmän handling. Skriv inga personnamn. Utan val under ”Får visas” är svaret internt.',
  kept: 'Allt sparas i den här webbläsaren medan du fyller i. Inget skickas härifrån.',
  saving: 'Sparar …',
  saved: 'Sparat i webbläsaren.',
  failed: 'Inte sparat i webbläsaren.',
  noChoice: 'inte besvarat',
  reasons: 'Uppgift saknas därför att',
  reasonFor: (heading: string): string => `${heading}: varför uppgift saknas`,
  ownThemes: 'Andra teman, med semikolon emellan',
  /** What to do beside boxes and lists; a cell of a spreadsheet has words of its own. */
  help: {
    sharedWith: 'Kryssa för de kommuner som samordnaren också arbetar för, eller nej om funktionen inte delas.',
    duties: 'Kryssa för de uppdrag som samma person också har, eller inga.',
    themes: 'Kryssa för de teman som önskas. Andra teman skrivs under listan.',
    initiativeTheme: 'Välj det tema i listan som ligger närmast.',
  },
  meant: (answer: string): string => `Menar du ${answer}?`,
  groups: {
    about: 'Om svaret', time: 'Avsatt arbetstid', police: 'Polis och medborgarlöfte', law: 'Lagens krav', learning: 'Utbildning och behov',
    initiative: (place: number): string => `Initiativ ${place} värt att sprida`,
  },
  open: 'Öppna en fil från länsstyrelsen eller ett tidigare svar',
  opened: (file: string): string => `${file} är öppnad. Ändra det som är fel.`,
  notAnswer: (file: string): string => `${file} är inte en svarsfil. Välj filen (.json) som länsstyrelsen mejlade eller som sparades härifrån.`,
  otherMunicipality: (name: string): string => `Filen gäller ${name}. Välj ${name} under Kommun och öppna den där.`,
  otherCounty: 'Filen gäller en kommun som inte finns på kartan.',
  approve: 'Vi har gått igenom uppgifterna och godkänner dem',
  save: 'Spara kommunens svar som fil',
  /** After the file has been handed over. @param board as the county calls it */
  mail: (board: string): string => `Mejla den till ${board}.`,
  problemsLeft: (count: number): string => `${count}${NO_BREAK_SPACE}${plural(count, 'svar behöver', 'svar behöver')} rättas innan filen kan sparas.`,
  problemsInRound: (count: number): string => `${count}${NO_BREAK_SPACE}svar behöver rättas innan ${plural(count, 'det', 'de')} kommer med i insamlingen.`,
  /** Leads to each of them. */
  toCorrect: 'Svar att rätta',
  dateExample: 'Skriv till exempel 2026-03-03.',
  clear: 'Rensa formuläret',
  cleared: 'Formuläret är tömt.',
  undo: 'Ångra och ta tillbaka det som stod här',
  fileName: (municipality: string, round: string | null): string => ['Svar', municipality, round ?? ''].filter((part) => part !== '').join(' '),
  invented: 'Påhittat exempel: påhittade svar kan inte ändras. Starta eller läs in en insamling för att fylla i den, eller fyll i kommunens eget svar här.',
});
