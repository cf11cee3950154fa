/** Number of people who share the set-aside time. */
import { clean, numbers, plain, problem } from './cell-text';
import { numbersBehindDate } from './excel-damage';
import type { CellReading } from './proposal';
import { readAmount } from './read-amount';
import type { Cell } from './sheet';

const MOST = 200;
const UNIT = /^(?:st|stycken|person|personer|pers|samordnare|tjänst|tjänster|tjänsteperson|tjänstepersoner|medarbetare|anställd|anställda)?\.?$/u;

function sure(number: number): CellReading {
  return number < 0 || number > MOST ? { state: 'wrong', problem: problem('out-of-range') } : { state: 'read', value: { kind: 'number', number: clean(number) } };
}

export function readPeople(cell: Cell): CellReading {
  const behind = numbersBehindDate(cell);
  if (behind !== null) return { state: 'doubt', problem: problem('number-as-date', numbers(...behind.filter((one) => one <= MOST))) };
  if (cell.kind === 'number' && cell.number !== null) {
    return (cell.format ?? '').includes('%') ? { state: 'doubt', problem: problem('number-and-words', numbers(cell.number)) } : sure(cell.number);
  }
  if (plain(cell.text) === 'ingen' || plain(cell.text) === 'inga') return sure(0);
  const { numbers: found, words, about, between } = readAmount(cell.text);
  const [first, second] = found;
  if (first === undefined) return { state: 'wrong', problem: problem('not-a-number') };
  const fitting = numbers(...(second === undefined ? [first] : [...(/^(?:-|till|eller|à)$/u.test(between) ? [] : [found.reduce((sum, one) => sum + one, 0)]), ...found]).filter((one) => one >= 0 && one <= MOST));
  if (second !== undefined) return { state: 'doubt', problem: problem('range', fitting) };
  if (!UNIT.test(words)) return { state: 'doubt', problem: problem('number-and-words', fitting) };
  return about ? { state: 'doubt', problem: problem('about', fitting) } : sure(first);
}
