import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checksumOf } from './checksum';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each([
  ['by the browser', crypto],
  ['by code, where the page came over http', {}],
])('the checksum of a snapshot %s', (_, given) => {
  it('is what the manifest was given by the build', async () => {
    vi.stubGlobal('crypto', given);
    const digest = vi.spyOn(SubtleCrypto.prototype, 'digest');
    const text = '{"schema":1,"namn":"Älvdalen"}\n';
    expect(await checksumOf(text)).toBe(createHash('sha256').update(text).digest('hex'));
    expect(digest).toHaveBeenCalledTimes('subtle' in given ? 1 : 0);
    digest.mockRestore();
  });
});
