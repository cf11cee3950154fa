import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { openTab, renamed, startEachTestEmpty } from '../../test/keeping-tab';

startEachTestEmpty();

describe('two tabs', () => {
  it('see each other\'s changes', async () => {
    const one = await openTab();
    const other = await openTab();
    const id = await one.startRound('Insamling', '2026', []);
    await vi.waitFor(() => expect(other.names()).toEqual(['Insamling']));
    await other.changeRound(id, renamed('Omdöpt'));
    await vi.waitFor(() => expect(one.names()).toEqual(['Omdöpt']));
    await one.deleteRound(id);
    await vi.waitFor(() => expect(other.names()).toEqual([]));
  });

  /** From here on no tab hears of another. */
  function deafen(): void {
    vi.stubGlobal('BroadcastChannel', class { postMessage() { /* nobody hears */ } addEventListener() { /* nothing comes */ } });
  }

  /** Two tabs that do not hear of each other, each with another name for the round. */
  async function clash() {
    deafen();
    const one = await openTab();
    const id = await one.startRound('Insamling', '2026', []);
    const other = await openTab();
    await one.changeRound(id, renamed('Första'));
    await one.changeRound(id, renamed('Första igen'));
    await other.changeRound(id, renamed('Andra'));
    return { one, other, id };
  }

  it('never overwrite silently: both stand until one is chosen', async () => {
    const { other, id } = await clash();
    expect(other.state().clashes).toMatchObject([{ mine: { round: { name: 'Andra' } }, theirs: { round: { name: 'Första igen' } } }]);
    expect(other.own().troubled).toBe(true);
    expect((await openTab()).names()).toEqual(['Första igen']);
    await other.settleClash(id, 'mine', 'Kopia');
    expect(other.own()).toMatchObject({ troubled: false });
    expect((await openTab()).names()).toEqual(['Andra']);
  });

  it('can take what the other has, or keep both', async () => {
    const first = await clash();
    await first.other.settleClash(first.id, 'theirs', 'Kopia');
    expect(first.other.names()).toEqual(['Första igen']);
    vi.stubGlobal('indexedDB', new IDBFactory());
    const second = await clash();
    await second.other.settleClash(second.id, 'both', 'Kopia');
    expect(second.other.names().toSorted()).toEqual(['Första igen', 'Kopia']);
    expect((await openTab()).names().toSorted()).toEqual(['Första igen', 'Kopia']);
  });

  it('tell when a round that is changed here was deleted there', async () => {
    deafen();
    const one = await openTab();
    const id = await one.startRound('Insamling', '2026', []);
    const other = await openTab();
    await one.deleteRound(id);
    await other.changeRound(id, renamed('Kvar'));
    expect(other.state().clashes).toMatchObject([{ theirs: null }]);
    await other.settleClash(id, 'mine', 'Kopia');
    expect((await openTab()).names()).toEqual(['Kvar']);
  });
});
