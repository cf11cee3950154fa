import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { kept, parseEntry, parseRound, parseUndo } from './entries';

const schema = v.object({ name: v.string(), date: v.string() });

describe('parseEntry', () => {
  const steps = [
    ({ title, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, name: title }),
    (entry: Readonly<Record<string, unknown>>) => ({ ...entry, date: entry['date'] ?? '2026' }),
  ];

  it('brings an entry of any earlier version to today\'s', () => {
    const today = { state: 'read', value: { name: 'Insamling', date: '2026' } };
    expect(parseEntry(schema, { schema: 1, title: 'Insamling' }, steps)).toEqual(today);
    expect(parseEntry(schema, { schema: 2, name: 'Insamling' }, steps)).toEqual(today);
    expect(parseEntry(schema, { schema: 3, name: 'Insamling', date: '2026' }, steps)).toEqual(today);
  });

  it('tells an entry of a newer page from a damaged one', () => {
    expect(parseEntry(schema, { schema: 4, name: 'Insamling', date: '2026' }, steps)).toEqual({ state: 'unbelievable', why: 'newer' });
    expect(parseEntry(schema, { schema: 3, name: 1 }, steps)).toEqual({ state: 'unbelievable', why: 'damaged' });
    const stumbles = [() => { throw new Error('no'); }];
    expect(parseEntry(schema, { schema: 1, name: 'x', date: 'y' }, stumbles)).toEqual({ state: 'unbelievable', why: 'damaged' });
  });

  it('takes anything without throwing', () => {
    fc.assert(fc.property(fc.anything(), (raw) => {
      expect(parseRound(raw).state).toBe('unbelievable');
      expect(parseUndo(raw).state).toBe('unbelievable');
    }));
  });

  it('reads what it writes', () => {
    const own = { round: { id: 'a', name: 'A', invented: false, date: '2026', answers: [] }, origins: {}, approved: {}, leftOut: [], revision: 1, changed: '2026-01-01T00:00:00.000Z', saved: null };
    const entry = { own, listed: '2026-01-01T00:00:00.000Z' };
    expect(parseRound(kept(entry))).toEqual({ state: 'read', value: entry });
  });
});
