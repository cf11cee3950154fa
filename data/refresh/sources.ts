/** Where the publishers keep what is fetched. The shapes of the answers are in the file of each publisher. */

/** Oldest year-end that the product shows. */
export const FIRST_YEAR = 2010;

export const SCB_V2 = 'https://statistikdatabasen.scb.se/api/v2';
export const SCB_V1 = 'https://api.scb.se/OV0104/v1/doris/sv/ssd/BE/BE0101/BE0101A';
const SCB_PAGES = 'https://www.statistikdatabasen.scb.se/pxweb/sv/ssd/START__BE__BE0101__BE0101A';

export interface ScbTable {
  /** Id in PxWebApi 2. */
  readonly v2: string;
  /** Last part of the address in PxWebApi 1, and of the page for people. */
  readonly v1: string;
  readonly page: string;
}

/** Population by region: the table without noise first, since it is believed where both have a year. */
export const SCB_TABLES: readonly ScbTable[] = [
  { v2: 'TAB638', v1: 'BefolkningNy', page: `${SCB_PAGES}/BefolkningNy/` },
  { v2: 'TAB5557', v1: 'BefolkningCKM', page: `${SCB_PAGES}/BefolkningCKM/` },
];

export const KOLADA = 'https://api.kolada.se/v3';
export const KOLADA_PAGE = 'https://www.kolada.se/';
/** Kolada takes at most this many ids in one list. */
export const KOLADA_LIST = 25;
/** Reported crime per 100 000 inhabitants; divides by the mean of two year-end populations. */
export const CRIME_RATE = 'N07540';

export interface SurveyKpi {
  readonly id: string;
  readonly publisher: string;
  readonly firstYear: number;
  /** A reservation for the row of one year, in Swedish; empty when there is none. */
  readonly note: (year: number) => string;
}

const SURVEY = 'SCB, medborgarundersökningen, via Kolada';

/** Shares in percent from the citizens' survey. Not every municipality takes part every year. */
export const SURVEY_KPIS: readonly SurveyKpi[] = [
  {
    id: 'N00631', publisher: SURVEY, firstYear: 2021,
    note: (year) => (year < 2024 ? 'Före 2024 löd svarsalternativen mycket bra och ganska bra.' : ''),
  },
  { id: 'N00610', publisher: SURVEY, firstYear: 2021, note: () => '' },
];

/**
 * Brå's yearly files. Their addresses cannot be derived from the year: a new one is added here,
 * or given once with `--bra ÅR=ADRESS`.
 */
export const BRA_FILES: ReadonlyMap<number, string> = new Map([
  [2023, 'https://bra.se/download/18.349839a519329944199b20/1731934941054/Anmalda%20brott%20i%20kommunerna%202023.csv'],
  [2024, 'https://bra.se/download/18.41109aad195b25241f818dbf/1742982579590/Anm%C3%A4lda%20brott%20kommunerna%202024.csv'],
  [2025, 'https://bra.se/download/18.3b6b697b19d24d83762a45f/1774625599791/Anm%C3%A4lda%20brott%20kommunerna%202025.csv'],
]);

/** Shortest time between two requests to a host, ms. SCB allows 30 calls in 10 s, Kolada about 5 a second. */
export function pauseFor(host: string): number {
  if (host === 'api.kolada.se') return 250;
  if (host === 'bra.se') return 1000;
  return 400;
}
