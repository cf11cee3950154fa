import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmless } from './harmless';
import { writeCsv } from './write-csv';

describe('CSV that is given out', () => {
  it('is what Swedish Excel reads: BOM, semicolon, decimal comma, CRLF', () => {
    expect(writeCsv([['Kommun', 'Procent'], ['Ö; "x"', 12.5], ['', null]], 'excel')).toBe('\uFEFFKommun;Procent\r\n"Ö; ""x""";12,5\r\n;\r\n');
  });

  it('has a plain variant', () => {
    expect(writeCsv([['a,b', 12.5]], 'plain')).toBe('"a,b",12.5\r\n');
  });

  it.each(['=1+1', '+46', '-A1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '=HYPERLINK("x")'])('makes %j harmless', (text) => {
    expect(harmless(text)).toBe(`'${text}`);
    const [[cell]] = parse(writeCsv([[text]], 'excel'), { bom: true, delimiter: ';' }) as [[string]];
    expect(cell).toBe(`'${text}`);
  });

  it('leaves numbers and plain words as they are', () => {
    for (const text of ['-3,2', '-3.2', 'a=b', 'Falun', '']) expect(harmless(text)).toBe(text);
  });

  it('reads back as it was written, whatever it says, and no cell begins a formula', () => {
    const cell = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(fc.property(fc.array(fc.tuple(cell, cell, fc.constant('slut')), { minLength: 1 }), fc.constantFrom('excel', 'plain'), (rows, dialect) => {
      const text = writeCsv(rows, dialect).replace(/^\uFEFF/, '');
      const read = parse(text, { delimiter: dialect === 'excel' ? ';' : ',', record_delimiter: '\r\n' });
      expect(read).toEqual(rows.map((row) => row.map(harmless)));
      for (const one of read.flat()) expect(/^[=+\-@\t\r]/.test(one) && !/^-?\d/.test(one)).toBe(false);
    }));
  });
});
