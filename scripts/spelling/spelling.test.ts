import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import dictionary from 'dictionary-sv';
import nspell from 'nspell';
import { beforeAll, describe, expect, it } from 'vitest';
import county from '../../data/county.json' with { type: 'json' };
import { wordsOf, wordsOfSource } from './words-of';

const TEXTS = 'src/text/sv';
/** What the catalogue says to readers. */
const CATALOGUE_FIELDS = new Set(['label', 'shortLabel', 'unit', 'description', 'caveat', 'source']);

function shownTexts(node: unknown, shown = false): readonly string[] {
  if (typeof node === 'string') return shown ? [node] : [];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => shownTexts(value, Array.isArray(node) ? shown : CATALOGUE_FIELDS.has(key)));
}

/** The library takes this dictionary's rules for compounds for "anything goes", so compounds are taken apart here. */
const COMPOUND_RULES = /^COMPOUND.*$/gm;
const SHORTEST_PART = 3;

/** A compound of words, with or without "s" between them: brottsförebyggande. */
function isCompound(word: string, correct: (part: string) => boolean): boolean {
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const [first, rest] = [word.slice(0, at), word.slice(at)];
    if ((correct(first) || (first.endsWith('s') && correct(first.slice(0, -1)))) && (correct(rest) || isCompound(rest, correct))) return true;
  }
  return false;
}

let isWord: (word: string) => boolean;
beforeAll(() => {
  const spell = nspell(Buffer.from(dictionary.aff).toString('utf8').replaceAll(COMPOUND_RULES, ''), Buffer.from(dictionary.dic).toString('utf8'));
  const own = readFileSync(join(import.meta.dirname, 'words.txt'), 'utf8').split('\n').filter((line) => !line.startsWith('#'));
  const names = [county.name, ...county.municipalities.flatMap(({ name, officialName }) => [name, officialName])];
  const added = new Set([...own, ...names].flatMap(wordsOf));
  // A word that begins a sentence is the same word; a name is not.
  isWord = (word) => {
    const lower = word.charAt(0).toLocaleLowerCase('sv') + word.slice(1);
    return added.has(word) || added.has(lower) || spell.correct(word) || spell.correct(lower) || isCompound(lower, (part) => spell.correct(part));
  };
  // The dictionary is large, and a machine that others use as well reads it slowly.
}, 120_000);

const unknown = (words: readonly string[]): readonly string[] => [...new Set(words)].filter((word) => !isWord(word));

describe('spelling', () => {
  it('knows Swedish, compounds and inflections too, and no English', () => {
    expect(unknown(wordsOf('brottsförebyggande samordningsfunktionens kommunerna överenskommelser'))).toEqual([]);
    expect(unknown(wordsOf('folkmängnd komunerna municipality choose'))).toEqual(['folkmängnd', 'komunerna', 'municipality', 'choose']);
    expect(wordsOfSource("import a from './b';\n/** say */ const t = { 'an-id': 'Stäng', n: (x: string) => `Ny ${x.map((y) => `${y} är`)} finns`, id: 'not-read' };")).toEqual(['Stäng', 'är', 'Ny', 'finns']);
  });

  it.each(readdirSync(TEXTS).filter((name) => name.endsWith('.ts')))(`${TEXTS}/%s is spelt as the dictionary or the project's own words have it`, (name) => {
    expect(unknown(wordsOfSource(readFileSync(join(TEXTS, name), 'utf8')))).toEqual([]);
  });

  it('holds for what the catalogue says of the indicators', () => {
    const texts = shownTexts(JSON.parse(readFileSync('data/indicators/catalogue.json', 'utf8')));
    expect(texts.length).toBeGreaterThan(30);
    expect(unknown(texts.flatMap(wordsOf))).toEqual([]);
  });
});
