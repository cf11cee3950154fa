import { search, searchNames } from '../../domain/fold';
import type { Municipality, Place } from '../../domain/municipality';

/** An answer of the search: a municipality, or a place that lies in it. */
export interface Found {
  /** Unlike every other answer's: a municipality and its places stand in the same list. */
  readonly id: string;
  readonly municipality: Municipality;
  readonly place: string | null;
}

/** What of a place the search has to know. */
export type NamedPlace = Pick<Place, 'name' | 'code'>;

/**
 * What fits what has been typed, best first: municipalities by name or seat, then the places of the map. Names of
 * organisations answer only where nothing else does: all of them hold the letters of "kommun".
 * @param places empty until their snapshot has arrived
 */
export function municipalityMatches(
  text: string, municipalities: readonly Municipality[], places: readonly NamedPlace[],
): readonly Found[] {
  const matches = search(text, municipalities);
  const named = matches.filter(({ via }) => via !== 'organisation');
  const inside = searchNames(text, places).flatMap((place): readonly Found[] => {
    const municipality = municipalities.find(({ code }) => code === place.code);
    return municipality ? [{ id: `${place.code}-${places.indexOf(place)}`, municipality, place: place.name }] : [];
  });
  const shown = named.length > 0 || inside.length > 0 ? named : matches;
  return [...shown.map(({ municipality }) => ({ id: municipality.code, municipality, place: null })), ...inside];
}
