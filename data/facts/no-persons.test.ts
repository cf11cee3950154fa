import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

/**
 * Two capitalised words in a row are how a person's name looks. These pairs are places, publishers and projects;
 * a new pair has to be looked at before it is added.
 */
const KNOWN_PAIRS: ReadonlySet<string> = new Set([
  'Dalarnas Tidningar', 'Lokalpolisområde Moras', 'Nyheter Dalarna', 'Om Norets', 'Polisområde Dalarna', 'Polisregion Bergslagen',
  'Radio Ekot', 'Rosa Huset', 'Sveriges Radio', 'Tidningen Proffs', 'Tjärna Ängar', 'Trygga Krylbo', 'Världsarvet Falun', 'Även Mc',
]);
const PAIR = /\p{Lu}\p{Ll}+ (?=(\p{Lu}\p{Ll}+))/gu;
const ROOMS = [import.meta.dirname, join(import.meta.dirname, '..', 'rounds')];

function textsOf(dir: string, name: string): readonly string[] {
  const source = readFileSync(join(dir, name), 'utf8');
  if (name.endsWith('.json')) return [...source.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text ?? '');
  const rows: string[][] = parse(source, { from_line: 2, columns: false });
  return rows.flat().filter((cell) => !/^https?:/.test(cell));
}

const texts = ROOMS.flatMap((dir) => readdirSync(dir)
  .filter((name) => /\.(csv|json)$/.test(name))
  .flatMap((name) => textsOf(dir, name).map((text) => ({ name, text }))));

function pairsIn(text: string): readonly string[] {
  return [...text.matchAll(PAIR)].map(([first, second]) => `${first}${second ?? ''}`);
}

describe('facts and rounds name no person', () => {
  it('would see a name', () => {
    expect(pairsIn('kontakt: Åsa Exempel, säkerhet')).toEqual(['Åsa Exempel']);
  });

  it('hold nothing that looks like a name', () => {
    expect(texts.length).toBeGreaterThan(1000);
    const found = texts.flatMap(({ name, text }) => pairsIn(text).map((pair) => `${name}: ${pair}`));
    expect([...new Set(found)].filter((line) => !KNOWN_PAIRS.has(line.replace(/^.*?: /, '')))).toEqual([]);
    const seen = new Set(found.map((line) => line.replace(/^.*?: /, '')));
    expect([...KNOWN_PAIRS].filter((pair) => !seen.has(pair))).toEqual([]);
  });

  it('hold mail addresses only among the contacts', () => {
    const elsewhere = texts.filter(({ name, text }) => name !== 'contacts.csv' && /\S@\S+\.\S/.test(text));
    expect(elsewhere).toEqual([]);
  });
});
