import { describe, expect, it } from 'vitest';
import { CONTEXT, toldReading } from '../../test/told-proposal';
import type { OwnRound } from '../own-round';
import type { Answer, Answered } from '../round';
import { emptyAnswer } from './answer-fields';
import { applyProposal, NO_DECISIONS } from './apply-proposal';
import { propose } from './propose';
import { proposeProduct } from './propose-product';
import type { ProposedAnswer } from './proposal';

const value = <T>(said: T): Answered<T> => ({ state: 'value', value: said });
const FULL: Answer = {
  ...emptyAnswer('2062'),
  date: '2026-10', visibility: 'network', setAsidePercent: value(12.5), people: { state: 'missing', reason: 'vacant' }, sharedWith: ['2034', '2023'],
  duties: value(['folkhalsa', 'sakerhet']), concern: value(3), resource: value('partly'), themes: value(['eget tema', 'ett till']), needs: 'Stöd',
  initiatives: [{ title: 'Nattvandring', text: 'Vuxna ute', prevention: 'social', theme: 'unga', contactFunction: 'växeln' }],
};
const WITH_LAW: Answer = { ...FULL, law: { ...FULL.law, lagesbild: value({ status: 'ongoing', date: '2024-05' }) } };
const MOMENT = '2026-11-01T08:00:00.000Z';

const lines = (answers: readonly ProposedAnswer[]) => answers.flatMap(({ cells }) => cells.map(({ field, said, reading }) => `${field} "${said}" ${toldReading(reading)}`));
const own = (more: Partial<OwnRound> = {}): OwnRound => ({
  round: { id: 'r', name: 'R', invented: false, date: '2026', answers: [WITH_LAW, emptyAnswer('2080')] }, origins: {}, approved: {}, leftOut: [], revision: 1, changed: MOMENT, saved: null, ...more,
});

describe('an answer out of a file of this product', () => {
  const file = (answer: Answer, approved = false) => proposeProduct({ kind: 'answer', file: { answer, roundName: null, approved, written: MOMENT } }, '3', 'mora.json', CONTEXT);

  it('says every field in the order in which it is asked, in words that stand in the preview', () => {
    expect(lines(file(WITH_LAW))).toEqual([
      'date "2026-10" = 2026-10', 'visibility "network" = network', 'setAsidePercent "12,5" = 12.5', 'people "vacant" = (vacant)', 'sharedWith "2034; 2023" = [2034, 2023]',
      'duties "folkhalsa; sakerhet" = [folkhalsa, sakerhet]', 'concern "3" = 3', 'resource "partly" = partly', 'lagesbild "ongoing" = ongoing', 'lagesbild-date "2024-05" = 2024-05',
      'themes "eget tema; ett till" = [eget tema, ett till]', 'needs "Stöd" = "Stöd"',
      'initiative-1-title "Nattvandring" = "Nattvandring"', 'initiative-1-text "Vuxna ute" = "Vuxna ute"', 'initiative-1-prevention "social" = social', 'initiative-1-theme "unga" = [unga]', 'initiative-1-contact "växeln" = "växeln"',
    ]);
  });

  it('is of its municipality, of its day or that of the file, and approved or not', () => {
    const place = { file: 'mora.json', sheet: null, row: null, column: null };
    expect(file(WITH_LAW, true)[0]).toMatchObject({ id: '3-2062', code: '2062', codeProblem: null, saidMunicipality: '2062', candidates: [], place, moreInitiatives: [], answered: '2026-10', approved: true });
    expect(file({ ...FULL, date: null })[0]).toMatchObject({ answered: '2026-11-01', approved: false, cells: [{ place }, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}] });
    expect(file({ ...FULL, code: '2180' })[0]).toMatchObject({ code: null, codeProblem: 'other-county', saidMunicipality: '2180' });
  });

  it('is approved in the round that it becomes part of, on its day, until it says something else', () => {
    const meta = { id: 'host', name: 'Insamling', date: '2026-11-01', now: MOMENT };
    const read = (answer: Answer, approved: boolean, standing: OwnRound | null) =>
      applyProposal(standing, propose([{ file: 'x.json', content: { kind: 'product', product: { kind: 'answer', file: { answer, roundName: null, approved, written: MOMENT } } } }], CONTEXT), NO_DECISIONS, meta);
    const approved = read(FULL, true, null);
    expect([approved.approved, read(FULL, false, null).approved]).toEqual([{ '2062': '2026-10' }, {}]);
    expect(read({ ...FULL, date: '2026-11' }, false, approved).approved).toEqual({ '2062': '2026-10' });
    expect(read({ ...FULL, date: '2026-11', needs: 'Mer stöd' }, false, approved).approved).toEqual({});
  });

  it('of another county is refused with its code', () => {
    const content = { kind: 'product', product: { kind: 'answer', file: { answer: { ...FULL, code: '2180' }, roundName: null, approved: false, written: MOMENT } } } as const;
    expect(propose([{ file: 'x.json', content }], CONTEXT).files).toEqual([{ kind: 'refused', file: 'x.json', reason: 'other-county', detail: '2180' }]);
  });
});

describe('a round out of a file of this product', () => {
  it('is its answers, approved as it says, each value with where it came from', () => {
    const origin = { kind: 'corrected', said: 'tretton' } as const;
    const [first, second] = proposeProduct({ kind: 'round', own: own({ approved: { '2080': '2026-10-01' }, origins: { '2062': { setAsidePercent: origin } } }), written: MOMENT }, '1', null, CONTEXT);
    expect([first?.id, first?.approved, first?.answered, second?.id, second?.approved, second?.answered]).toEqual(['1-2062', false, '2026-10', '1-2080', true, null]);
    expect(first?.cells.filter((cell) => 'origin' in cell).map(({ field, origin: from }) => [field, from])).toEqual([['setAsidePercent', origin]]);
    expect(lines(second ? [second] : [])).toEqual(['visibility "internal" = internal']);
  });

  it('without answers is empty, of another county refused, of two counties read', () => {
    const outcome = (answers: readonly Answer[]) => {
      const product = { kind: 'round', own: own({ round: { ...own().round, answers } }), written: MOMENT } as const;
      return propose([{ file: 'r.json', content: { kind: 'product', product } }], CONTEXT).files[0];
    };
    expect(outcome([])).toEqual({ kind: 'refused', file: 'r.json', reason: 'empty', detail: '' });
    expect(outcome([emptyAnswer('2180')])).toEqual({ kind: 'refused', file: 'r.json', reason: 'other-county', detail: '2180' });
    expect(outcome([emptyAnswer('2180'), emptyAnswer('2062')])).toEqual({ kind: 'read', file: 'r.json', notes: [] });
  });

  it('that is invented has no answers', () => {
    expect(proposeProduct({ kind: 'invented', name: 'Exempel' }, '0', null, CONTEXT)).toEqual([]);
  });
});
