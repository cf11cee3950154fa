import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyProposal, NO_DECISIONS } from '../../domain/read-in/apply-proposal';
import type { ReadContext } from '../../domain/read-in/input';
import { propose } from '../../domain/read-in/propose';
import type { Answer } from '../../domain/round';
import { arbitraryAnswers } from '../../test/arbitrary-answers';
import { datasetOf, realText } from '../../test/real-snapshots';
import { ownRoundOf } from '../../test/own-answers';
import { readFile } from '../read/read-file';
import { roundCsv, type GivenOut } from './round-book';

const dataset = datasetOf(realText);
const CONTEXT: ReadContext = { municipalities: dataset.county.municipalities, themes: dataset.themes, remembered: {}, standing: null };
const META = { id: 'insamling-2026', name: 'Insamling 2026', date: '2026-11-20', now: '2026-11-20T08:00:00.000Z' };

/** What the reader of this product makes of a file, without any help. */
async function readBack(name: string, content: string | Uint8Array): Promise<readonly Answer[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const proposal = propose([{ file: name, content: await readFile(name, bytes) }], CONTEXT);
  expect(proposal.files).toEqual([{ kind: 'read', file: name, notes: [] }]);
  for (const answer of proposal.answers) {
    for (const { field, said, reading } of answer.cells) expect(reading.state, `${field}: ${said}`).toBe('read');
  }
  return applyProposal(null, proposal, NO_DECISIONS, META).round.answers;
}

function outOf(answers: readonly Answer[]): GivenOut {
  const given = { round: ownRoundOf(answers), leftOut: { answers: [], freeTexts: 0, contacts: 0 } };
  return { given, choice: { audience: 'network', freeText: true, contacts: true }, dataset, day: '2026-11-20' };
}

describe('a round that is given out', () => {
  it('reads back from CSV as the same answers, without a doubt', async () => {
    await fc.assert(fc.asyncProperty(arbitraryAnswers(dataset), fc.constantFrom('excel' as const, 'plain' as const), async (answers, dialect) => {
      expect(await readBack('ut.csv', roundCsv(outOf(answers), dialect))).toEqual(answers);
    }), { numRuns: 15, endOnFailure: true });
  });
});
