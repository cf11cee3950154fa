/** Every file of the corpus, and what must come out of it: see fixtures/README.md. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { toldFile } from '../../test/told-proposal';
import { readFile } from './read-file';

const FOLDER = path.join(import.meta.dirname, 'fixtures');
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(FOLDER, name)));

const EXPECTED = readFileSync(path.join(FOLDER, 'expected.txt'), 'utf8').split(/^## /mu).slice(1).map((part) => {
  const [name = '', ...lines] = part.trimEnd().split('\n');
  return { name, lines };
});

describe('the corpus', () => {
  it('has an expectation for every file, and is large enough to mean something', () => {
    const files = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name);
    expect(EXPECTED.map(({ name }) => name).toSorted()).toEqual(files.filter((name) => name !== 'README.md' && name !== 'expected.txt').toSorted());
    expect(EXPECTED.length).toBeGreaterThan(100);
    expect(EXPECTED.filter(({ lines }) => lines.length === 0)).toEqual([]);
  });

  it.each(EXPECTED)('$name', async ({ name, lines }) => {
    expect(await toldFile(name, bytesOf(name))).toEqual(lines);
  });
});

/** A second opinion: the values that another reader of workbooks finds. */
describe('values agree with another reader', () => {
  const readable = EXPECTED.filter(({ name, lines }) => name.endsWith('.xlsx') && !lines.some((line) => line.startsWith('refused')))
    // That reader counts days from 1900 always, and takes saved errors and missing values in its own way.
    .filter(({ name }) => !['dates-from-1904.xlsx', 'styled-to-the-edge.xlsx', 'escapes.xlsx'].includes(name));
  it.each(readable)('$name', async ({ name }) => {
    const theirs = await readXlsxFile(Buffer.from(bytesOf(name)), { trim: false });
    const ours = await readFile(name, bytesOf(name));
    if (ours.kind !== 'sheets') throw new Error('not read');
    expect(ours.sheets.map((sheet) => sheet.name)).toEqual(theirs.map(({ sheet }) => sheet));
    const pairs = theirs.flatMap(({ data }, index) => data.flatMap((row, at) => row.flatMap((value, column) => {
      const cell = ours.sheets[index]?.rows[at]?.[column];
      if (cell === undefined || cell.kind === 'error' || value === null || value instanceof Date) return [];
      return [{ theirs: value === true ? 'SANT' : value, ours: typeof value === 'number' ? cell.number : cell.text }];
    })));
    expect(pairs.length).toBeGreaterThan(3);
    expect(pairs.map((pair) => pair.ours)).toEqual(pairs.map((pair) => pair.theirs));
  });
});
