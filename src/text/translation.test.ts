import { describe, expectTypeOf, it } from 'vitest';
import type { Translation } from './translation';

const SWEDISH = {
  title: 'Karta', keys: ['Retur', 'Esc'] as const, states: { yes: 'ja', no: 'nej' },
  count: (many: number, name: string): string => `${many} ${name}`, note: null,
} as const;
type English = Translation<typeof SWEDISH>;

const english: English = { title: 'Map', keys: ['Enter', 'Esc'], states: { yes: 'yes', no: 'no' }, count: (many, name) => `${many} ${name}`, note: null };

describe('a translation', () => {
  it('has every part of its Swedish, other words in them and the same parameters', () => {
    expectTypeOf(english).toExtend<{ readonly title: string; readonly states: { readonly yes: string; readonly no: string } }>();
    expectTypeOf<English['count']>().parameters.toEqualTypeOf<[many: number, name: string]>();
  });

  it('fails to compile where a part lacks', () => {
    expectTypeOf<Omit<English, 'title'>>().not.toExtend<English>();
    expectTypeOf<Omit<English, 'states'> & { readonly states: { readonly yes: string } }>().not.toExtend<English>();
    expectTypeOf<Omit<English, 'keys'> & { readonly keys: readonly [string] }>().not.toExtend<English>();
    expectTypeOf<Omit<English, 'count'> & { readonly count: (other: boolean) => string }>().not.toExtend<English>();
  });

  it('fails to compile where a part is too many', () => {
    // @ts-expect-error -- a key that the Swedish does not have
    const more: English = { ...english, states: { yes: 'yes', no: 'no', maybe: 'maybe' } };
    expectTypeOf(more).toEqualTypeOf<English>();
  });
});
