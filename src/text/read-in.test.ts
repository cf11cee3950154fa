import { describe, expect, it } from 'vitest';
import type { FileNoteKind, ProblemKind, RefusalKind } from '../domain/read-in/proposal';
import { FIELD_IDS } from '../domain/read-in/fields';
import { placeText } from './place-text';
import { readInText } from './sv/read-in';
import { fieldWords } from './sv/round-fields';


describe('where something stands', () => {
  it.each([
    [{ file: 'svar.xlsx', sheet: 'Svar', row: 6, column: 2 }, 'svar.xlsx, blad Svar, cell C7'],
    [{ file: 'svar.csv', sheet: null, row: 0, column: 27 }, 'svar.csv, cell AB1'],
    [{ file: null, sheet: null, row: 2, column: null }, 'inklistrat, rad 3'],
    [{ file: 'a.json', sheet: null, row: null, column: null }, 'a.json'],
    [{ file: 'a.xlsx', sheet: 'Blad 1', row: null, column: 1 }, 'a.xlsx, blad Blad 1, kolumn B'],
  ])('%j', (place, text) => expect(placeText(place)).toBe(text));
});

describe('every trouble has words', () => {
  const problems: readonly ProblemKind[] = ['range', 'about', 'share-or-percent', 'number-as-date', 'percent-hundredfold', 'employment-rate', 'out-of-range', 'not-a-number', 'not-a-date', 'unknown-word', 'unknown-municipality', 'formula-error', 'theme-suggested', 'person', 'hours-of-what', 'number-and-words', 'person-in-text', 'none-or-untold', 'date-to-come', 'too-long', 'date-alone', 'initiative-untold', 'initiative-gap'];
  const refusals: readonly RefusalKind[] = ['too-large', 'too-many-rows', 'too-many-columns', 'unpacks-too-large', 'password', 'damaged', 'old-excel', 'not-a-table', 'unknown-type', 'empty', 'no-municipalities', 'other-county', 'newer-version', 'wrong-schema'];
  const notes: readonly FileNoteKind[] = ['hidden-sheet', 'external-links', 'formulas', 'merged-heads', 'persons-dropped', 'windows-1252', 'invented-refused', 'total-rows'];

  it('that are sentences, and no two of them the same', () => {
    const said = [...problems.map((kind) => readInText.problem({ kind, suggestions: [] })), ...refusals.map((kind) => readInText.refusal(kind, '7')), ...notes.map((kind) => readInText.note(kind, 'X'))];
    expect(said.filter((text) => !/^\p{Lu}.*\.$/su.test(text))).toEqual([]);
    expect(new Set(said).size).toBe(said.length);
  });

  it('also when nothing more is known of it', () => {
    const said = [...refusals.map((kind) => readInText.refusal(kind, '')), ...notes.map((kind) => readInText.note(kind, ''))];
    expect(said.filter((text) => /undefined|NaN|\(\)|  /u.test(text))).toEqual([]);
  });

  it('every field has a heading of its own and a help', () => {
    expect(new Set(FIELD_IDS.map((field) => fieldWords[field].heading)).size).toBe(FIELD_IDS.length);
    expect(FIELD_IDS.filter((field) => !fieldWords[field].help.endsWith('.'))).toEqual([]);
  });
});
