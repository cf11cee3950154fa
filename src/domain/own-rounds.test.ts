import { describe, expect, it } from 'vitest';
import { answerOf, ownRoundOf, valueOf } from '../test/own-answers';
import { datasetOf, realText } from '../test/real-snapshots';
import type { OwnRound } from './own-round';
import { differingCodes } from './differing-codes';
import { isInternal, withOwnRounds } from './own-rounds';
import { newRoundId } from './round-id';
import { withoutVisibility, withVisibility } from './round-visibility';
import type { Answer, Round } from './round';

const REAL = datasetOf(realText);

function own(round: Round, approved: OwnRound['approved'] = {}): OwnRound {
  return { round, origins: {}, approved, leftOut: [], revision: 1, changed: '2026-11-20T10:00:00.000Z', saved: null };
}

describe('withOwnRounds', () => {
  const shipped = [ownRoundOf([], { id: 'a', name: 'Publicerad A' }), ownRoundOf([], { id: 'b', name: 'Publicerad B' })];
  const dataset = { ...REAL, rounds: shipped };

  it('gives the Dataset itself where the browser keeps no round', () => {
    expect(withOwnRounds(dataset, [])).toBe(dataset);
  });

  it('puts one’s own rounds before the shipped ones, both in the order they came', () => {
    const mine = [ownRoundOf([], { id: 'y' }), ownRoundOf([], { id: 'x' })];
    expect(withOwnRounds(dataset, mine.map((round) => own(round)))).toEqual({ ...dataset, rounds: [...mine, ...shipped] });
  });

  it('shows one’s own form of a round that has also been published, once', () => {
    const mine = ownRoundOf([], { id: 'b', name: 'Min B' });
    expect(withOwnRounds(dataset, [own(mine)]).rounds.map(({ name }) => name)).toEqual(['Min B', 'Publicerad A']);
  });

  it('leaves the Dataset it was given as it was', () => {
    withOwnRounds(dataset, [own(ownRoundOf([], { id: 'b' }))]);
    expect(dataset.rounds).toEqual(shipped);
  });
});

describe('newRoundId', () => {
  it.each([
    ['Insamling 2026', 'insamling-2026'],
    ['Återbesök på Älvön', 'aterbesok-pa-alvon'],
    ['  Höst – 2026 (utkast)! ', 'host-2026-utkast'],
    ['2026', '2026'],
    // Letters that an address would have to spell in percent signs are left out, with the dash beside them.
    ['Ж 2026', '2026'],
    ['2026 Ж', '2026'],
    ['2026 Ж höst', '2026-host'],
  ])('calls “%s” %s', (name, id) => {
    expect(newRoundId(name, [])).toBe(id);
  });

  it.each([[''], ['   '], ['–!?'], ['Жук']])('calls a round whose name “%s” has nothing for an address insamling', (name) => {
    expect(newRoundId(name, [])).toBe('insamling');
  });

  it('takes the first number that is free from two on, where the word is taken', () => {
    expect(newRoundId('Höst', ['host'])).toBe('host-2');
    expect(newRoundId('Höst', ['host', 'host-2', 'host-3'])).toBe('host-4');
    expect(newRoundId('Höst', ['host', 'host-3'])).toBe('host-2');
    expect(newRoundId('', ['insamling'])).toBe('insamling-2');
  });

  it('does not mind that another word or only a numbered one is taken', () => {
    expect(newRoundId('Höst', ['var', 'host-2', 'hosten'])).toBe('host');
  });

  it('keeps forty letters of a long name and no dash at the cut', () => {
    const [thirtyNine, forty] = ['a'.repeat(39), 'a'.repeat(40)];
    expect(newRoundId(forty, [])).toBe(forty);
    expect(newRoundId(`${forty}b`, [])).toBe(forty);
    expect(newRoundId(`${thirtyNine} b`, [])).toBe(thirtyNine);
    expect(newRoundId(`${'a'.repeat(38)} bc`, [])).toBe(`${'a'.repeat(38)}-b`);
  });

  it('numbers a long name after its forty letters', () => {
    const forty = 'a'.repeat(40);
    expect(newRoundId(`${forty}b`, [forty])).toBe(`${forty}-2`);
  });
});

describe('isInternal', () => {
  const answers = (...seen: readonly Answer['visibility'][]): readonly Answer[] =>
    seen.map((visibility, index) => answerOf(`980${index + 1}`, { visibility }));

  it.each([['internal'], ['network']] as const)('is so for a real round with an answer that is %s, even one among public ones', (visibility) => {
    expect(isInternal(ownRoundOf(answers(visibility)))).toBe(true);
    expect(isInternal(ownRoundOf(answers('public', visibility, 'public')))).toBe(true);
  });

  it('is not so where everything is for everybody, or nothing has been said', () => {
    expect(isInternal(ownRoundOf(answers('public', 'public')))).toBe(false);
    expect(isInternal(ownRoundOf([]))).toBe(false);
  });

  it('is never so for an invented round, which tells of nobody', () => {
    expect(isInternal(ownRoundOf(answers('internal', 'network'), { invented: true }))).toBe(false);
  });
});

describe('differingCodes', () => {
  const half = answerOf('9801', { setAsidePercent: valueOf(50) });
  const whole = answerOf('9801', { setAsidePercent: valueOf(100) });
  const beside = answerOf('9802', { concern: valueOf(2) });

  it('names none where both say the same, in whatever order and whenever it was saved', () => {
    const other = { ...own(ownRoundOf([beside, { ...half }], { name: 'Annat namn' })), revision: 7, saved: '2026-11-21T08:00:00.000Z' };
    expect(differingCodes(own(ownRoundOf([half, beside])), other)).toEqual([]);
    expect(differingCodes(own(ownRoundOf([])), own(ownRoundOf([])))).toEqual([]);
  });

  it('names the municipality whose answer differs and not the one beside it', () => {
    expect(differingCodes(own(ownRoundOf([half, beside])), own(ownRoundOf([whole, beside])))).toEqual(['9801']);
    expect(differingCodes(own(ownRoundOf([beside, half])), own(ownRoundOf([beside, whole])))).toEqual(['9801']);
  });

  it('names a municipality that only one of them has an answer from, whichever that is, even an answer that says nothing', () => {
    const [one, other] = [own(ownRoundOf([half, answerOf('9803')])), own(ownRoundOf([half]))];
    expect(differingCodes(one, other)).toEqual(['9803']);
    expect(differingCodes(other, one)).toEqual(['9803']);
  });

  it('names a municipality once, those of the first version before those that only the other has', () => {
    expect(differingCodes(own(ownRoundOf([beside, half])), own(ownRoundOf([answerOf('9800'), whole])))).toEqual(['9802', '9801', '9800']);
  });

  it('counts an approval that only one has, or that was given on another day', () => {
    const round = ownRoundOf([half, beside]);
    expect(differingCodes(own(round, { 9802: '2026-11-20' }), own(round))).toEqual(['9802']);
    expect(differingCodes(own(round), own(round, { 9802: '2026-11-20' }))).toEqual(['9802']);
    expect(differingCodes(own(round, { 9801: '2026-11-20' }), own(round, { 9801: '2026-11-21' }))).toEqual(['9801']);
    expect(differingCodes(own(round, { 9801: '2026-11-20' }), own(round, { 9801: '2026-11-20' }))).toEqual([]);
  });
});

describe('whom the answers of a round may be shown to', () => {
  const place = { file: 'a.csv', sheet: null, row: 1, column: 1 };
  const of = (said: string) => ({ visibility: { kind: 'cell', place, said } } as const);
  const round: OwnRound = {
    ...own(ownRoundOf(['1', '2', '3', '4'].map((code) => answerOf(code, { visibility: 'internal' }))), { 1: '2026', 2: '2026' }),
    origins: { 1: of('internt'), 2: of(' ') }, leftOut: [{ code: '4', field: 'visibility', place, said: 'ja' }],
  };

  it('is lacking where nothing is written, and not where something is written in doubt', () => {
    expect(withoutVisibility(round)).toEqual(['2', '3']);
  });

  it('is said of those it is said of, settles a doubt, and takes an approval from what it changes', () => {
    const changed = withVisibility(round, ['2', '3', '4', 'strange'], 'network');
    expect(changed.round.answers.map(({ visibility }) => visibility)).toEqual(['internal', 'network', 'network', 'network']);
    expect([changed.leftOut, changed.approved]).toEqual([[], { 1: '2026' }]);
    expect(withoutVisibility(changed)).toEqual([]);
    expect(withVisibility(round, ['1'], 'internal').approved).toEqual(round.approved);
  });
});
