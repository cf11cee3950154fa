import { describe, expect, it } from 'vitest';
import { answered, openTab, renamed, startEachTestEmpty } from '../../test/keeping-tab';

startEachTestEmpty();

describe('keeping rounds', () => {
  it('has a round again after the page has been opened anew, the newest first', async () => {
    const tab = await openTab();
    const first = await tab.startRound('Insamling 2026', '2026-03', []);
    await tab.startRound('Insamling 2027', '2027-03', []);
    await tab.changeRound(first, answered);
    const again = await openTab();
    expect(again.names()).toEqual(['Insamling 2027', 'Insamling 2026']);
    expect(again.round(first)).toEqual(tab.round(first));
    expect(again.own()).toMatchObject({ read: true, troubled: false });
  });

  it('gives every round an id of its own, apart from those that were shipped', async () => {
    const tab = await openTab();
    const ids = [await tab.startRound('Vår', '2026', ['var']), await tab.startRound('Vår', '2026', ['var'])];
    expect(ids).toEqual(['var-2', 'var-3']);
  });

  it('takes a whole read-in back, also after the page has been opened anew', async () => {
    const tab = await openTab();
    const id = await tab.startRound('Insamling', '2026', []);
    const before = tab.round(id);
    await tab.readInRound(answered(before), 'svar.csv');
    expect(tab.round(id).round.answers.length).toBeGreaterThan(0);
    const again = await openTab();
    expect(again.state().undo).toMatchObject({ act: 'read-in', what: 'svar.csv' });
    await again.undoLast();
    expect(again.round(id).round).toEqual(before.round);
    expect(again.round(id).revision).toBeGreaterThan(before.revision);
  });

  it('takes away a round that a read-in began, and brings back one that was deleted', async () => {
    const tab = await openTab();
    await tab.readInRound({ ...answered({ round: { id: 'ny', name: 'Ny', invented: false, date: '2026', answers: [] }, origins: {}, approved: {}, leftOut: [], revision: 0, changed: '', saved: null }) }, 'svar.csv');
    expect(tab.names()).toEqual(['Ny']);
    await tab.undoLast();
    expect(tab.names()).toEqual([]);
    const id = await tab.startRound('Kvar', '2026', []);
    await tab.deleteRound(id);
    expect((await openTab()).names()).toEqual([]);
    await tab.undoLast();
    expect((await openTab()).names()).toEqual(['Kvar']);
  });

  it('does not take back what has been built upon', async () => {
    const tab = await openTab();
    const id = await tab.startRound('Insamling', '2026', []);
    await tab.readInRound(answered(tab.round(id)), 'svar.csv');
    await tab.changeRound(id, renamed('Rättad'));
    await tab.undoLast();
    expect(tab.round(id).round.name).toBe('Rättad');
    expect(tab.round(id).round.answers.length).toBeGreaterThan(0);
  });

  it('remembers how columns are to be used, and that a round was saved', async () => {
    const tab = await openTab();
    const id = await tab.startRound('Insamling', '2026', []);
    await tab.rememberColumns({ tid: { kind: 'ignored' } });
    await tab.rememberColumns({ oro: { kind: 'person' } });
    await tab.markSaved(id);
    const again = await openTab();
    expect(again.state().columns).toEqual({ tid: { kind: 'ignored' }, oro: { kind: 'person' } });
    expect(again.round(id)).toMatchObject({ revision: 1, saved: expect.any(String) });
  });

  it('forgets everything when asked to', async () => {
    const tab = await openTab();
    await tab.startRound('Insamling', '2026', []);
    await tab.rememberColumns({ tid: { kind: 'ignored' } });
    await tab.clearRounds();
    const again = await openTab();
    expect(again.names()).toEqual([]);
    expect(again.state()).toMatchObject({ columns: {}, undo: null });
  });
});
