import { describe, expect, it } from 'vitest';
import { code, decimal, listed, mailbox, oneOf, optional, partialDate, phone, text, url, whole } from './columns';
import { problemText } from './problem';
import { parseCsv } from './read-csv';
import { problemsOf } from './testing';

const columns = { code, name: text, people: whole(0, 1000), share: optional(decimal(0, 100)) };
const HEADER = 'code,name,people,share\n';
const read = (body: string) => parseCsv('facts/some.csv', HEADER + body, columns);

describe('parseCsv', () => {
  it('gives typed rows with the line they stand on, quoted line breaks counted', () => {
    const { rows } = read('1001,"Norra\nby",7,12.5\n1002,"Å, Ö",0,\n');
    expect(rows).toEqual([
      { line: 3, code: '1001', name: 'Norra\nby', people: 7, share: 12.5 },
      { line: 4, code: '1002', name: 'Å, Ö', people: 0, share: null },
    ]);
  });

  it('says file, row, column, what stood there and what was expected', () => {
    const [problem] = problemsOf(() => read('1001,Norra,7,1\n1002,Södra,7 st,1\n'));
    expect(problem && problemText(problem)).toBe(
      'facts/some.csv, rad 3, kolumn people: står ”7 st”, väntade ett heltal från 0 till 1000',
    );
  });

  it('tells every refused cell, not only the first', () => {
    const found = problemsOf(() => read('101,Norra,7,1\n1002,,7,101\n')).map(({ row, column }) => `${row} ${column}`);
    expect(found).toEqual(['2 code', '3 name', '3 share']);
  });

  it('says which row has a cell too many or too few, beside every other problem', () => {
    const found = problemsOf(() => read('1001,Norra,7\n1002,Södra,7,1\n1003,Östra,7,1,9\n1004,Västra,7 st,1\n'));
    expect(found.map((problem) => problemText(problem))).toEqual([
      'facts/some.csv, rad 2, kolumn share: står ”1001,Norra,7”, väntade 4 celler, raden har 3',
      'facts/some.csv, rad 4, kolumn share: står ”1003,Östra,7,1,9”, väntade 4 celler, raden har 5',
      'facts/some.csv, rad 5, kolumn people: står ”7 st”, väntade ett heltal från 0 till 1000',
    ]);
  });

  it('refuses letters that were lost since the file is no UTF-8', () => {
    const windows = Buffer.from('1001,S\u00f6dra,7,1\n', 'latin1').toString('utf8');
    expect(problemsOf(() => read(windows))[0]).toMatchObject({ row: 2, column: 'name', expected: 'text i UTF-8' });
  });

  it('refuses a header in another order, and text that is not CSV', () => {
    expect(problemsOf(() => parseCsv('f', 'name,code,people,share\n', columns))[0]?.expected).toContain('code,name,people,share');
    expect(problemsOf(() => read('1001,N"orra,7,1\n'))[0]).toMatchObject({ row: 2, expected: expect.stringContaining('CSV') });
  });

  it('accepts a byte order mark and CRLF, as Excel writes them', () => {
    const { rows } = parseCsv('f', '\uFEFFcode,name,people,share\r\n1001,Norra,7,1\r\n', columns);
    expect(rows[0]?.code).toBe('1001');
  });
});

describe('columns', () => {
  it.each([
    [whole(0, 9), '0', 0], [whole(0, 9), '10', undefined], [whole(0, 9), '1.0', undefined], [whole(0, 9), '', undefined],
    [decimal(-1, 1), '-0.5', -0.5], [decimal(-1, 1), '0,5', undefined], [decimal(-1, 1), '1e0', undefined],
    [decimal(-1, 1), 'NaN', undefined], [decimal(-1, 1), '1.1', undefined],
    [partialDate, '2016', '2016'], [partialDate, '2016-11', '2016-11'], [partialDate, '2016-02-29', '2016-02-29'],
    [partialDate, '2017-02-29', undefined], [partialDate, '2016-13', undefined], [partialDate, '2016-1-1', undefined],
    [partialDate, '2016-11-00', undefined],
    [text, ' kant', undefined], [text, '', undefined], [oneOf('a', 'b'), 'c', undefined],
    [url, 'https://www.scb.se/', 'https://www.scb.se/'], [url, 'javascript:alert(1)', undefined], [url, 'https://a b', undefined],
    [phone, '023-830 00', '023-830 00'], [phone, '0250-55 21 00', '0250-55 21 00'], [phone, '070', undefined],
    [mailbox, 'kommun@sater.se', 'kommun@sater.se'], [mailbox, 'orsa.kommun@orsa.se', 'orsa.kommun@orsa.se'],
    [mailbox, 'eva.exempel@kommunen.se', undefined], [mailbox, 'växel', undefined],
  ] as const)('%#: reads %s', (column, cell, expected) => {
    expect(column.parse(cell)).toEqual(expected);
  });

  it('splits lists and refuses empty items', () => {
    expect(listed.parse('a; b;c')).toEqual(['a', 'b', 'c']);
    expect(listed.parse('')).toEqual([]);
    expect(listed.parse('a;;b')).toBeUndefined();
  });
});
