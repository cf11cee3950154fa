import { describe, expect, it } from 'vitest';
import { CONTEXT } from '../../test/told-proposal';
import { sheetOf } from './fixtures';
import type { FileContent } from './input';
import { propose } from './propose';
import type { FileNote } from './proposal';
import type { Sheet } from './sheet';

const TABLE = ['Kommun|Oro', 'Mora|2'];
const sheets = (all: readonly Sheet[], notes: readonly FileNote[] = []): FileContent => ({ kind: 'sheets', sheets: all, notes });
const proposal = (...contents: readonly FileContent[]) => propose(contents.map((content, index) => ({ file: `${index}.xlsx`, content })), CONTEXT);
const outcome = (...all: readonly Sheet[]) => proposal(sheets(all)).files[0];
const refused = (reason: string, detail = '') => ({ kind: 'refused', file: '0.xlsx', reason, detail });

describe('files', () => {
  it('are each told of in their order, and their answers stand after each other with ids of their own', () => {
    const { files, answers } = proposal(sheets([sheetOf(TABLE), sheetOf(TABLE)]), { kind: 'refused', reason: 'password', detail: 'x' }, sheets([sheetOf(['Kommun|Oro', 'Falun|3'])]));
    expect(files).toEqual([{ kind: 'read', file: '0.xlsx', notes: [] }, { kind: 'refused', file: '1.xlsx', reason: 'password', detail: 'x' }, { kind: 'read', file: '2.xlsx', notes: [] }]);
    expect(answers.map(({ id, code }) => `${id} ${code ?? ''}`)).toEqual(['0-0-1 2062', '0-1-1 2062', '2-0-1 2080']);
  });

  it('keep what was noted while they were unpacked', () => {
    const note = { kind: 'formulas', detail: 'B2' } as const;
    expect(proposal(sheets([sheetOf(TABLE)], [note])).files).toEqual([{ kind: 'read', file: '0.xlsx', notes: [note] }]);
  });

  it('are refused with the reason: nothing in them, no table, no answers', () => {
    expect(outcome(sheetOf([]))).toEqual(refused('empty'));
    expect(outcome()).toEqual(refused('empty'));
    expect(outcome(sheetOf(['Hej', 'Tack']))).toEqual(refused('not-a-table'));
    expect(outcome(sheetOf(['Kommun|Oro', 'Mora|']))).toEqual(refused('empty'));
  });

  it('are refused where all is of another county, or where no row says of whom', () => {
    expect(outcome(sheetOf(['Kommun|Oro', '2180|2', '2181|3']))).toEqual(refused('other-county', '2180'));
    expect(outcome(sheetOf(['Kommun|Oro', '2180|2', 'Mora|3']))).toMatchObject({ kind: 'read' });
    expect(outcome(sheetOf(['Tid|Oro', '50 %|2', '20 %|3']))).toEqual(refused('no-municipalities'));
    // One answer alone can be asked about.
    expect(outcome(sheetOf(['Tid|Oro', '50 %|2']))).toMatchObject({ kind: 'read' });
  });

  it('show the columns of what gave answers, and of what was refused for its municipalities', () => {
    const columns = (...all: readonly Sheet[]) => proposal(sheets(all)).columns.map(({ heading }) => heading);
    expect(columns(sheetOf(['Kommun|Behov', '|']), sheetOf(TABLE))).toEqual(['Kommun', 'Oro']);
    expect(columns(sheetOf(['Kommun|Oro', '2180|2']))).toEqual(['Kommun', 'Oro']);
    expect(columns(sheetOf(['Tid|Oro', '50 %|2', '20 %|3']))).toEqual(['Tid', 'Oro']);
  });
});

describe('hidden sheets', () => {
  const hidden = sheetOf(['Kommun|Oro', 'Falun|3'], { hidden: true, name: 'Dolt' });

  it('are not read, and the reader is told where they hold answers', () => {
    const { files, answers } = proposal(sheets([hidden, sheetOf(TABLE)]));
    expect(files).toEqual([{ kind: 'read', file: '0.xlsx', notes: [{ kind: 'hidden-sheet', detail: 'Dolt' }] }]);
    expect(answers.map(({ code }) => code)).toEqual(['2062']);
    expect(outcome(sheetOf(['Listor'], { hidden: true }), sheetOf(TABLE))).toEqual({ kind: 'read', file: '0.xlsx', notes: [] });
  });

  it('alone are no table, and are named', () => {
    expect(outcome(hidden, sheetOf(['Hej']), { ...hidden, name: 'Mer' })).toEqual(refused('not-a-table', 'Dolt, Mer'));
  });
});

describe('invented figures', () => {
  it.each(['Påhittat exempel', 'PÅHITTAT EXEMPEL – inte verkliga svar', '* Påhittat exempel'])('are never read in: %s', (mark) => {
    const { files, answers } = proposal(sheets([sheetOf(TABLE), sheetOf([`x|${mark}`, ...TABLE])], [{ kind: 'formulas', detail: 'B2' }]));
    expect(files).toEqual([{ kind: 'read', file: '0.xlsx', notes: [{ kind: 'formulas', detail: 'B2' }, { kind: 'invented-refused', detail: '' }] }]);
    expect(answers).toEqual([]);
  });

  it.each(['Ett påhittat exempel', 'Påhittat', 'Exempel', `Påhittat exempel ${'a'.repeat(400)}`])('are known by their mark alone: %s', (text) => {
    expect(proposal(sheets([sheetOf([text, ...TABLE])])).answers).toHaveLength(1);
  });

  it('are not read from a file of this product either', () => {
    expect(proposal({ kind: 'product', product: { kind: 'invented', name: 'Exempelomgång' } })).toEqual({
      files: [{ kind: 'read', file: '0.xlsx', notes: [{ kind: 'invented-refused', detail: 'Exempelomgång' }] }], columns: [], answers: [], conflicts: [],
    });
  });
});
