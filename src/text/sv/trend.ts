import { list } from '../format';
import { words } from '../language';

/** Words of the trend chart. Figures come in already formatted. */
export const trendText = words('trend', {
  invented: 'Påhittat exempel',
  chart: (label: string, first: number, last: number): string =>
    `${label} ${first}–${last}, ett år per knapp. Piltangenterna går mellan åren, Retur väljer året.`,
  /** What a year's button says: every line's figure and their source, or that there is none. */
  year: (year: number, figures: readonly string[], invented: boolean, source: string): string =>
    `${invented ? 'Påhittat exempel. ' : ''}${year}: ${figures.join('; ')}${source === '' ? '' : `. Källa: ${source}`}`,
  figure: (name: string, value: string | null): string => `${name} ${value ?? 'uppgift saknas'}`,
  missing: 'uppgift saknas',
  notFromZero: 'Axeln börjar inte vid noll.',
  /** Years that stand empty in the chart. */
  gaps: (years: readonly string[]): string =>
    years.length === 0 ? '' : `${years.length === 1 ? 'Året' : 'Åren'} ${list(years)} saknar uppgift och visas som avbrott i linjen.`,
  nothing: 'Det finns inga uppgifter att rita för de valda kommunerna.',
  loading: 'Diagrammet läses in.',
  failed: 'Diagrammet gick inte att läsa in. Ladda om sidan för att försöka igen.',
  table: 'Visa siffrorna som tabell',
  yearHeading: 'År',
  tableCaption: (label: string, unit: string): string => (unit === '' ? label : `${label}, ${unit}`),
} as const);
