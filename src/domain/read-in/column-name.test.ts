import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnIndex, columnName } from './column-name';

it.each([[0, 'A'], [1, 'B'], [25, 'Z'], [26, 'AA'], [27, 'AB'], [51, 'AZ'], [52, 'BA'], [701, 'ZZ'], [702, 'AAA'], [16_383, 'XFD']])('column %i is called %s', (column, name) => {
  expect(columnName(column)).toBe(name);
});

it('names come in the order of the columns: the shorter first, then by the alphabet', () => {
  fc.assert(fc.property(fc.nat(20_000), (column) => {
    const [name, next] = [columnName(column), columnName(column + 1)];
    expect(name.length < next.length || (name.length === next.length && name < next)).toBe(true);
  }));
});

it('a name is read back as its column', () => {
  fc.assert(fc.property(fc.nat(20_000), (column) => { expect(columnIndex(columnName(column))).toBe(column); }));
});
