/** Where a text stops being JSON. Browsers say it each in their own way, or not at all. */

const SPACE = /[ \t\n\r]*/y;
/** Marks, strings, numbers and words. */
const TOKEN = /(?:[{}[\],:]|"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
/** A string that has begun and not ended, or the beginning of a word or number: what a file that is cut off may end with. */
const BEGUN = /^(?:"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*(?:\\(?:u[\da-fA-F]{0,3})?)?|t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?|-|\.|[eE][+-]?)?$/;

type Wanted = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end';

export interface JsonFault {
  /** True when nothing is wrong but that the text ends too soon. */
  readonly cutOff: boolean;
  readonly line: number;
  readonly column: number;
}

function faultAt(text: string, index: number): JsonFault {
  const cutOff = BEGUN.test(text.slice(index));
  const before = (cutOff ? text : text.slice(0, index)).split('\n');
  return { cutOff, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** What may follow a token, with what is open kept on `open`; null where the token may not stand. */
function after(wanted: Wanted, token: string, open: string[]): Wanted | null {
  const value = wanted === 'value' || wanted === 'value or end';
  switch (token) {
    case '{':
    case '[':
      if (!value) return null;
      open.push(token === '{' ? '}' : ']');
      return token === '{' ? 'key or end' : 'value or end';
    case '}':
    case ']': return wanted.endsWith('or end') && open.pop() === token ? 'comma or end' : null;
    case ',': return wanted === 'comma or end' && open.length > 0 ? (open.at(-1) === '}' ? 'key' : 'value') : null;
    case ':': return wanted === 'colon' ? 'value' : null;
    default:
      if (wanted.startsWith('key')) return token.startsWith('"') ? 'colon' : null;
      return value ? 'comma or end' : null;
  }
}

/** The first place where a text is not JSON, or its end where it is cut off; null where it is JSON. */
export function jsonFault(text: string): JsonFault | null {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  let index = 0;
  for (;;) {
    SPACE.lastIndex = index;
    SPACE.exec(text);
    index = SPACE.lastIndex;
    if (index === text.length && wanted === 'comma or end' && open.length === 0) return null;
    TOKEN.lastIndex = index;
    const [found] = TOKEN.exec(text) ?? [];
    const next: Wanted | null = found === undefined ? null : after(wanted, found, open);
    if (found === undefined || next === null) return faultAt(text, index);
    wanted = next;
    index = TOKEN.lastIndex;
  }
}
