import { afterEach, describe, expect, it } from 'vitest';
import { READ_LIMITS } from '../limits';
import { readSheet } from './read-sheet';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const cell = (type: string, value: string) => readSheet(
  `<worksheet><sheetData><row r="1"><c r="A1" t="${type}"><v>${value}</v></c></row></sheetData></worksheet>`,
  { texts: [], formats: [], from1904: false }, READ_LIMITS,
).rows[0]?.[0];

describe('a date that is written as ISO 8601', () => {
  it.each(['Europe/Stockholm', 'UTC', 'America/New_York'])('is the day that is written, also in %s', (name) => {
    process.env['TZ'] = name;
    for (const value of ['2024-05-01', '2024-05-01T00:00:00', '2024-05-01T00:00:00.000', '2024-05-01T00:00:00Z']) {
      expect(cell('d', value)).toMatchObject({ kind: 'date', number: 45_413, text: '2024-05-01' });
    }
  });

  it('stays text where it is no date', () => {
    expect(cell('d', 'i maj')).toMatchObject({ kind: 'text', text: 'i maj' });
  });
});
