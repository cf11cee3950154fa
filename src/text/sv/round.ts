import type { AnswerState, AskedField } from '../../domain/round-status';

/** Parts of the view, by their words in the address. */
export type RoundPartWord = 'overblick' | 'skicka-ut' | 'las-in' | 'fyll-i' | 'rattning' | 'ge-ut' | 'jamfor';

/** Words of the view "Kommunernas svar". */
export const roundText = {
  parts: 'Delar av vyn',
  partNames: {
    'overblick': 'Överblick', 'skicka-ut': 'Skicka ut', 'las-in': 'Läs in svar', 'fyll-i': 'Fyll i', 'rattning': 'Rättningsblad', 'ge-ut': 'Ge ut', 'jamfor': 'Jämför insamlingar',
  } satisfies Record<RoundPartWord, string>,
  invented: 'Påhittat exempel',
  none: 'Det finns ingen insamling att visa.',
  shown: 'Insamling som visas',
  date: 'Datum',
  fileName: (id: string, day: string): string => `${id}-${day}.json`,
  summary: (answered: number, partly: number, total: number): string =>
    `${answered} av ${total} kommuner har svarat på alla frågor, ${partly} på en del.`,
  inventedSummary: (sentence: string): string => `Påhittat exempel: ${sentence}`,
  map: 'Hur långt kommunerna har svarat',
  table: 'Svaren kommun för kommun',
  columns: { municipality: 'Kommun', state: 'Läge', date: 'Svar', lacking: 'Uppgift saknas om' },
  states: { answered: 'har svarat', partly: 'har svarat på en del', unanswered: 'har inte svarat' } satisfies Record<AnswerState, string>,
  nothingLacking: 'inget',
  everything: 'alla frågor',
  noDate: 'datum saknas',
  fields: {
    setAsidePercent: 'avsatt arbetstid', people: 'antal personer', duties: 'andra uppdrag', concern: 'oro för polisbemanningen',
    resource: 'operativ resurs', lagesbild: 'lägesbild', atgardsplan: 'åtgärdsplan', overenskommelse: 'skriftlig överenskommelse',
    'strategiskt-rad': 'strategiskt råd', samordningsfunktion: 'samordningsfunktion', themes: 'teman',
  } satisfies Record<AskedField, string>,
};
