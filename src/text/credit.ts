/** Whose work the map and the figures are, as the county's data names them. */
import type { County, MapSource } from '../domain/municipality';
import { list, NO_BREAK_SPACE } from './format';
import { creditText } from './sv/credit';

const owned = ({ owned: by, publisher }: MapSource): string => `${by ? '© ' : ''}${publisher}`;
const edited = ({ edited: is }: MapSource): string => (is ? ` (${creditText.edited})` : '');

/** On a map: publishers alone, with the licence where it asks for that. @param separator between two of them */
function onMap(sources: readonly MapSource[], separator: string): string {
  return sources.map((source) =>
    `${owned(source)}${edited(source)}${source.licence === null ? '' : ` (${source.licence})`.replaceAll(' ', NO_BREAK_SPACE)}`).join(separator);
}

/** The line under a map. */
export function mapCredit({ mapSources }: County): string {
  return onMap(mapSources, ' · ');
}

/** The same as a line of its own; empty where nobody is to be named. */
export function mapLine(county: County): string {
  return county.mapSources.length === 0 ? '' : creditText.map(mapCredit(county));
}

/** Sentences in a row, with one full stop between two of them, whether the first ends with one or not. */
export function inRow(first: string, second: string): string {
  return `${first.replace(/\.$/, '')}. ${second}`;
}

/** What a figure with a map stands on. @param source of the figures */
export function sourceWithMap(source: string, county: County): string {
  return county.mapSources.length === 0 ? source : inRow(source, `${mapLine(county)}.`);
}

/** Under a small map that shows no places. */
export function smallMapLine({ mapSources }: County): string {
  const sources = mapSources.filter(({ shows }) => shows !== 'places');
  return sources.length === 0 ? '' : `${creditText.map(onMap(sources, ', '))}.`;
}

/** The whole line, for the foot of the page. */
export function pageCredit({ mapSources, statistics }: County): string {
  return [
    ...mapSources.map((source) => `${creditText.shows[source.shows]}: ${owned(source)}${source.work === null ? '' : `, ${source.work}`}${edited(source)}${source.licence === null ? '' : ` (${source.licence})`}`),
    ...(statistics.length === 0 ? [] : [`${creditText.statistics}: ${list(statistics)}`]),
  ].join(' · ');
}
