import { describe, expect, it } from 'vitest';
import { answerOf, ownRoundOf, valueOf } from '../../test/own-answers';
import type { OwnRound } from '../own-round';
import type { Answer, RoundInitiative } from '../round';
import type { FieldValues } from './answer-fields';
import { codeOf, conflictsOf, newestOf, type Conflict } from './conflicts';
import type { FieldId } from './fields';
import type { CellReading, FieldValue, ProposedAnswer } from './proposal';

const PLACE = { file: 'svar.csv', sheet: null, row: 1, column: 0 };
const CODE = '9801';

function proposed(id: string, values: FieldValues, more: Partial<ProposedAnswer> = {}): ProposedAnswer {
  const cells = (Object.entries(values) as [FieldId, FieldValue][]).map(([field, value]) => ({ field, place: PLACE, said: '', reading: { state: 'read', value } as CellReading }));
  return { id, code: CODE, codeProblem: null, saidMunicipality: 'Norrby', candidates: [], place: PLACE, cells, moreInitiatives: [], answered: null, approved: false, ...more };
}
const standing = (answer: Answer, origins: OwnRound['origins'] = {}): OwnRound => (
  { round: ownRoundOf([answerOf('9809', { concern: valueOf(4), date: '2030' }), answer]), origins, approved: {}, leftOut: [], revision: 1, changed: '2026-11-20T08:00:00.000Z', saved: null }
);
const concern = (number: number): FieldValues => ({ concern: { kind: 'number', number } });
const date = (day: string): FieldValues => ({ date: { kind: 'date', date: day } });
const between = (...values: readonly FieldValues[]) => conflictsOf(values.map((one, at) => proposed(`${at}`, one)), null, {});
const among = (...answers: readonly string[]): readonly Conflict[] => [{ code: CODE, answers, standing: false }];

describe('the municipality of an answer', () => {
  it('is the one that was read, unless the reader has said another or none', () => {
    expect(codeOf(proposed('a', {}), {})).toBe(CODE);
    expect(codeOf(proposed('a', {}), { a: '9802', b: '9803' })).toBe('9802');
    expect(codeOf(proposed('a', {}), { a: null })).toBeNull();
    expect(codeOf(proposed('toString', {}, { code: null }), {})).toBeNull();
  });
});

describe('answers of the same municipality', () => {
  it('contradict each other when they say different things of one question', () => {
    expect(between(concern(2), concern(3))).toEqual(among('0', '1'));
    expect(between(concern(2), concern(2))).toEqual([]);
    expect(between(concern(2), { people: { kind: 'number', number: 3 } })).toEqual([]);
    expect(between(concern(2), {}, concern(2), concern(3))).toEqual(among('0', '1', '2', '3'));
    expect(between(concern(2), { concern: { kind: 'missing', reason: 'vacant' } })).toEqual(among('0', '1'));
  });

  it('do not by their day, nor by silence', () => {
    expect(between(date('2026-01-01'), date('2026-02-01'))).toEqual([]);
    expect(between(concern(2), { concern: { kind: 'missing', reason: 'not-answered' } }, concern(2))).toEqual([]);
    expect(between(concern(2), { concern: { kind: 'missing', reason: 'not-answered' } }, concern(3))).toEqual(among('0', '1', '2'));
  });

  it.each<[string, FieldValues, FieldValues, FieldValues]>([
    ['duties', { duties: { kind: 'duties', duties: ['andts', 'annat'] } }, { duties: { kind: 'duties', duties: ['annat', 'andts'] } }, { duties: { kind: 'duties', duties: ['andts'] } }],
    ['municipalities', { sharedWith: { kind: 'codes', codes: ['9802', '9803'] } }, { sharedWith: { kind: 'codes', codes: ['9803', '9802'] } }, { sharedWith: { kind: 'codes', codes: ['9802'] } }],
    ['themes', { themes: { kind: 'themes', themes: ['unga', 'trafik'] } }, { themes: { kind: 'themes', themes: ['trafik', 'unga'] } }, { themes: { kind: 'themes', themes: ['trafik', 'bad'] } }],
  ])('say the same of %s in any order', (_, one, turned, other) => {
    expect(between(one, turned)).toEqual([]);
    expect(between(one, other)).toEqual(among('0', '1'));
  });

  it('contradict each other by what is read alone, and not by what is in doubt', () => {
    const doubted = proposed('b', {}, { cells: [{ field: 'concern', place: PLACE, said: '3?', reading: { state: 'doubt', problem: { kind: 'about', suggestions: [{ kind: 'number', number: 3 }] } } }] });
    expect(conflictsOf([proposed('a', concern(2)), doubted], null, {})).toEqual([]);
  });

  it('contradict each other by initiatives beyond the places of a table, when both have some', () => {
    const more = (title: string): readonly RoundInitiative[] => [{ title, text: '', prevention: null, theme: null, contactFunction: null }];
    const two = (first: readonly RoundInitiative[], second: readonly RoundInitiative[]) => conflictsOf([proposed('a', {}, { moreInitiatives: first }), proposed('b', {}, { moreInitiatives: second })], null, {});
    expect(two(more('Fyra'), more('Fem'))).toEqual(among('a', 'b'));
    expect([two(more('Fyra'), more('Fyra')), two(more('Fyra'), []), two([], [])]).toEqual([[], [], []]);
  });

  it('are those that the reader has said, and come in the order of the codes', () => {
    const answers = [proposed('a', concern(1), { code: '9802' }), proposed('b', concern(2)), proposed('c', concern(3), { code: null }), proposed('d', concern(4))];
    expect(conflictsOf(answers, null, {})).toEqual(among('b', 'd'));
    expect(conflictsOf(answers, null, { d: null })).toEqual([]);
    expect(conflictsOf(answers, null, { c: '9802' })).toEqual([...among('b', 'd'), { code: '9802', answers: ['a', 'c'], standing: false }]);
  });
});

describe('answers and the round that stands', () => {
  const against = (values: FieldValues, answer: Answer, origins: OwnRound['origins'] = {}) => conflictsOf([proposed('a', values)], standing(answer, origins), {});

  it('contradict each other in the same way', () => {
    expect(against(concern(3), answerOf(CODE, { concern: valueOf(2) }))).toEqual([{ code: CODE, answers: ['a'], standing: true }]);
    expect(against(concern(3), answerOf(CODE, { concern: valueOf(3) }))).toEqual([]);
    expect(against(concern(3), answerOf(CODE))).toEqual([]);
    // What another municipality has said is nothing to this one.
    expect(against(concern(3), answerOf('9803', { concern: valueOf(2) }))).toEqual([]);
  });

  it('are told apart from answers that contradict each other', () => {
    const two = [proposed('a', concern(1)), proposed('b', concern(2))];
    expect(conflictsOf(two, standing(answerOf(CODE)), {})).toEqual(among('a', 'b'));
    expect(conflictsOf(two, standing(answerOf(CODE, { concern: valueOf(2) })), {})).toEqual([{ code: CODE, answers: ['a', 'b'], standing: true }]);
  });

  it('do not by a visibility that nobody was asked about', () => {
    const seen: FieldValues = { visibility: { kind: 'visibility', visibility: 'internal' } };
    expect(against(seen, answerOf(CODE, { visibility: 'public' }))).toEqual([]);
    expect(against(seen, answerOf(CODE, { visibility: 'public' }), { [CODE]: { concern: { kind: 'form' } } })).toEqual([]);
    expect(against(seen, answerOf(CODE, { visibility: 'public' }), { [CODE]: { visibility: { kind: 'form' } } })).toEqual([{ code: CODE, answers: ['a'], standing: true }]);
  });
});

describe('the newest of answers that contradict each other', () => {
  const conflict = (answers: readonly string[], withStanding = false): Conflict => ({ code: CODE, answers, standing: withStanding });
  const answered = (id: string, day: string | null) => proposed(id, {}, { answered: day });

  it('is the one with the latest day, whatever order they come in', () => {
    const [early, late, middle] = [answered('a', '2026-01-01'), answered('b', '2026-03-01'), answered('c', '2026-02-01')];
    for (const all of [[early, late, middle], [late, middle, early], [middle, early, late]]) {
      expect(newestOf(conflict(all.map(({ id }) => id)), all, null)).toBe('b');
    }
  });

  it.each([
    ['2024', '2024-03-01', null], ['2024', '2024-12-31', null], ['2024', '2024-11', null], ['2024-11', '2024-11-02', null], ['2024-11', '2024-11-30', null], ['2024', '2024', null],
    ['2024', '2025-01-01', 'b'], ['2024-11', '2024-12', 'b'], ['2024-11', '2024-12-01', 'b'], ['2024-10-31', '2024-11', 'b'], ['2024-12-31', '2025', 'b'],
  ])('of %s and %s is only told where no day of the one can be after the other', (earlier, later, newest) => {
    const [a, b] = [answered('a', earlier), answered('b', later)];
    expect([newestOf(conflict(['a', 'b']), [a, b], null), newestOf(conflict(['b', 'a']), [b, a], null)]).toEqual([newest, newest]);
    const round = standing(answerOf(CODE, { date: earlier }));
    expect(newestOf(conflict(['b'], true), [b], round)).toBe(newest ?? 'standing');
    // After the most precise of them alone is not after all of them.
    expect(newestOf(conflict(['a', 'b', 'c']), [a, b, answered('c', '2024-01-01')], null)).toBe(newest);
  });

  it('is by the day that is said in the answer before that of the form, and by no other field', () => {
    expect(newestOf(conflict(['a', 'b']), [proposed('a', date('2026-05-01'), { answered: '2026-01-01' }), answered('b', '2026-02-01')], null)).toBe('a');
    const law = proposed('a', { 'lagesbild-date': { kind: 'date', date: '2029' }, date: { kind: 'missing', reason: 'not-answered' } }, { answered: '2026-01-01' });
    expect(newestOf(conflict(['a', 'b']), [law, answered('b', '2026-02-01')], null)).toBe('b');
    const doubted = proposed('a', {}, { answered: '2026-03-01', cells: [{ field: 'date', place: PLACE, said: '?', reading: { state: 'wrong', problem: { kind: 'not-a-date', suggestions: [] } } }] });
    expect(newestOf(conflict(['a', 'b']), [doubted, answered('b', '2026-02-01')], null)).toBe('a');
  });

  it('is not told where one has no day, or two the same', () => {
    expect(newestOf(conflict(['a', 'b']), [answered('a', '2026-01-01'), answered('b', null)], null)).toBeNull();
    expect(newestOf(conflict(['a', 'b']), [answered('a', '2026-01-01'), answered('b', '2026-01-01')], null)).toBeNull();
    expect(newestOf(conflict(['a', 'b', 'c']), [answered('a', '2026-01-01'), answered('b', '2026-01-01'), answered('c', '2026-01-02')], null)).toBe('c');
    expect(newestOf(conflict(['a', 'gone']), [answered('a', '2026-01-01')], null)).toBeNull();
    expect(newestOf(conflict([]), [], null)).toBeNull();
  });

  it('is what stands, unless every new one has a day and one is later', () => {
    const round = (day: string | null) => standing(answerOf(CODE, { date: day }));
    const one = (day: string | null, stands: string | null) => newestOf(conflict(['a'], true), [answered('a', day)], round(stands));
    expect([one('2026-02-01', '2026-01-01'), one('2026-01-01', '2026-02-01'), one('2026-01-01', '2026-01-01'), one(null, '2026-01-01'), one('2026-01-01', null)]).toEqual(['a', 'standing', 'standing', 'standing', 'standing']);
    expect(newestOf(conflict(['a'], false), [answered('a', '2026-01-01')], round('2026-02-01'))).toBe('a');
    expect(newestOf(conflict(['a'], true), [answered('a', '2026-01-01')], null)).toBe('standing');
  });
});
