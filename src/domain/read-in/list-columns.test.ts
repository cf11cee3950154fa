import { describe, expect, it } from 'vitest';
import { textCell } from './cell-text';
import type { Heading } from './find-table';
import type { RememberedColumns } from './input';
import { proposeList, withListColumns } from './list-columns';
import { matchHeading } from './match-heading';
import type { HeadedCell } from './propose-cells';
import type { CellReading, ColumnUse } from './proposal';

const headingsOf = (texts: readonly string[]): readonly Heading[] => texts.map((text, index) => ({ text, index, use: matchHeading(text, {}, false) }));
const field = (id: 'duties' | 'needs' | 'concern' | 'themes' | 'sharedWith'): ColumnUse => ({ kind: 'field', field: id, sure: true });
const part = (choice: string | null = null, of: 'duties' | 'themes' | 'sharedWith' = 'duties'): ColumnUse => ({ kind: 'part', field: of, choice });
const UNKNOWN: ColumnUse = { kind: 'unknown' };

/** What each of some headings beside each other is. */
function usesOf(texts: readonly string[], remembered: RememberedColumns = {}, across = true): readonly ColumnUse[] {
  return withListColumns(headingsOf(texts), remembered, across).map(({ use }) => use);
}

describe('columns to tick', () => {
  it('are those that are named as duties, where there are several beside each other', () => {
    expect(usesOf(['Oro', 'Folkhälsa', 'ANDT'])).toEqual([field('concern'), part('folkhälsa'), part('ANDTS')]);
    expect(usesOf(['Oro', 'Folkhälsa', 'Kultur'])).toEqual([field('concern'), UNKNOWN, UNKNOWN]);
    // Down a column they are words like others.
    expect(usesOf(['Oro', 'Folkhälsa', 'ANDT'], {}, false)).toEqual([field('concern'), UNKNOWN, UNKNOWN]);
  });

  it('may end with "Annat", which elsewhere asks for what is needed', () => {
    expect(usesOf(['Folkhälsa', 'ANDT', 'Annat'])).toEqual([part('folkhälsa'), part('ANDTS'), part('annat')]);
    expect(usesOf(['Folkhälsa', 'ANDT', 'Övrigt'])).toEqual([part('folkhälsa'), part('ANDTS'), part('annat')]);
    expect(usesOf(['Annat', 'Folkhälsa', 'ANDT', 'Oro', 'Annat'])).toEqual([field('needs'), part('folkhälsa'), part('ANDTS'), field('concern'), field('needs')]);
    expect(usesOf(['Folkhälsa', 'Annat'])).toEqual([UNKNOWN, field('needs')]);
    // Only "annat" is moved: what is known as something else stays so.
    expect(usesOf(['Folkhälsa', 'ANDT', 'Oro'])).toEqual([part('folkhälsa'), part('ANDTS'), field('concern')]);
  });

  it('stay where they stand, as they are called', () => {
    expect(withListColumns(headingsOf(['Andra uppdrag', 'Folkhälsa', 'ANDT']), {}, true)).toEqual([
      { text: 'Andra uppdrag', index: 0, use: part() }, { text: 'Folkhälsa', index: 1, use: part('folkhälsa') }, { text: 'ANDT', index: 2, use: part('ANDTS') },
    ]);
  });

  it('make the question that they stand under one of them', () => {
    expect(usesOf(['Andra uppdrag', 'Folkhälsa', 'ANDT', 'Tema'])).toEqual([part(), part('folkhälsa'), part('ANDTS'), field('themes')]);
  });
});

describe('a duty behind a question', () => {
  it('is a column to tick when there are others, and an example when there are none', () => {
    expect(usesOf(['Uppdrag: folkhälsa', 'Uppdrag: ANDT'])).toEqual([part('folkhälsa'), part('ANDTS')]);
    expect(usesOf(['Oro', 'Andra uppdrag, till exempel folkhälsa'])).toEqual([field('concern'), field('duties')]);
    expect(usesOf(['Uppdrag: folkhälsa', 'Övriga uppdrag: folkhälsa'])).toEqual([field('duties'), field('duties')]);
  });

  it('is one of several columns of a list that says itself what it holds', () => {
    expect(usesOf(['Andra uppdrag, till exempel folkhälsa', 'Uppdrag 2'])).toEqual([part(), part()]);
  });
});

describe('columns of one list', () => {
  it('are numbered, or stand beside such a one', () => {
    expect(usesOf(['Uppdrag 1', 'Uppdrag 2', 'Oro'])).toEqual([part(), part(), field('concern')]);
    expect(usesOf(['Tema', 'Önskat tema 2', 'Andra uppdrag'])).toEqual([part(null, 'themes'), part(null, 'themes'), field('duties')]);
    expect(usesOf(['Delas med', 'Delas med kommun 2'])).toEqual([part(null, 'sharedWith'), part(null, 'sharedWith')]);
  });

  it('are what the reader has said to be it, where there are several', () => {
    const remembered: RememberedColumns = { 'ovriga uppdrag': { kind: 'field', field: 'duties', sure: true }, oro: { kind: 'field', field: 'concern', sure: true } };
    expect(usesOf(['Andra uppdrag', 'Övriga uppdrag'], remembered)).toEqual([part(), part()]);
    expect(usesOf(['Andra uppdrag', 'Övriga uppdrag'])).toEqual([field('duties'), field('duties')]);
    expect(usesOf(['Övriga uppdrag', 'Tema', 'Teman'], remembered)).toEqual([field('duties'), field('themes'), field('themes')]);
    // A question that has one answer is no list.
    expect(usesOf(['Oro', 'Polisoro'], remembered)).toEqual([field('concern'), field('concern')]);
    expect(usesOf(['Andra uppdrag', 'Fler uppdrag', 'Övriga uppdrag'], remembered, false)).toEqual([part(), part(), part()]);
  });
});

const cellOf = (text: string, said: string, use: ColumnUse, column: number): HeadedCell => (
  { heading: { text, index: column, use }, cell: textCell(said), place: { file: 'svar.csv', sheet: null, row: 1, column } }
);
const CONTEXT = { municipalities: [], themes: [], remembered: {}, standing: null };
const duties = (...all: readonly string[]) => ({ state: 'read', value: { kind: 'duties', duties: all } });

/** What is read of a column to tick for ANDTS beside one for public health. */
function ticked(andts: string, health: string): CellReading {
  return proposeList('duties', [cellOf('ANDT', andts, part('ANDTS'), 3), cellOf('Folkhälsa', health, part('folkhälsa'), 4)], CONTEXT).reading;
}

describe('cells of a list that is spread out', () => {
  it.each(['x', 'X', 'Ja', 'j', '1', 'SANT', 'true', 'Yes', 'v', '✓', '✔', '☑', '☒', 'Vald', 'valt', ' x. '])('are ticked by "%s"', (tick) => {
    expect(ticked(tick, 'nej')).toEqual(duties('andts'));
    expect(ticked('nej', tick)).toEqual(duties('folkhalsa'));
    expect(ticked(tick, tick)).toEqual(duties('andts', 'folkhalsa'));
  });

  it.each(['Nej', 'n', '0', 'FALSKT', 'false', 'No', '-', '–', 'inte', '☐', 'Ej vald', 'ej valt'])('are not ticked by "%s"', (blank) => {
    expect(ticked(blank, 'x')).toEqual(duties('folkhalsa'));
    expect(ticked(blank, blank)).toEqual(duties());
  });

  it('say themselves what they hold where they are more than ticked', () => {
    expect(ticked('Trafik', 'x')).toEqual(duties('trafiksakerhet', 'folkhalsa'));
    expect(ticked('Kultur', 'x')).toEqual({ state: 'doubt', problem: { kind: 'unknown-word', suggestions: [{ kind: 'duties', duties: ['annat', 'folkhalsa'] }] } });
  });

  it('are told together, with the heading of each that is ticked, at the place of the first', () => {
    const all = [cellOf('Uppdrag 1', ' Trafik  och VBE', part(), 2), cellOf('ANDT', ' x ', part('ANDTS'), 3), cellOf('Folkhälsa', 'nej', part('folkhälsa'), 4)] as const;
    expect(proposeList('duties', all, CONTEXT)).toEqual({
      field: 'duties', place: { file: 'svar.csv', sheet: null, row: 1, column: 2 }, said: 'Trafik och VBE; ANDT: x; Folkhälsa: nej', reading: duties('trafiksakerhet', 'extremism', 'andts'),
    });
  });

  it('are read as their list is, by what their heading says where it has no choice', () => {
    const all = [cellOf(' Läxhjälp,  extra ', 'x', part(null, 'themes'), 0), cellOf('Tema 2', 'Idrott, bad', part(null, 'themes'), 1), cellOf('Teman', 'x', field('themes'), 2)] as const;
    expect(proposeList('themes', all, CONTEXT)).toMatchObject({ field: 'themes', said: 'x; Idrott, bad; Teman: x', reading: { value: { kind: 'themes', themes: ['Läxhjälp, extra', 'Idrott, bad', 'Teman'] } } });
  });
});
