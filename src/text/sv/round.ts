import type { AskedField, Standing } from '../../domain/round-status';
import { formatDate, formatMoment, plural } from '../format';
import { words } from '../language';

/** Parts of the view, by their words in the address. */
export type RoundPartWord = 'overblick' | 'skicka-ut' | 'las-in' | 'fyll-i' | 'rattning' | 'ge-ut' | 'jamfor';

/** Words of the view "Kommunernas svar". */
export const roundText = words('round', {
  parts: 'Delar av vyn',
  partNames: {
    'overblick': 'Överblick', 'skicka-ut': 'Skicka ut', 'las-in': 'Ta emot svar', 'fyll-i': 'Fyll i', 'rattning': 'Rättningsblad', 'ge-ut': 'Ge ut', 'jamfor': 'Jämför insamlingar',
  } satisfies Record<RoundPartWord, string>,
  invented: 'Påhittat exempel',
  none: 'Det finns ingen insamling att visa.',
  shown: 'Insamling som visas',
  date: 'Datum',
  fileName: (id: string, day: string): string => `${id}-${day}.json`,
  summary: (answered: number, partly: number, total: number): string =>
    `${answered} av ${total} kommuner har svarat på alla frågor, ${partly} på en del.`,
  inventedSummary: (sentence: string): string => `Påhittat exempel: ${sentence}`,
  map: 'Hur långt kommunerna har kommit med svaren',
  table: 'Svaren kommun för kommun',
  columns: { municipality: 'Kommun', state: 'Läge', date: 'Svar', lacking: 'Ej besvarat' },
  states: {
    answered: 'har svarat', partly: 'har svarat på en del', unanswered: 'har inte svarat', doubt: 'har osäkra svar', approved: 'har godkänt',
  } satisfies Record<Standing, string>,
  approvedOn: (date: string): string => `har godkänt ${formatDate(date)}`,
  doubtful: (count: number): string => `har ${count} ${plural(count, 'osäkert svar', 'osäkra svar')}`,
  leftOut: 'Osäkra svar som lämnades ute',
  leftOutHelp: 'De räknas inte. Fyll i dem för hand, eller rätta filen och läs in den igen.',
  leftOutSaid: (said: string): string => (said === '' ? 'tomt' : `”${said}”`),
  hatched: 'Streckat',
  readIn: (what: string, name: string, at: string): string => `${what} lästes in i ”${name}” ${formatMoment(at)}.`,
  deleted: (name: string): string => `”${name}” togs bort.`,
  visibility: {
    heading: 'Får visas',
    now: (counts: readonly (readonly [word: string, count: number])[]): string => `Nu: ${counts.map(([word, count]) => `${count} svar ${word}`).join(', ')}.`,
    unsaid: (count: number): string => `I ${count} av dem står inget om saken, och då gäller internt.`,
    help: 'Internt: bara på länsstyrelsen, och visas varken på möte eller i det som ges ut. Nätverksmöte: även för de andra kommunernas samordnare. Offentligt: för alla. Ett svar som ändras räknas inte längre som godkänt av kommunen.',
    whose: 'Vilka svar',
    onlyUnsaid: (count: number): string => `${count} svar där inget står om saken`,
    all: (count: number): string => `alla ${count} svar`,
    choice: 'Får visas',
    choiceAll: (count: number): string => `Får visas, ${count === 1 ? 'det enda svaret' : `alla ${count} svar`}`,
    act: 'Ändra',
    what: (word: string, count: number): string => `${count} svar: ${word}`,
    done: (what: string, name: string): string => `Får visas är ändrat i ”${name}”: ${what}.`,
    /** In the preview, before answers are read in. */
    inPreview: (count: number, all: boolean): string => `${all ? (count === 1 ? 'Svaret säger' : 'Svaren säger') : count === 1 ? 'Ett svar säger' : `${count} av svaren säger`} inget under ”Får visas” och blir internt. Efteråt går det att ändra för alla på en gång i överblicken.`,
  },
  newName: (year: string): string => `Insamling ${year}`,
  undo: 'Ångra',
  manage: 'Hantera insamlingar',
  startHeading: 'Starta en ny insamling',
  name: 'Namn',
  namePlaceholder: 'Insamling och år',
  start: 'Starta insamlingen',
  changeHeading: (name: string): string => `”${name}”`,
  change: 'Spara namn och datum',
  changed: 'Sparat.',
  save: 'Spara som fil',
  savedAt: (saved: string | null, changed: string): string => (saved === null ? 'Har aldrig sparats som fil.'
    : saved < changed ? `Sparad som fil ${formatMoment(saved)}, ändrad sedan dess.` : `Sparad som fil ${formatMoment(saved)}.`),
  remove: 'Ta bort insamlingen',
  removeSure: (name: string): string => `Ta bort ”${name}” ur webbläsaren?`,
  removeHelp: 'Det går att ångra tills något annat läses in, tas bort eller får ändrad visning.',
  cancel: 'Avbryt',
  persisted: 'Webbläsaren har lovat att behålla insamlingarna. Töms webbläsaren försvinner de ändå: spara dem som fil.',
  notPersisted: 'Insamlingarna finns bara i den här webbläsaren, och den kan rensa dem: ett privat fönster glömmer dem när det stängs. Spara dem som fil.',
  shipped: 'Insamlingen hör till sidan och kan inte ändras här.',
  nothingLacking: 'inget',
  everything: 'alla frågor',
  noDate: 'datum saknas',
  fields: {
    setAsidePercent: 'avsatt arbetstid', people: 'antal personer', duties: 'andra uppdrag', concern: 'oro för polisbemanningen',
    resource: 'operativ resurs', lagesbild: 'lägesbild', atgardsplan: 'åtgärdsplan', overenskommelse: 'skriftlig överenskommelse',
    'strategiskt-rad': 'strategiskt råd', samordningsfunktion: 'samordningsfunktion', themes: 'teman',
  } satisfies Record<AskedField, string>,
});
