import { describe, expect, it } from 'vitest';
import { emptyAnswer } from '../read-in/answer-fields';
import type { OwnRound } from '../own-round';
import { answerOf, ownRoundOf, valueOf } from '../../test/own-answers';
import { datasetOf, realText } from '../../test/real-snapshots';
import { fieldWords } from '../../text/sv/round-fields';
import { readTyped, type Typed } from './form-answer';
import { withApproval, withFormAnswer } from './keep-answer';

const { county: { municipalities }, themes } = datasetOf(realText);
const read = (before: ReturnType<typeof answerOf>, typed: Typed) => readTyped(before, typed, { municipalities, themes }, (field) => fieldWords[field].heading);

describe('what is typed into the form', () => {
  it('is read as a cell of a file is', () => {
    const { answer, problems } = read(emptyAnswer('2080'), { setAsidePercent: 'halvtid', concern: 'vakant', sharedWith: 'Mora; Orsa', lagesbild: 'ja', 'lagesbild-date': '2025-03' });
    expect(problems).toEqual({});
    expect(answer).toMatchObject({
      setAsidePercent: valueOf(50), concern: { state: 'missing', reason: 'vacant' }, sharedWith: ['2062', '2034'], visibility: 'internal',
      law: { lagesbild: valueOf({ status: 'yes', date: '2025-03' }) },
    });
  });

  it('with a problem leaves what stood, and says so', () => {
    const { answer, problems } = read(answerOf('2080', { setAsidePercent: valueOf(40) }), { setAsidePercent: '5–10 %', people: '2' });
    expect(problems.setAsidePercent?.kind).toBe('range');
    expect(answer).toMatchObject({ setAsidePercent: valueOf(40), people: valueOf(2) });
  });

  it('and emptied says nothing any more', () => {
    const before = answerOf('2080', { needs: 'Stöd', sharedWith: ['2062'], themes: valueOf(['trygga-platser']), date: '2026' });
    expect(read(before, { needs: '', sharedWith: '', themes: ' ', date: '' }).answer).toEqual(answerOf('2080'));
  });

  it('has a problem where it has no place until something else is filled in', () => {
    const date = { 'lagesbild-date': '2024-05-14' };
    const kinds = (typed: Typed, before = emptyAnswer('2080')) => Object.entries(read(before, typed).problems).map(([field, { kind }]) => [field, kind]);
    expect(kinds({ ...date, 'initiative-1-contact': 'Växeln' })).toEqual([['lagesbild-date', 'date-alone'], ['initiative-1-contact', 'initiative-untold']]);
    expect(kinds({ ...date, lagesbild: 'ja', 'initiative-1-contact': 'Växeln', 'initiative-1-text': 'Vuxna ute' })).toEqual([]);
    expect(kinds({ 'lagesbild-date': '', 'initiative-1-contact': ' ' })).toEqual([]);
    // What is wrong with it by itself comes first.
    expect(kinds({ 'lagesbild-date': 'i våras' })).toEqual([['lagesbild-date', 'not-a-date']]);
    const stands = answerOf('2080', { initiatives: [{ title: 'Ett', text: '', prevention: 'social', theme: null, contactFunction: 'Växeln' }] });
    // An initiative that is emptied goes whole; what is typed of it does not.
    expect(kinds({ 'initiative-1-title': '' }, stands)).toEqual([]);
    expect(kinds({ 'initiative-1-title': '', 'initiative-1-contact': 'mejl till a.b@kommun.se' }, stands)).toEqual([['initiative-1-contact', 'person']]);
    expect(kinds({ 'initiative-1-title': '', 'initiative-1-contact': 'Säkerhetschefen' }, stands)).toEqual([['initiative-1-contact', 'initiative-untold']]);
  });

  it('leaves no empty place before an initiative: none is doubled or lost when one is filled in or emptied out of turn', () => {
    const initiative = { title: 'Ett', text: '', prevention: null, theme: null, contactFunction: null } as const;
    const titles = (before: ReturnType<typeof answerOf>, typed: Typed) => {
      const { answer, problems } = read(before, typed);
      // Kept again, as each half-second does: nothing may have moved.
      expect(read(answer, typed).answer).toEqual(answer);
      return [answer.initiatives.map(({ title }) => title), Object.entries(problems).map(([field, { kind }]) => [field, kind])];
    };
    const two = answerOf('2080', { initiatives: [initiative, { ...initiative, title: 'Två' }] });
    expect(titles(emptyAnswer('2080'), { 'initiative-2-title': 'Två' })).toEqual([[], [['initiative-2-title', 'initiative-gap']]]);
    expect(titles(emptyAnswer('2080'), { 'initiative-2-title': 'Två', 'initiative-1-title': 'Ett' })).toEqual([['Ett', 'Två'], []]);
    expect(titles(two, { 'initiative-1-title': '' })).toEqual([['Ett', 'Två'], [['initiative-1-title', 'initiative-gap']]]);
    expect(titles(two, { 'initiative-1-title': '', 'initiative-2-title': '' })).toEqual([[], []]);
    expect(titles(two, { 'initiative-2-title': '' })).toEqual([['Ett'], []]);
    expect(titles(two, { 'initiative-3-text': 'Tre' })).toEqual([['Ett', 'Två', 'Tre'], []]);
    const four = answerOf('2080', { initiatives: ['Ett', 'Två', 'Tre', 'Fyra'].map((title) => ({ ...initiative, title })) });
    expect(titles(four, { 'initiative-3-title': '' })).toEqual([['Ett', 'Två', 'Tre', 'Fyra'], [['initiative-3-title', 'initiative-gap']]]);
  });

  it('keeps initiatives that the form has no place for', () => {
    const initiative = { title: 'Ett', text: '', prevention: null, theme: null, contactFunction: null };
    const four = ['Ett', 'Två', 'Tre', 'Fyra'].map((title) => ({ ...initiative, title }));
    expect(read(answerOf('2080', { initiatives: four }), { 'initiative-1-title': 'Nytt' }).answer.initiatives.map(({ title }) => title)).toEqual(['Nytt', 'Två', 'Tre', 'Fyra']);
  });
});

describe('a form that is kept', () => {
  const place = { file: 'a.csv', sheet: null, row: 1, column: 1 };
  const own: OwnRound = {
    round: ownRoundOf([answerOf('2080'), answerOf('2081')]), origins: { 2080: { people: { kind: 'cell', place, said: '1' } } }, approved: { 2080: '2026-11-01', 2081: '2026-11-02' },
    leftOut: [{ code: '2080', field: 'concern', place, said: '?' }, { code: '2081', field: 'concern', place, said: '?' }], revision: 1, changed: '', saved: null,
  };

  it('says where the touched fields come from, settles their doubts and ends the approval', () => {
    const next = withFormAnswer(own, answerOf('2080', { concern: valueOf(2) }), ['concern']);
    expect(next.round.answers.map(({ code, concern }) => [code, concern.state])).toEqual([['2080', 'value'], ['2081', 'missing']]);
    expect(next.origins['2080']).toEqual({ people: { kind: 'cell', place, said: '1' }, concern: { kind: 'form' } });
    expect(next.leftOut.map(({ code }) => code)).toEqual(['2081']);
    expect(next.approved).toEqual({ 2081: '2026-11-02' });
  });

  it('adds an answer that was not there', () => {
    expect(withFormAnswer(own, answerOf('2062'), []).round.answers.map(({ code }) => code)).toEqual(['2080', '2081', '2062']);
  });

  it('notes an approval and takes it back', () => {
    expect(withApproval(own, '2062', '2026-11-20').approved).toEqual({ ...own.approved, 2062: '2026-11-20' });
    expect(withApproval(own, '2080', null).approved).toEqual({ 2081: '2026-11-02' });
  });
});
