import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { added, FOLLOW_LIMIT, givenOut, holds, removed, sameKey, sceneOf, type FollowItem, type FollowKey } from './follow-up';

const text = fc.string({ minLength: 1, maxLength: 12 });
const keys: fc.Arbitrary<FollowKey> = fc.oneof(
  fc.record({ kind: fc.constant('initiative' as const), id: text }),
  fc.record({ kind: fc.constant('wish' as const), round: text, code: text, theme: text }),
  fc.record({ kind: fc.constant('law' as const), round: text, code: text, item: fc.constantFrom('lagesbild' as const, 'atgardsplan' as const) }),
  fc.record({ kind: fc.constant('day' as const), date: text }),
  fc.record({ kind: fc.constant('own' as const), text, date: fc.option(text) }),
);
const items: fc.Arbitrary<FollowItem> = fc.record({ key: keys, said: text, visibility: fc.constantFrom('internal', 'network', 'public') });

describe('the list to follow up', () => {
  it('holds what is added, once, and lets go of it again', () => {
    fc.assert(fc.property(fc.array(items, { maxLength: 20 }), items, (many, one) => {
      const list = many.reduce(added, [] as readonly FollowItem[]);
      const more = added(list, one);
      expect(holds(more, one.key)).toBe(true);
      expect(added(more, one)).toBe(more);
      expect(more.filter(({ key }) => sameKey(key, one.key))).toHaveLength(1);
      expect(holds(removed(more, one.key), one.key)).toBe(false);
    }));
  });

  it('has an end', () => {
    const many = Array.from({ length: FOLLOW_LIMIT + 5 }, (_, index): FollowItem => ({ key: { kind: 'initiative', id: String(index) }, said: '', visibility: 'public' }));
    expect(many.reduce(added, [] as readonly FollowItem[])).toHaveLength(FOLLOW_LIMIT);
  });

  it('gives nothing out that is for internal use, and says how much it kept', () => {
    fc.assert(fc.property(fc.array(items, { maxLength: 20 }), (list) => {
      const { items: given, withheld } = givenOut(list);
      expect(given.some(({ visibility }) => visibility === 'internal')).toBe(false);
      expect(given.length + withheld).toBe(list.length);
    }));
  });

  it('shows every kind by a Scene of its own, a line of one’s own by none', () => {
    expect(sceneOf({ kind: 'initiative', id: 'x' })).toEqual({ view: 'exchange', item: 'x' });
    expect(sceneOf({ kind: 'day', date: '2017-06-16' })).toEqual({ view: 'exchange', part: 'loften', date: '2017-06-16' });
    expect(sceneOf({ kind: 'own', text: 'x', date: null })).toBeNull();
  });

  it('knows a line by all that it is found again with', () => {
    const different: readonly FollowKey[] = [
      { kind: 'initiative', id: 'a' }, { kind: 'initiative', id: 'b' },
      { kind: 'wish', round: 'r', code: '9801', theme: 'trafik' }, { kind: 'wish', round: 'r', code: '9801', theme: 'skola' },
      { kind: 'wish', round: 'r', code: '9802', theme: 'trafik' }, { kind: 'wish', round: 's', code: '9801', theme: 'trafik' },
      { kind: 'law', round: 'r', code: '9801', item: 'lagesbild' }, { kind: 'law', round: 'r', code: '9801', item: 'atgardsplan' },
      { kind: 'law', round: 'r', code: '9802', item: 'lagesbild' }, { kind: 'law', round: 's', code: '9801', item: 'lagesbild' },
      { kind: 'day', date: '2026-11-20' }, { kind: 'day', date: '2026-11-21' },
      { kind: 'own', text: 'a', date: null }, { kind: 'own', text: 'b', date: null }, { kind: 'own', text: 'a', date: '2026-11-20' },
    ];
    for (const one of different) expect(different.filter((other) => sameKey(one, { ...other }))).toEqual([one]);
  });

  it('lets go of one line and keeps the others as they stand', () => {
    const line = (id: string): FollowItem => ({ key: { kind: 'initiative', id }, said: id, visibility: 'public' });
    const list = [line('a'), line('b'), line('c')];
    expect(removed(list, { kind: 'initiative', id: 'b' })).toEqual([line('a'), line('c')]);
    expect(removed(list, { kind: 'initiative', id: 'd' })).toEqual(list);
  });

  it('gives out what the network and the public may see, in its order', () => {
    const line = (id: string, visibility: FollowItem['visibility']): FollowItem => ({ key: { kind: 'initiative', id }, said: id, visibility });
    expect(givenOut([line('a', 'network'), line('b', 'internal'), line('c', 'public'), line('d', 'internal')])).toEqual({
      items: [line('a', 'network'), line('c', 'public')], withheld: 2,
    });
  });

  it('shows a wish among the themes and a part of the law among the answers, each at its municipality and round', () => {
    expect(sceneOf({ kind: 'wish', round: 'r', code: '9801', theme: 'trafik' }))
      .toEqual({ view: 'exchange', part: 'teman', round: 'r', municipality: '9801', theme: 'trafik' });
    expect(sceneOf({ kind: 'law', round: 'r', code: '9801', item: 'lagesbild' }))
      .toEqual({ view: 'exchange', part: 'lagen', round: 'r', municipality: '9801', item: 'lagesbild' });
  });
});
