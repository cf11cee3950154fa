import { afterEach, describe, expect, it, vi } from 'vitest';
import { today } from './today';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('today', () => {
  it.each([['Europe/Stockholm', '2026-03-02'], ['UTC', '2026-03-01'], ['America/New_York', '2026-03-01']])(
    'is the day of the clock in %s, not that of UTC', (zone, day) => {
      vi.stubEnv('TZ', zone);
      vi.useFakeTimers({ now: new Date('2026-03-01T23:30:00Z') });
      expect(today()).toBe(day);
    },
  );
});
