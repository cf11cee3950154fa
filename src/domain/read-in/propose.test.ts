import { describe, expect, it } from 'vitest';
import { readPasted } from '../../files/read/read-file';
import { datasetOf, realText } from '../../test/real-snapshots';
import { applyProposal, NO_DECISIONS } from './apply-proposal';
import type { ReadContext } from './input';
import { propose } from './propose';

const REAL = datasetOf(realText);
const CONTEXT: ReadContext = { municipalities: REAL.county.municipalities, themes: REAL.themes, remembered: {}, standing: null };
const META = { id: 'insamling', name: 'Insamling', date: '2026-11-01', now: '2026-11-01T08:00:00.000Z' };

function read(text: string, context = CONTEXT) {
  const proposal = propose([{ file: 'svar.csv', content: readPasted(text) }], context);
  return { proposal, round: applyProposal(null, proposal, NO_DECISIONS, META) };
}

describe('a table with one row a municipality', () => {
  it('takes half a post for 50 percent, but asks where the column is in percent', () => {
    const set = (heading: string) => read(`Kommun;${heading}\nMora;0,5\n`).round.round.answers[0]?.setAsidePercent;
    expect(set('Avsatt tid')).toEqual({ state: 'value', value: 50 });
    expect(set('Avsatt tid, procent')).toEqual({ state: 'missing', reason: 'not-answered' });
  });

  it('becomes answers, and leaves out what is in doubt', () => {
    const { proposal, round } = read('Kommun;Avsatt tid;Oro\nFalu kommun;50 %;påtaglig\nMalung;ca 10 %;2\nMora;1,5;vakant\n');
    expect(proposal.files).toEqual([{ kind: 'read', file: 'svar.csv', notes: [] }]);
    expect(proposal.answers.map(({ saidMunicipality }) => saidMunicipality)).toEqual(['Falu kommun', 'Malung', 'Mora']);
    const [first, second, third] = round.round.answers;
    expect(round.round).toMatchObject({ invented: false, name: 'Insamling' });
    expect(round.round.answers.map(({ setAsidePercent, concern }) => [setAsidePercent, concern])).toEqual([
      [{ state: 'missing', reason: 'not-answered' }, { state: 'value', value: 2 }],
      [{ state: 'missing', reason: 'not-answered' }, { state: 'missing', reason: 'vacant' }],
      [{ state: 'value', value: 50 }, { state: 'value', value: 3 }],
    ]);
    expect([first, second, third].map((answer) => answer?.visibility)).toEqual(['internal', 'internal', 'internal']);
    expect(round.leftOut.map(({ field, said }) => [field, said])).toEqual([['setAsidePercent', 'ca 10 %'], ['setAsidePercent', '1,5']]);
  });
});
