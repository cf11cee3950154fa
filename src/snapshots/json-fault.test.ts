import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from './json-fault';

const told = (text: string): string => {
  const fault = jsonFault(text);
  return fault === null ? 'none' : `${fault.cutOff ? 'cut off ' : ''}${fault.line}:${fault.column}`;
};
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('jsonFault', () => {
  it.each([
    ['', 'cut off 1:1'], ['{"a":\n  [1, 2', 'cut off 2:8'], ['{"a":\n  "län', 'cut off 2:7'], ['{"a":tru', 'cut off 1:9'], ['[1.', 'cut off 1:4'], ['"\\u00e', 'cut off 1:7'],
    ['<!doctype html>', '1:1'], ['{"a":\n  NaN}', '2:3'], ['[1,\n2,\n]', '3:1'], ['{"a" 1}', '1:6'], ['{"a":1,}', '1:8'], ['{a:1}', '1:2'], ['[1] x', '1:5'], ['[1}', '1:3'],
    ["['a']", '1:2'], ['{"a":"\t"}', '1:6'], ['[01]', '1:3'], [' {"a": [1.5e-3, "\\u00e5\\"", null, true, false, {}, []]}\n', 'none'],
  ])('of %j is %s', (text, place) => {
    expect(told(text)).toBe(place);
  });

  it('is there exactly where the browser refuses the text', () => {
    const json = fc.json({ maxDepth: 4 });
    const spoilt = fc.tuple(json, fc.nat(), fc.nat(3), fc.constantFrom('', '{', '}', ']', ',', ':', '"', '\\', '-', '0', '.', 'e', 'null', '\n', '\u0000'))
      .map(([text, at, cut, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + cut));
    fc.assert(fc.property(fc.oneof(json, spoilt), (text) => {
      expect(jsonFault(text) === null).toBe(isJson(text));
    }), { numRuns: 2000 });
  });

  it('says of whatever is cut off that it is', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 4 }), fc.nat(), (text, at) => {
      const half = text.slice(0, at % text.length);
      fc.pre(!isJson(half));
      expect(jsonFault(half)?.cutOff).toBe(true);
    }));
  });

  it('takes long texts without losing its footing', () => {
    expect(told(`["${'å\\n'.repeat(1_000_000)}"`)).toMatch(/^cut off 1:/);
    expect(told(`{"a":"${'x'.repeat(5_000_000)}`)).toBe('cut off 1:5000007');
  });
});
