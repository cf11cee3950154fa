/** `test` of this project: a driver for the page, and no test passes over an error it did not ask for. */
import { test as base, expect } from '@playwright/test';
import { Driver } from './driver';
import { watch, type Guard } from './guard';

interface Fixtures {
  readonly guard: Guard;
  readonly driver: Driver;
}

export const test = base.extend<Fixtures>({
  guard: [async ({ context, baseURL }, provide) => {
    const guard = await watch(context, new URL(baseURL ?? '').origin);
    await provide(guard);
    expect(guard.troubles).toEqual([]);
  }, { auto: true }],
  driver: async ({ page, guard }, provide) => {
    await provide(new Driver(page, guard));
  },
});

export { expect };
