/** Several answers of one municipality, corrections, and what is left out: what of them counts. */
import { describe, expect, it } from 'vitest';
import { CONTEXT } from '../../test/told-proposal';
import { applyProposal, NO_DECISIONS } from './apply-proposal';
import { sheetOf } from './fixtures';
import type { ReadInput } from './input';
import { propose } from './propose';
import type { Decisions } from './proposal';

const META = { id: 'host', name: 'Insamling', date: '2026-11-01', now: '2026-11-01T08:00:00.000Z' };
const table = (file: string, ...lines: readonly string[]): ReadInput => ({ file, content: { kind: 'sheets', sheets: [sheetOf(lines, { file, name: null })], notes: [] } });
const apply = (inputs: readonly ReadInput[], decisions: Partial<Decisions> = {}, standing: Parameters<typeof applyProposal>[0] = null) =>
  applyProposal(standing, propose(inputs, CONTEXT), { ...NO_DECISIONS, ...decisions }, META);

describe('answers of one municipality that agree', () => {
  // They say different things of nothing, so both count; the later day has the last word of the day.
  const earlier = table('b.csv', 'Kommun|Datum|Oro', 'Mora|2026-03-01|2');
  const later = table('a.csv', 'Kommun|Datum|Tid', 'Mora|2026-05-01|50 %');

  it('make one answer, of the latest day, whatever the order of files', () => {
    for (const inputs of [[earlier, later], [later, earlier]]) {
      expect(apply(inputs).round.answers).toMatchObject([{ code: '2062', date: '2026-05-01', concern: { value: 2 }, setAsidePercent: { value: 50 } }]);
    }
  });

  it('of one day stand in the order of their files', () => {
    const [a, b] = ['a', 'b'].map((name) => table(`${name}.csv`, 'Kommun|Oro', 'Mora|2'));
    if (!a || !b) throw new Error('two files');
    for (const inputs of [[a, b], [b, a]]) expect(apply(inputs).origins['2062']?.concern).toMatchObject({ place: { file: 'b.csv' } });
  });

  it('of one file stand in the order of their rows, the ninth before the tenth', () => {
    const origin = apply([table('x.csv', 'Kommun|Oro', ...Array.from({ length: 11 }, () => 'Mora|2'))]).origins['2062'];
    expect(origin?.concern).toMatchObject({ place: { row: 11 } });
  });

  it('take the day that the form tool tells where the answer has none of its own', () => {
    const told = (own: string) => apply([table('x.csv', 'Kommun|Svarsdatum|Datum|Oro', `Mora|2026-06-01|${own}|2`)]).round.answers[0]?.date;
    expect([told(''), told('2026-02-01')]).toEqual(['2026-06-01', '2026-02-01']);
    expect(apply([table('x.csv', 'Kommun|Oro', 'Mora|2')]).round.answers[0]?.date).toBeNull();
  });
});

describe('an answer that says that nothing was answered', () => {
  const silent = table('b.csv', 'Kommun|Datum|Tid|Oro', 'Mora|2026-05-01|ej svarat|2');
  const value = table('a.csv', 'Kommun|Datum|Tid|Oro', 'Mora|2026-03-01|40 %|2');

  it('takes nothing away, neither from another file nor from what stands', () => {
    for (const inputs of [[silent, value], [value, silent]]) {
      expect(apply(inputs).round.answers).toMatchObject([{ date: '2026-05-01', setAsidePercent: { value: 40 } }]);
    }
    const after = apply([silent], {}, apply([value]));
    expect(after.round.answers).toMatchObject([{ setAsidePercent: { value: 40 } }]);
    expect(after.origins['2062']?.setAsidePercent).toMatchObject({ place: { file: 'a.csv' } });
    expect(apply([silent]).round.answers).toMatchObject([{ setAsidePercent: { state: 'missing', reason: 'not-answered' } }]);
  });

  it('counts where the reader says so', () => {
    const missing = { kind: 'missing', reason: 'not-answered' } as const;
    const after = apply([silent], { cells: { '0-0-1': { setAsidePercent: missing } } }, apply([value]));
    expect(after.round.answers).toMatchObject([{ setAsidePercent: { state: 'missing', reason: 'not-answered' } }]);
  });
});

describe('what the reader decided', () => {
  const input = table('x.csv', 'Kommun|Svarsdatum|Tid|Oro', 'Mora|2026-06-01|ca 40 %|2');
  const decide = (cells: Decisions['cells'][string]) => apply([input], { cells: { '0-0-1': cells } });

  it('counts, and remembers what the cell said', () => {
    const round = decide({ setAsidePercent: { kind: 'number', number: 40 } });
    expect(round.origins['2062']?.setAsidePercent).toEqual({ kind: 'corrected', said: 'ca 40 %' });
    expect(round.leftOut).toEqual([]);
    expect(decide({ people: { kind: 'number', number: 1 } }).origins['2062']?.people).toEqual({ kind: 'corrected', said: '' });
  });

  it('leaves a field or the day out', () => {
    expect(decide({ concern: null }).round.answers[0]).toMatchObject({ concern: { state: 'missing' } });
    expect(decide({ date: null }).round.answers[0]?.date).toBeNull();
    expect(decide({ date: { kind: 'date', date: '2026-01' } }).round.answers[0]?.date).toBe('2026-01');
  });
});

describe('what is left out', () => {
  const doubtful = table('x.csv', 'Kommun|Tid|Oro', 'Mora|ca 40 %|stor kanske');

  it('is listed until something of the same field is read, and stays listed when another file comes', () => {
    const first = apply([doubtful]);
    expect(first.leftOut.map(({ code, field, said }) => `${code} ${field} ${said}`)).toEqual(['2062 setAsidePercent ca 40 %', '2062 concern stor kanske']);
    const settled = apply([table('y.csv', 'Kommun|Tid|Behov', 'Mora|40 %|nej')], {}, first);
    expect(settled.leftOut.map(({ field }) => field)).toEqual(['concern']);
    expect(apply([table('z.csv', 'Kommun|Oro', 'Falun|2')], {}, first).leftOut).toHaveLength(2);
  });

  it('is also what has no place until something else is said, and is then no part of the answer', () => {
    const alone = table('x.csv', 'Kommun|Tid|Lägesbild, senast uppdaterad|Initiativ 1 kontakt', 'Mora|50 %|2024-05-14|Växeln');
    const first = apply([alone]);
    expect(first.leftOut).toEqual([
      { code: '2062', field: 'lagesbild-date', place: { file: 'x.csv', sheet: null, row: 1, column: 2 }, said: '2024-05-14' },
      { code: '2062', field: 'initiative-1-contact', place: { file: 'x.csv', sheet: null, row: 1, column: 3 }, said: 'Växeln' },
    ]);
    expect(Object.keys(first.origins['2062'] ?? {})).toEqual(['setAsidePercent']);
    expect(first.round.answers).toMatchObject([{ law: { lagesbild: { state: 'missing' } }, initiatives: [] }]);
    const settled = apply([table('y.csv', 'Kommun|Lägesbild|Lägesbild, senast uppdaterad|Initiativ 1 rubrik|Initiativ 1 kontakt', 'Mora|ja|2024-05-14|Nattvandring|Växeln')], {}, first);
    expect(settled.leftOut).toEqual([]);
    expect(settled.round.answers).toMatchObject([{ law: { lagesbild: { value: { status: 'yes', date: '2024-05-14' } } }, initiatives: [{ title: 'Nattvandring', contactFunction: 'Växeln' }] }]);
  });

  it('has its place where what it belongs to stands already, or where the reader says it', () => {
    const dates = table('y.csv', 'Kommun|Tid|Lägesbild, senast uppdaterad', 'Mora|50 %|2024-05-14');
    const over = apply([dates], {}, apply([table('x.csv', 'Kommun|Lägesbild', 'Mora|ja')]));
    expect([over.leftOut, over.round.answers[0]?.law.lagesbild]).toEqual([[], { state: 'value', value: { status: 'yes', date: '2024-05-14' } }]);
    const said = apply([dates], { cells: { '0-0-1': { lagesbild: { kind: 'law', status: 'yes' } } } });
    expect([said.leftOut, said.round.answers[0]?.law.lagesbild]).toEqual([[], { state: 'value', value: { status: 'yes', date: '2024-05-14' } }]);
    // What the reader says may have no place either.
    const untold = apply([dates], { cells: { '0-0-1': { 'lagesbild-date': { kind: 'date', date: '2025' }, 'initiative-1-contact': { kind: 'text', text: 'Växeln' } } } });
    expect(untold.leftOut.map(({ field, said: words, place }) => [field, words, place.column])).toEqual([['lagesbild-date', '2024-05-14', 2], ['initiative-1-contact', '', 0]]);
    expect(Object.keys(untold.origins['2062'] ?? {})).toEqual(['setAsidePercent']);
  });

  it('is nothing of what stands, where the reader lets that stand', () => {
    const standing = apply([table('x.csv', 'Kommun|Oro', 'Mora|2')]);
    const kept = apply([table('y.csv', 'Kommun|Oro', 'Mora|3')], { conflicts: { '2062': 'standing' } }, standing);
    expect([kept.round.answers, kept.leftOut, kept.revision]).toEqual([standing.round.answers, [], 2]);
  });
});
