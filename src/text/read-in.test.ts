import { describe, expect, it } from 'vitest';
import type { FileNoteKind, ProblemKind, RefusalKind } from '../domain/read-in/proposal';
import { FIELD_IDS } from '../domain/read-in/fields';
import { placeText, readInText } from './sv/read-in';
import { fieldWords } from './sv/round-fields';

const NAMES = { municipality: (code: string) => code, theme: (id: string) => id };

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
  const problems: readonly ProblemKind[] = ['range', 'about', 'share-or-percent', 'number-as-date', 'percent-hundredfold', 'employment-rate', 'out-of-range', 'not-a-number', 'not-a-date', 'unknown-word', 'unknown-municipality', 'formula-error', 'theme-suggested', 'person', 'too-long'];
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

  it('and says what could be meant', () => {
    const problem = { kind: 'share-or-percent', suggestions: [{ kind: 'number', number: 50 }, { kind: 'number', number: 0.5 }] } as const;
    expect(readInText.suggestion('setAsidePercent', problem, NAMES)).toBe('Menas 50\u00a0% eller 0,5\u00a0%?');
    expect(readInText.suggestion('setAsidePercent', { kind: 'range', suggestions: [7.5, 5, 10].map((number) => ({ kind: 'number', number }) as const) }, NAMES)).toBe('Menas 7,5\u00a0%, 5\u00a0% eller 10\u00a0%?');
    expect(readInText.suggestion('needs', { kind: 'too-long', suggestions: [] }, NAMES)).toBe(null);
  });

  it('every field has a heading of its own and a help', () => {
    expect(new Set(FIELD_IDS.map((field) => fieldWords[field].heading)).size).toBe(FIELD_IDS.length);
    expect(FIELD_IDS.filter((field) => !fieldWords[field].help.endsWith('.'))).toEqual([]);
  });
});
