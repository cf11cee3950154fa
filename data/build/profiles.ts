import type { Cited, CitizenPromise, Initiative, Neighbour, Place, Profile, Theme } from '../../src/domain/municipality';
import { firstDay } from '../../src/domain/promise-state';
import type { Facts, SourceRow } from './fact-files';
import { FactsError } from './problem';
import type { CountyFile } from './sources';

/** What is measured on the map rather than read from the facts. */
export interface Measured {
  readonly neighbours: ReadonlyMap<string, readonly Neighbour[]>;
  readonly farthest: (code: string) => Profile['farthest'];
}

function citedOf({ publisher, url, reference_date: date, quality }: SourceRow): Cited {
  return { publisher, url, date, quality };
}

/** "Borlänge" as an id: "borlange". */
export function idOf(name: string): string {
  return name.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[^a-z0-9]+/g, '-');
}

interface DatedRow extends SourceRow {
  readonly start: string | null;
  readonly end: string | null;
  readonly text: string;
}

/** Oldest first; undated ones before all, since the undated pages are the old ones. */
function datedOf(rows: readonly DatedRow[]): readonly CitizenPromise[] {
  const day = (row: DatedRow) => (row.start === null ? '' : firstDay(row.start));
  return rows
    .toSorted((a, b) => day(a).localeCompare(day(b)))
    .map((row) => ({ start: row.start, end: row.end, text: row.text, note: row.note, cited: citedOf(row) }));
}

function initiativesOf(rows: Facts['initiatives']['rows']): readonly Initiative[] {
  return rows.map((row) => ({
    title: row.title, text: row.text, prevention: row.prevention, themes: [row.theme, ...row.secondary_themes],
    year: row.year, cited: citedOf(row),
  }));
}

/** A municipality's own row; null only where the county has no such table. */
function rowOf<R extends { readonly code: string }>({ file, rows }: { file: string; rows: readonly R[] }, code: string): R | null {
  if (rows.length === 0) return null;
  const row = rows.find((candidate) => candidate.code === code);
  if (row === undefined) {
    throw new FactsError([{ file, row: null, column: 'code', said: null, expected: `en rad för kommun ${code}` }]);
  }
  return row;
}

/** What is known of each municipality beside the figures, in the county's order. */
export function buildProfiles(
  facts: Facts, county: CountyFile, { neighbours, farthest }: Measured,
): readonly Profile[] {
  return county.municipalities.map(({ code }): Profile => {
    const group = rowOf(facts.skrGroups, code);
    const police = rowOf(facts.policeAreas, code);
    const contact = rowOf(facts.contacts, code);
    const letter = rowOf(facts.letter, code);
    const own = <R extends { readonly code: string }>(rows: readonly R[]) => rows.filter((row) => row.code === code);
    const promises = own(facts.promises.rows);
    return {
      code,
      skrGroup: group && { id: group.group_2023, name: group.group_2023_name, cited: citedOf(group) },
      policeArea: police && {
        id: idOf(police.police_area), name: police.police_area, stated: police.basis === 'stated', cited: citedOf(police),
      },
      neighbours: neighbours.get(code) ?? [],
      farthest: farthest(code),
      promises: datedOf(promises.filter((row) => row.kind === 'promise')),
      surveys: datedOf(promises.filter((row) => row.kind === 'survey')),
      agreements: datedOf(own(facts.agreements.rows)),
      initiatives: initiativesOf(own(facts.initiatives.rows)),
      contact: contact && { phone: contact.phone, mailbox: contact.mailbox, website: contact.website, cited: citedOf(contact) },
      letter: letter && { sender: letter.signed === 'sender', cited: citedOf(letter) },
    };
  });
}

/** The places that are named on the map of sparse areas. */
export function buildPlaces({ places }: Facts): readonly Place[] {
  return places.rows.map((row) => ({ name: row.name, code: row.code, lon: row.lon, lat: row.lat, cited: citedOf(row) }));
}

export function buildThemes({ themes }: Facts): readonly Theme[] {
  return themes.rows.map(({ id, label, synonyms }) => ({ id, label, synonyms }));
}
