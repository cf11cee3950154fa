import { beforeEach, describe, expect, it, vi } from 'vitest';

const dispatcher = vi.hoisted(() => ({ tell: (_event: { readonly error: Error }): void => undefined }));
vi.mock('maplibre-gl', () => ({
  getGlobalDispatcher: () => ({ on: (_type: string, tell: typeof dispatcher.tell) => { dispatcher.tell = tell; } }),
  prewarm: () => undefined,
  setWorkerUrl: () => undefined,
}));

describe('who waits for the worker to fail', () => {
  beforeEach(() => { vi.resetModules(); });

  it('is told once, unless it has stopped asking', async () => {
    const { onWorkerFailed } = await import('./start');
    const [asks, stopped] = [vi.fn<(why: string) => void>(), vi.fn<(why: string) => void>()];
    onWorkerFailed(asks);
    onWorkerFailed(stopped)();
    dispatcher.tell({ error: new Error('gone') });
    dispatcher.tell({ error: new Error('gone again') });
    expect(asks.mock.calls).toEqual([['Error: gone']]);
    expect(stopped).not.toHaveBeenCalled();
  });

  it('is told at once when it has failed already', async () => {
    const { onWorkerFailed } = await import('./start');
    dispatcher.tell({ error: new Error('gone') });
    const tell = vi.fn<(why: string) => void>();
    onWorkerFailed(tell);
    expect(tell).toHaveBeenCalledExactlyOnceWith('Error: gone');
  });
});
