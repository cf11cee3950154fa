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
});
