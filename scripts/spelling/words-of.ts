/** Words of the texts that are shown. */

const ADDRESSES = /https?:\S+|\b[\w.-]+@[\w.-]+|\b(?:[\w-]+[./])+(?:se|json|md|csv)\b|\bdata\/[\w./-]*|\bnpm run [\w:-]+(?: -- --\w+)?/g;
const WORD = /\p{L}{2,}/gu;
/** Stands for what is filled into a literal. */
const FILLED = '\u2026';
/** One lower-case word without å, ä, ö in a literal of its own may be an id as well as a text. */
const MAYBE_ID = /^[a-z\u2026][\w\u2026-]*$/;
const NOT_CODE = /\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'(?=\s*:)|^import .*$/gmy;

/** Words of a plain text. */
export function wordsOf(text: string): readonly string[] {
  return text.replaceAll(ADDRESSES, ' ').match(WORD) ?? [];
}

/** The literals of a source file; what is filled into one (`${…}`) is read as code again. */
function literals(source: string): readonly string[] {
  const found: string[] = [];
  let at = 0;

  function literal(quote: string): void {
    let text = '';
    for (at += 1; at < source.length && source[at] !== quote; at += 1) {
      if (source[at] === '\\') {
        at += 1;
        text += ' ';
      } else if (quote === '`' && source.startsWith('${', at)) {
        at += 2;
        code('}');
        text += FILLED;
      } else {
        text += source[at] ?? '';
      }
    }
    found.push(text);
  }

  function code(end: string | null): void {
    for (let depth = 0; at < source.length; at += 1) {
      const here = source[at];
      NOT_CODE.lastIndex = at;
      const passed = NOT_CODE.exec(source);
      if (passed) at += passed[0].length - 1;
      else if (here === "'" || here === '`') literal(here);
      else if (here === '{') depth += 1;
      else if (here === end && depth === 0) return;
      else if (here === '}') depth -= 1;
    }
  }

  code(null);
  return found;
}

/** Words in the literals of a source file that hold more than an id. */
export function wordsOfSource(source: string): readonly string[] {
  return literals(source).filter((text) => !MAYBE_ID.test(text)).flatMap(wordsOf);
}
