import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProductFile, writeAnswerFile, writeRoundFile } from '../../files/round-file';
import { readPasted } from '../../files/read/read-file';
import { arbitraryAnswers } from '../../test/arbitrary-answers';
import { datasetOf, realText } from '../../test/real-snapshots';
import { CONTEXT } from '../../test/told-proposal';
import type { OwnRound } from '../own-round';
import type { Answer } from '../round';
import { applyProposal, NO_DECISIONS } from './apply-proposal';
import { conflictsOf } from './conflicts';
import type { FileContent, ReadInput } from './input';
import { propose } from './propose';

const REAL = datasetOf(realText);
const META = { id: 'host', name: 'Insamling hösten', date: '2026-11-01', now: '2026-11-01T08:00:00.000Z' };
const LATER = { ...META, name: 'Något annat', now: '2026-11-02T08:00:00.000Z' };

const table = (file: string, ...lines: readonly string[]): ReadInput => ({ file, content: readPasted(lines.join('\n')) });
const begin = (...inputs: readonly ReadInput[]): OwnRound => applyProposal(null, propose(inputs, CONTEXT), NO_DECISIONS, META);
const answerOf = (own: OwnRound, code: string): Answer | undefined => own.round.answers.find((answer) => answer.code === code);

function product(text: string): FileContent {
  const parsed = parseProductFile(JSON.parse(text));
  return parsed.kind === 'refused' ? parsed : { kind: 'product', product: parsed };
}
const answerFile = (answer: Answer, approved = false): ReadInput =>
  ({ file: `${answer.code}.json`, content: product(writeAnswerFile({ answer, roundName: 'Insamling', approved, written: META.now })) });
const sorted = (answers: readonly Answer[]): readonly Answer[] => answers.toSorted((a, b) => (a.code < b.code ? -1 : 1));

describe('files of this product', () => {
  it('a round comes back as it was written', () => {
    fc.assert(fc.property(arbitraryAnswers(REAL), (answers) => {
      const own = { ...begin(), round: { id: 'r', name: 'R', invented: false, date: '2026', answers } };
      expect(parseProductFile(JSON.parse(writeRoundFile(own, META.now)))).toEqual({ kind: 'round', own, written: META.now });
      const read = propose([{ file: 'r.json', content: product(writeRoundFile(own, META.now)) }], CONTEXT);
      expect(applyProposal(null, read, NO_DECISIONS, META).round.answers).toEqual(sorted(answers));
    }), { numRuns: 30 });
  });

  it('fifteen answer files make the same round in any order, and all at once or one by one', () => {
    fc.assert(fc.property(arbitraryAnswers(REAL).chain((answers) => fc.tuple(fc.constant(answers), fc.shuffledSubarray([...answers], { minLength: answers.length }))), ([answers, shuffled]) => {
      const together = begin(...answers.map((answer) => answerFile(answer)));
      const other = begin(...shuffled.map((answer) => answerFile(answer)));
      expect(other).toEqual(together);
      const single = shuffled.reduce<OwnRound | null>((own, answer) => applyProposal(own, propose([answerFile(answer)], { ...CONTEXT, standing: own }), NO_DECISIONS, META), null);
      expect(single?.round).toEqual(together.round);
      expect(single?.origins).toEqual(together.origins);
    }), { numRuns: 20 });
  });

  it('an answer file without a day takes that on which it was written', () => {
    const [answer] = fc.sample(arbitraryAnswers(REAL), { numRuns: 1, seed: 3 })[0] ?? [];
    if (answer === undefined) throw new Error('no answer');
    expect(begin(answerFile({ ...answer, date: null })).round.answers[0]?.date).toBe('2026-11-01');
  });
});

describe('answers that meet', () => {
  const first = table('a.csv', 'Kommun;Svarsdatum;Avsatt tid;Oro', 'Falun;2026-03-01;50 %;2');
  const second = table('b.csv', 'Kommun;Svarsdatum;Avsatt tid;Antal personer', 'Falun;2026-03-05;60 %;3');

  it('complete each other where they do not contradict', () => {
    const own = begin(first, table('c.csv', 'Kommun;Antal personer;Behov', 'Falun;2;Tid'));
    expect(answerOf(own, '2080')).toMatchObject({ setAsidePercent: { value: 50 }, concern: { value: 2 }, people: { value: 2 }, needs: 'Tid' });
    expect(own.origins['2080']?.needs).toEqual({ kind: 'cell', place: { file: null, sheet: null, row: 1, column: 2 }, said: 'Tid' });
  });

  it.each([[[first, second]], [[second, first]]])('are a conflict where they do; the newer counts until one is chosen', (inputs) => {
    const proposal = propose(inputs, CONTEXT);
    expect(proposal.conflicts).toMatchObject([{ code: '2080', standing: false }]);
    const newest = answerOf(applyProposal(null, proposal, NO_DECISIONS, META), '2080');
    expect(newest).toMatchObject({ date: '2026-03-05', setAsidePercent: { value: 60 }, concern: { state: 'missing' } });
    const older = proposal.answers.find(({ answered }) => answered === '2026-03-01')?.id ?? '';
    const chosen = applyProposal(null, proposal, { ...NO_DECISIONS, conflicts: { 2080: older } }, META);
    expect(answerOf(chosen, '2080')).toMatchObject({ date: '2026-03-01', setAsidePercent: { value: 50 }, people: { state: 'missing' } });
  });

  it('are left out and listed when nobody can tell which is newer', () => {
    const own = begin(table('a.csv', 'Kommun;Avsatt tid;Oro', 'Falun;50 %;2', 'Falun;60 %;2', 'Mora;10 %;1'));
    expect(own.round.answers.map(({ code }) => code)).toEqual(['2062']);
    expect(own.leftOut.map(({ code, said }) => [code, said])).toEqual([['2080', '50 %'], ['2080', '2'], ['2080', '60 %'], ['2080', '2']]);
  });

  it('leave what stands alone when told to, and lay themselves over it when chosen', () => {
    const standing = begin(first);
    const proposal = propose([table('d.csv', 'Kommun;Avsatt tid', 'Falun;70 %')], { ...CONTEXT, standing });
    expect(proposal.conflicts).toMatchObject([{ code: '2080', standing: true }]);
    expect(applyProposal(standing, proposal, NO_DECISIONS, LATER).round).toEqual(standing.round);
    const chosen = applyProposal(standing, proposal, { ...NO_DECISIONS, conflicts: { 2080: proposal.answers[0]?.id ?? '' } }, LATER);
    expect(answerOf(chosen, '2080')).toMatchObject({ setAsidePercent: { value: 70 }, concern: { value: 2 } });
    expect(chosen).toMatchObject({ revision: standing.revision + 1, changed: LATER.now, round: { name: META.name } });
  });

  it('are found anew when the reader says whose an answer is', () => {
    const { answers } = propose([table('a.csv', 'Kommun;Avsatt tid;Oro', 'Falun;50 %;2', 'Fallun;60 %;2')], CONTEXT);
    expect(conflictsOf(answers, null, {})).toEqual([]);
    expect(conflictsOf(answers, null, { [answers[1]?.id ?? '']: '2080' })).toMatchObject([{ code: '2080', standing: false }]);
  });
});

describe('what the reader decides', () => {
  const proposal = propose([table('a.csv', 'Kommun;Avsatt tid;Oro', 'Falun;1,5;2', 'Fallun;60 %;2', 'Göteborg;10 %;1')], CONTEXT);
  const [falun, misspelt] = proposal.answers.map(({ id }) => id);

  it('settles a doubt, which is told as corrected and left out no longer', () => {
    const doubtful = applyProposal(null, proposal, NO_DECISIONS, META);
    expect(doubtful.leftOut).toMatchObject([{ code: '2080', field: 'setAsidePercent', said: '1,5' }]);
    const settled = applyProposal(doubtful, proposal, { ...NO_DECISIONS, cells: { [falun ?? '']: { setAsidePercent: { kind: 'number', number: 50 }, needs: { kind: 'text', text: 'Tid' } } } }, LATER);
    expect(settled.leftOut).toEqual([]);
    expect(answerOf(settled, '2080')).toMatchObject({ setAsidePercent: { value: 50 }, needs: 'Tid', visibility: 'internal' });
    expect(settled.origins['2080']).toMatchObject({ setAsidePercent: { kind: 'corrected', said: '1,5' }, concern: { kind: 'cell' } });
  });

  it('leaves a cell out for good, names a municipality, and leaves an answer out', () => {
    const own = applyProposal(null, proposal, { municipality: { [misspelt ?? '']: '2062' }, cells: { [falun ?? '']: { setAsidePercent: null } }, conflicts: {} }, META);
    expect(own.leftOut).toEqual([]);
    expect(own.round.answers.map(({ code }) => code)).toEqual(['2062', '2080']);
    expect(applyProposal(null, proposal, { ...NO_DECISIONS, municipality: { [falun ?? '']: null } }, META).round.answers).toEqual([]);
  });

  it('about a column is remembered, and comes before what its heading says', () => {
    const input = table('a.csv', 'Kommun;Tjänstgöringsgrad;Hemligt ord', 'Falun;80 %;Mer tid');
    expect(propose([input], CONTEXT).answers[0]?.cells).toMatchObject([{ reading: { state: 'doubt', problem: { kind: 'employment-rate' } } }]);
    const remembered = { tjanstgoringsgrad: { kind: 'field', field: 'setAsidePercent', sure: true }, 'hemligt ord': { kind: 'field', field: 'needs', sure: true } } as const;
    expect(propose([input], { ...CONTEXT, remembered }).answers[0]?.cells.map(({ field, reading }) => [field, reading.state])).toEqual([['setAsidePercent', 'read'], ['needs', 'read']]);
    expect(propose([input], { ...CONTEXT, remembered: { tjanstgoringsgrad: { kind: 'ignored' } } }).files).toMatchObject([{ kind: 'refused', reason: 'not-a-table' }]);
  });
});

describe('approval', () => {
  const [answer] = fc.sample(arbitraryAnswers(REAL), { numRuns: 1, seed: 1 })[0] ?? [];
  if (answer === undefined) throw new Error('no answer');
  const approved = begin(answerFile({ ...answer, date: '2026-10-01' }, true));

  it('is kept with its day, until the answer says something else', () => {
    expect(approved.approved).toEqual({ [answer.code]: '2026-10-01' });
    const name = REAL.county.municipalities.find(({ code }) => code === answer.code)?.name ?? '';
    const same = applyProposal(approved, propose([answerFile({ ...answer, date: '2026-10-01' })], { ...CONTEXT, standing: approved }), NO_DECISIONS, LATER);
    expect(same.approved).toEqual(approved.approved);
    const changed = propose([table('x.csv', 'Kommun;Datum för svaret;Behov', `${name};2026-12-01;Något nytt`)], { ...CONTEXT, standing: approved });
    expect(applyProposal(approved, changed, { ...NO_DECISIONS, conflicts: { [answer.code]: changed.answers[0]?.id ?? '' } }, LATER).approved).toEqual({});
  });
});

it('an invented round is never built on', () => {
  const standing = begin(table('a.csv', 'Kommun;Avsatt tid', 'Falun;50 %'));
  const invented = { ...standing, round: { ...standing.round, invented: true } };
  const own = applyProposal(invented, propose([table('b.csv', 'Kommun;Avsatt tid', 'Mora;10 %')], CONTEXT), NO_DECISIONS, META);
  expect(own.round).toMatchObject({ invented: false, answers: [{ code: '2062' }] });
  expect(own.round.answers).toHaveLength(1);
});
