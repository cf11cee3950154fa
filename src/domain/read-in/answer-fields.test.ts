import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAnswers } from '../../test/arbitrary-answers';
import { answerOf, valueOf } from '../../test/own-answers';
import { datasetOf, realText } from '../../test/real-snapshots';
import type { MissingReason } from '../reading';
import type { Answer, RoundInitiative } from '../round';
import { emptyAnswer, fieldsOfAnswer, unplaced, withFields, type FieldValues } from './answer-fields';

const silent = { state: 'missing', reason: 'not-answered' } as const;
const missing = (reason: MissingReason) => ({ state: 'missing', reason }) as const;
const text = (written: string) => ({ kind: 'text', text: written }) as const;
const initiative = (title: string, more: Partial<RoundInitiative> = {}): RoundInitiative => ({ title, text: '', prevention: null, theme: null, contactFunction: null, ...more });
const WHOLE = initiative('Nattvandring', { text: 'Vuxna ute', prevention: 'social', theme: 'unga', contactFunction: 'Växeln' });

const FULL: Answer = {
  code: '9801', date: '2026-05', visibility: 'network', setAsidePercent: valueOf(50), people: valueOf(2), sharedWith: ['9802'], duties: valueOf(['andts']),
  concern: valueOf(3), resource: valueOf('partly'), themes: valueOf(['unga', 'Eget']), needs: 'Mer tid', initiatives: [WHOLE],
  law: {
    lagesbild: valueOf({ status: 'yes', date: '2024' }), atgardsplan: valueOf({ status: 'ongoing', date: null }), overenskommelse: missing('confidential'),
    'strategiskt-rad': valueOf({ status: 'no', date: '2023-02' }), samordningsfunktion: valueOf({ status: 'yes', date: '2022' }),
  },
};
const FULL_VALUES: FieldValues = {
  date: { kind: 'date', date: '2026-05' }, visibility: { kind: 'visibility', visibility: 'network' }, setAsidePercent: { kind: 'number', number: 50 }, people: { kind: 'number', number: 2 },
  sharedWith: { kind: 'codes', codes: ['9802'] }, duties: { kind: 'duties', duties: ['andts'] }, concern: { kind: 'number', number: 3 }, resource: { kind: 'resource', resource: 'partly' },
  lagesbild: { kind: 'law', status: 'yes' }, 'lagesbild-date': { kind: 'date', date: '2024' }, atgardsplan: { kind: 'law', status: 'ongoing' }, overenskommelse: { kind: 'missing', reason: 'confidential' },
  'strategiskt-rad': { kind: 'law', status: 'no' }, 'strategiskt-rad-date': { kind: 'date', date: '2023-02' }, samordningsfunktion: { kind: 'law', status: 'yes' }, 'samordningsfunktion-date': { kind: 'date', date: '2022' },
  themes: { kind: 'themes', themes: ['unga', 'Eget'] }, needs: text('Mer tid'),
  'initiative-1-title': text('Nattvandring'), 'initiative-1-text': text('Vuxna ute'), 'initiative-1-prevention': { kind: 'prevention', prevention: 'social' },
  'initiative-1-theme': { kind: 'themes', themes: ['unga'] }, 'initiative-1-contact': text('Växeln'),
};

/** What stands over an answer after some fields of it were said. */
const laid = (values: FieldValues, before: Answer = FULL, moreInitiatives: readonly RoundInitiative[] = []) => withFields(before, { values, moreInitiatives });

describe('an answer in which nothing is said', () => {
  it('is internal, and silent on every question', () => {
    expect(emptyAnswer('9801')).toEqual(answerOf('9801', { visibility: 'internal' }));
    expect(fieldsOfAnswer(emptyAnswer('9801'))).toEqual({ values: { visibility: { kind: 'visibility', visibility: 'internal' } }, moreInitiatives: [] });
  });
});

describe('an answer taken apart', () => {
  it('says each thing in a field of its own', () => {
    expect(fieldsOfAnswer(FULL)).toStrictEqual({ values: FULL_VALUES, moreInitiatives: [] });
  });

  it('says why something is not answered, but is silent where nobody has said', () => {
    const reasons = answerOf('9801', { setAsidePercent: missing('vacant'), people: missing('not-applicable'), duties: missing('confidential'), concern: missing('not-collected'), resource: silent, themes: missing('vacant') });
    const { visibility, ...values } = fieldsOfAnswer(reasons).values;
    expect(visibility).toEqual({ kind: 'visibility', visibility: 'public' });
    expect(values).toStrictEqual({
      setAsidePercent: { kind: 'missing', reason: 'vacant' }, people: { kind: 'missing', reason: 'not-applicable' }, duties: { kind: 'missing', reason: 'confidential' },
      concern: { kind: 'missing', reason: 'not-collected' }, themes: { kind: 'missing', reason: 'vacant' },
    });
  });

  it('has no field for an empty text, and none for what an initiative does not say', () => {
    const { visibility, ...values } = fieldsOfAnswer(answerOf('9801', { needs: '', initiatives: [initiative('Nattvandring', { contactFunction: '' })] })).values;
    expect(visibility).toBeDefined();
    expect(values).toStrictEqual({ 'initiative-1-title': text('Nattvandring') });
  });

  it('has places for three initiatives, and keeps the others beside them', () => {
    const five = ['Ett', 'Två', 'Tre', 'Fyra', 'Fem'].map((title) => initiative(title));
    const apart = fieldsOfAnswer(answerOf('9801', { initiatives: five }));
    expect(([1, 2, 3] as const).map((place) => apart.values[`initiative-${place}-title`])).toEqual([text('Ett'), text('Två'), text('Tre')]);
    expect(apart.moreInitiatives).toEqual(five.slice(3));
  });

  it('is the same when it is put together again', () => {
    fc.assert(fc.property(arbitraryAnswers(datasetOf(realText)), (answers) => {
      for (const answer of answers) expect(withFields(emptyAnswer(answer.code), fieldsOfAnswer(answer))).toEqual(answer);
    }), { numRuns: 50 });
  });
});

describe('fields laid over an answer', () => {
  it('change nothing where nothing is said', () => expect(laid({})).toEqual(FULL));

  it('say everything of an answer that was silent', () => expect(laid(FULL_VALUES, emptyAnswer('9801'))).toEqual(FULL));

  it('leave the municipality as it is', () => expect(laid(FULL_VALUES, emptyAnswer('9803')).code).toBe('9803'));

  it('take the place of what was said, or say why it is not answered', () => {
    expect(laid({
      date: { kind: 'date', date: '2027' }, visibility: { kind: 'visibility', visibility: 'public' }, setAsidePercent: { kind: 'number', number: 0 }, people: { kind: 'missing', reason: 'vacant' },
      sharedWith: { kind: 'codes', codes: [] }, duties: { kind: 'duties', duties: [] }, concern: { kind: 'missing', reason: 'not-answered' }, resource: { kind: 'resource', resource: 'available' },
      themes: { kind: 'themes', themes: ['Annat'] }, needs: text('Pengar'),
    })).toEqual({
      ...FULL, date: '2027', visibility: 'public', setAsidePercent: valueOf(0), people: missing('vacant'), sharedWith: [], duties: valueOf([]), concern: silent, resource: valueOf('available'),
      themes: valueOf(['Annat']), needs: 'Pengar',
    });
  });

  it('are passed over where they are of another kind than their question, or empty', () => {
    const wrong = { kind: 'text', text: 'x' } as const;
    expect(laid({ date: wrong, visibility: wrong, setAsidePercent: wrong, people: wrong, sharedWith: wrong, duties: wrong, concern: wrong, resource: wrong, lagesbild: wrong, 'lagesbild-date': wrong, themes: wrong, needs: { kind: 'number', number: 1 } })).toEqual(FULL);
    expect(laid({ needs: text(''), date: { kind: 'missing', reason: 'vacant' } })).toEqual(FULL);
  });
});

describe('a duty of the law laid over an answer', () => {
  const NAMES = ['lagesbild', 'atgardsplan', 'overenskommelse', 'strategiskt-rad', 'samordningsfunktion'] as const;

  it.each(NAMES)('%s: state and date are fields of their own', (item) => {
    const [state, date] = [{ kind: 'law', status: 'ongoing' } as const, { kind: 'date', date: '2026-01' } as const];
    const before = answerOf('9801', { law: { ...FULL.law, [item]: valueOf({ status: 'yes', date: '2020' }) } });
    const after = (values: FieldValues, over: Answer = before) => laid(values, over).law;
    const only = (law: Answer['law'][typeof item], over: Answer = before) => ({ ...over.law, [item]: law });
    expect(after({ [item]: state, [`${item}-date`]: date })).toEqual(only(valueOf({ status: 'ongoing', date: '2026-01' })));
    // The date is that of its state: another state has none, unless it came with it. The date alone leaves the state as it was.
    expect(after({ [item]: state })).toEqual(only(valueOf({ status: 'ongoing', date: null })));
    expect(after({ [item]: { kind: 'law', status: 'yes' } })).toEqual(only(valueOf({ status: 'yes', date: '2020' })));
    expect(after({ [`${item}-date`]: date })).toEqual(only(valueOf({ status: 'yes', date: '2026-01' })));
    // Without a state there is nothing that has a date.
    expect(after({ [item]: { kind: 'missing', reason: 'confidential' }, [`${item}-date`]: date })).toEqual(only(missing('confidential')));
    const silentBefore = answerOf('9801');
    expect(after({ [`${item}-date`]: date }, silentBefore)).toEqual(silentBefore.law);
    expect(after({ [item]: state }, silentBefore)).toEqual(only(valueOf({ status: 'ongoing', date: null }), silentBefore));
  });
});

describe('initiatives laid over an answer', () => {
  const two = answerOf('9801', { initiatives: [WHOLE, initiative('Två')] });

  it('are replaced whole, each in its place, and the others stay', () => {
    expect(laid({ 'initiative-1-title': text('Ny') }, two).initiatives).toEqual([initiative('Ny'), initiative('Två')]);
    expect(laid({ 'initiative-2-title': text('Ny'), 'initiative-2-contact': text('Växeln') }, two).initiatives).toEqual([WHOLE, initiative('Ny', { contactFunction: 'Växeln' })]);
    expect(laid({ 'initiative-3-title': text('Ny') }, answerOf('9801')).initiatives).toEqual([initiative('Ny')]);
  });

  it('need a title or a text: the first words of the text are their title', () => {
    expect(laid({ 'initiative-1-text': text('Vuxna ute') }, answerOf('9801')).initiatives).toEqual([initiative('Vuxna ute', { text: 'Vuxna ute' })]);
    expect(laid({ 'initiative-1-title': text(''), 'initiative-1-text': text('Vuxna ute') }, answerOf('9801')).initiatives).toEqual([initiative('Vuxna ute', { text: 'Vuxna ute' })]);
    const rest: FieldValues = { 'initiative-1-prevention': { kind: 'prevention', prevention: 'situational' }, 'initiative-1-theme': { kind: 'themes', themes: ['unga'] }, 'initiative-1-contact': text('Växeln') };
    expect(laid(rest, two).initiatives).toEqual(two.initiatives);
    expect(laid({ ...rest, 'initiative-1-title': text('Ny') }, two).initiatives[0]).toEqual(initiative('Ny', { prevention: 'situational', theme: 'unga', contactFunction: 'Växeln' }));
  });

  it('have a title of 120 signs at most', () => {
    const titled = (written: string) => laid({ 'initiative-1-text': text(written) }, answerOf('9801')).initiatives[0]?.title;
    expect(titled('k'.repeat(120))).toBe('k'.repeat(120));
    expect(titled('k'.repeat(121))).toBe(`${'k'.repeat(119)}…`);
    expect(titled(`${'k'.repeat(110)}${' '.repeat(10)}kk`)).toBe(`${'k'.repeat(110)}…`);
  });

  it('take no part of another kind, and no theme of an empty list', () => {
    const odd: FieldValues = { 'initiative-1-title': text('Ny'), 'initiative-1-prevention': text('x'), 'initiative-1-theme': { kind: 'themes', themes: [] }, 'initiative-1-contact': { kind: 'number', number: 1 } };
    expect(laid(odd, two).initiatives[0]).toEqual(initiative('Ny'));
    expect(laid({ ...odd, 'initiative-1-theme': text('x') }, two).initiatives[0]).toEqual(initiative('Ny'));
  });

  it('beyond the places of a table stay, unless others come in their place', () => {
    const many = answerOf('9801', { initiatives: ['Ett', 'Två', 'Tre', 'Fyra', 'Fem'].map((title) => initiative(title)) });
    const titles = (answer: Answer) => answer.initiatives.map(({ title }) => title);
    expect(titles(laid({ 'initiative-3-title': text('Ny') }, many))).toEqual(['Ett', 'Två', 'Ny', 'Fyra', 'Fem']);
    expect(titles(laid({}, many, [initiative('Sex')]))).toEqual(['Ett', 'Två', 'Tre', 'Sex']);
  });
});

describe('what an answer has no place for', () => {
  const date = { kind: 'date', date: '2024-05-14' } as const;
  const parts: FieldValues = { 'initiative-2-prevention': { kind: 'prevention', prevention: 'social' }, 'initiative-2-theme': { kind: 'themes', themes: ['unga'] }, 'initiative-2-contact': text('Växeln') };
  const silentBefore = emptyAnswer('9801');

  it('is a date of the law where nothing, or only a reason, is said of it', () => {
    expect(unplaced(silentBefore, { 'lagesbild-date': date, 'atgardsplan-date': date, atgardsplan: { kind: 'law', status: 'no' } })).toEqual(['lagesbild-date']);
    expect(unplaced(FULL, { 'lagesbild-date': date, 'overenskommelse-date': date })).toEqual(['overenskommelse-date']);
    expect(unplaced(FULL, { lagesbild: { kind: 'missing', reason: 'vacant' }, 'lagesbild-date': date })).toEqual(['lagesbild-date']);
  });

  it('is a part of an initiative that has neither title nor text', () => {
    expect(unplaced(silentBefore, parts)).toEqual(Object.keys(parts));
    expect(unplaced(silentBefore, { ...parts, 'initiative-1-title': text('Ett'), 'initiative-2-title': text('') })).toEqual(Object.keys(parts));
    expect([unplaced(silentBefore, { ...parts, 'initiative-2-title': text('Två') }), unplaced(silentBefore, { ...parts, 'initiative-2-text': text('Vuxna ute') })]).toEqual([[], []]);
  });

  it('is nothing that says nothing, nor what the answer says already', () => {
    expect(unplaced(silentBefore, { 'lagesbild-date': { kind: 'missing', reason: 'vacant' }, 'initiative-1-theme': { kind: 'themes', themes: [] }, 'initiative-1-contact': text('') })).toEqual([]);
    expect(unplaced(FULL, { 'initiative-1-contact': text('Växeln') })).toEqual([]);
    expect(unplaced(FULL, { 'initiative-1-contact': text('En annan') })).toEqual(['initiative-1-contact']);
  });

  it('is nothing of an answer that was taken apart', () => {
    fc.assert(fc.property(arbitraryAnswers(datasetOf(realText)), (answers) => {
      for (const answer of answers) expect(unplaced(emptyAnswer(answer.code), fieldsOfAnswer(answer).values)).toEqual([]);
    }), { numRuns: 50 });
  });
});
