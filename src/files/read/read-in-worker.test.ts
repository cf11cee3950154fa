import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readInWorker } from './read-in-worker';
import { readFile } from './read-file';
import type { FromWorker, ToWorker } from './worker-messages';

const fixture = (name: string): File => new File([new Uint8Array(readFileSync(path.join(import.meta.dirname, 'fixtures', name)))], name);
const quiet = (): AbortSignal => new AbortController().signal;

/** A worker whose program runs here; `starts` false is one that the browser refuses to load. */
function workerThat(behaviour: 'starts' | 'fails' | 'never-answers') {
  return class extends EventTarget {
    static ended = 0;
    constructor() {
      super();
      queueMicrotask(() => (behaviour === 'fails' ? this.dispatchEvent(new Event('error')) : this.say({ kind: 'ready' })));
    }
    say(data: FromWorker): void { this.dispatchEvent(new MessageEvent('message', { data })); }
    postMessage({ index, name, bytes }: ToWorker): void {
      if (behaviour === 'starts') void readFile(name, bytes).then((content) => this.say({ kind: 'read', index, content }));
    }
    terminate(): void { (this.constructor as unknown as { ended: number }).ended += 1; }
  };
}

afterEach(() => vi.unstubAllGlobals());

describe('files are read', () => {
  it.each(['starts', 'fails'] as const)('in order, with progress, when the worker %s', async (behaviour) => {
    const stub = workerThat(behaviour);
    vi.stubGlobal('Worker', stub);
    const progress: string[] = [];
    const inputs = await readInWorker([fixture('plain.xlsx'), fixture('wide-utf8.csv'), fixture('answer.json')], (done, total) => progress.push(`${done}/${total}`), quiet());
    expect(inputs.map(({ file, content }) => [file, content.kind])).toEqual([['plain.xlsx', 'sheets'], ['wide-utf8.csv', 'sheets'], ['answer.json', 'product']]);
    expect(progress).toEqual(['1/3', '2/3', '3/3']);
    expect(stub.ended).toBe(1);
  });

  it('on the page where there are no workers', async () => {
    vi.stubGlobal('Worker', undefined);
    expect((await readInWorker([fixture('password.xlsx')], () => undefined, quiet()))[0]?.content).toMatchObject({ kind: 'refused', reason: 'password' });
  });

  it('and 50 MB are refused without being opened', async () => {
    vi.stubGlobal('Worker', undefined);
    const large = new File([], 'stor.xlsx');
    Object.defineProperty(large, 'size', { value: 50_000_000 });
    const opened = vi.spyOn(large, 'arrayBuffer');
    expect((await readInWorker([large], () => undefined, quiet()))[0]?.content).toEqual({ kind: 'refused', reason: 'too-large', detail: '50000000' });
    expect(opened).not.toHaveBeenCalled();
  });

  it('until they are not wanted any more, however long one takes', async () => {
    const stub = workerThat('never-answers');
    vi.stubGlobal('Worker', stub);
    const control = new AbortController();
    const reading = readInWorker([fixture('plain.xlsx')], () => undefined, control.signal);
    control.abort(new Error('changed my mind'));
    await expect(reading).rejects.toThrow('changed my mind');
    expect(stub.ended).toBe(1);
  });
});
