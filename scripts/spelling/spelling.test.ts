import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import dictionary from 'dictionary-sv';
import nspell from 'nspell';
import { beforeAll, describe, expect, it } from 'vitest';
import county from '../../data/county.json' with { type: 'json' };
import { isCompound } from './compounds';
import { shownData, textsOfFacts } from './shown-data';
import { wordsOf, wordsOfSource } from './words-of';

const TEXTS = 'src/text/sv';
const COMPOUND_RULES = /^COMPOUND.*$/gm;
/** Words kept beside the dictionary, one or more a line. */
const kept = (file: string): readonly string[] => readFileSync(join(import.meta.dirname, file), 'utf8').split('\n').filter((line) => !line.startsWith('#'));

let isWord: (word: string) => boolean;
beforeAll(() => {
  const spell = nspell(Buffer.from(dictionary.aff).toString('utf8').replaceAll(COMPOUND_RULES, ''), Buffer.from(dictionary.dic).toString('utf8'));
  const names = [county.name, ...county.municipalities.flatMap(({ name, officialName }) => [name, officialName])];
  const added = new Set([...kept('words.txt'), ...kept('names.txt'), ...names].flatMap(wordsOf));
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

  it('takes a chain of short words for no compound, though each is in the dictionary', () => {
    expect(unknown(wordsOf('lägesbild samverkansöverenskommelse medborgarlöftena treårsmedelvärde polisoro'))).toEqual([]);
    expect(unknown(wordsOf('katthusapa medbograrlöften teckenförklarnig'))).toEqual(['katthusapa', 'medbograrlöften', 'teckenförklarnig']);
  });

  it('reads the texts of a table of facts, not its codes and addresses', () => {
    const facts = 'code,title,text,url,quality\n2080,Trygga platser,"Kommunen, polisen och näringslvet",https://xyzq.se,reported';
    expect(unknown(textsOfFacts(facts).flatMap(wordsOf))).toEqual(['näringslvet']);
  });

  it.each(shownData('data'))('data/%s is spelt so too', (_, texts) => {
    expect(unknown(texts.flatMap(wordsOf))).toEqual([]);
  });

  it('reads all that the data shows', () => {
    const count = new Map(shownData('data').map(([file, texts]) => [file, texts.length]));
    const read = ['facts/initiatives.csv', 'facts/promises.csv', 'facts/agreements.csv', 'facts/themes.csv', 'indicators/catalogue.json'];
    expect(read.filter((file) => (count.get(file) ?? 0) <= 20)).toEqual([]);
    expect(count.get('rounds/exempel.json')).toBeGreaterThan(5);
  });
});
