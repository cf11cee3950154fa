/** The template reads back as it was meant: without a doubt when it is filled in, as empty when it is not. */
import { describe, expect, it } from 'vitest';
import { applyProposal, NO_DECISIONS } from '../../domain/read-in/apply-proposal';
import { textCell } from '../../domain/read-in/cell-text';
import { FIELD_IDS, type FieldId } from '../../domain/read-in/fields';
import { matchHeading } from '../../domain/read-in/match-heading';
import { propose } from '../../domain/read-in/propose';
import type { Cell } from '../../domain/read-in/sheet';
import { CONTEXT } from '../../test/told-proposal';
import { datasetOf, realText } from '../../test/real-snapshots';
import { fieldWords, valueText } from '../../text/sv/round-fields';
import { fieldsOfAnswer } from '../../domain/read-in/answer-fields';
import { templateWorkbook } from '../give/template';
import { arbitraryAnswers } from '../../test/arbitrary-answers';
import fc from 'fast-check';
import { readFile } from './read-file';

const REAL = datasetOf(realText);
const META = { id: 'r', name: 'R', date: '2026-11-01', now: '2026-11-01T08:00:00.000Z' };
const NAMES = {
  municipality: (code: string) => REAL.county.municipalities.find((one) => one.code === code)?.name ?? code,
  theme: (id: string) => REAL.themes.find((one) => one.id === id)?.label ?? id,
};

it('every heading of the template is matched, surely, to its field', () => {
  expect(FIELD_IDS.map((field) => matchHeading(fieldWords[field].heading, {}, false))).toEqual(FIELD_IDS.map((field) => ({ kind: 'field', field, sure: true })));
});

async function template() {
  const content = await readFile('mall.xlsx', await templateWorkbook(REAL.county, REAL.themes));
  if (content.kind !== 'sheets') throw new Error('not read');
  return content;
}

describe('the template as XLSX', () => {
  it('says that it is empty when nobody has filled it in', async () => {
    expect(propose([{ file: 'mall.xlsx', content: await template() }], CONTEXT).files).toEqual([{ kind: 'refused', file: 'mall.xlsx', reason: 'empty', detail: '' }]);
  });

  it('reads back what was filled in', async () => {
    const content = await template();
    await fc.assert(fc.asyncProperty(arbitraryAnswers(REAL), async (any) => {
      // A thousand percent, written with its sign, is asked about: it may be Excel's doing.
      const answers = any.map((answer) => (answer.setAsidePercent.state === 'value' && answer.setAsidePercent.value >= 500 ? { ...answer, setAsidePercent: { state: 'value', value: 99.5 } as const } : answer));
      const sheets = content.sheets.map((sheet) => {
        const head = sheet.rows.findIndex((row) => row.some(({ text }) => text === fieldWords.people.heading));
        if (sheet.name !== 'Svar' || head < 0) return sheet;
        const columns = new Map(sheet.rows[head]?.map(({ text }, column) => [text, column]));
        return { ...sheet, rows: sheet.rows.map((row) => {
          const answer = answers.find(({ code }) => row[0]?.text === code);
          if (answer === undefined) return row;
          const filled: Cell[] = [...row];
          for (const [field, value] of Object.entries(fieldsOfAnswer(answer).values)) {
            const column = columns.get(fieldWords[field as FieldId].heading) ?? -1;
            while (filled.length < column) filled.push(textCell(''));
            filled[column] = textCell(valueText(field as FieldId, value, NAMES));
          }
          return filled;
        }) };
      });
      const proposal = propose([{ file: 'mall.xlsx', content: { ...content, sheets } }], CONTEXT);
      const told = answers.filter((answer) => Object.keys(fieldsOfAnswer(answer).values).length > 0);
      expect(applyProposal(null, proposal, NO_DECISIONS, META).round.answers).toEqual(told.map((answer) => ({ ...answer, initiatives: answer.initiatives.slice(0, 3) })));
    }), { numRuns: 15, endOnFailure: true });
  });
});
