import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changesIn, told } from './change-log';
import { SNAPSHOT_NAMES } from './snapshot-files';
import { fieldWord } from './words';

const NAMES = new Map([['2080', 'Falun'], ['2062', 'Mora'], ['folkmangd', 'Folkmängd']]);
const values = (cell: unknown, quality = 'second-hand') => ({
  schema: 1, series: [{ id: 'folkmangd', periods: [{ period: '2024', quality, values: { 2080: cell } }] }],
});
const log = (before: unknown, after: unknown) => changesIn(before, after, NAMES).map((line) => line.replaceAll('\u00A0', ' '));

describe('changesIn', () => {
  it('is silent when nothing changed', () => {
    expect(log(values(60000), values(60000))).toEqual([]);
  });

  it('tells a figure by name, from what and to what', () => {
    expect(log(values(60018), values(59876))).toEqual(['Folkmängd, 2024, Falun: från 60 018 till 59 876']);
  });

  it('tells a figure that went missing with its reason, and a better quality', () => {
    expect(log(values(60018), values({ missing: 'confidential' }, 'official'))).toEqual([
      'Folkmängd, 2024, kvalitet: från andrahandskälla till officiell',
      'Folkmängd, 2024, Falun: från 60 018 till uppgift saknas (sekretess)',
    ]);
  });

  it('tells an answer in one breath', () => {
    const round = (setAsidePercent: unknown) => ({ rounds: [{ id: 'prov', answers: [{ code: '2062', setAsidePercent }] }] });
    expect(log(round({ state: 'missing', reason: 'vacant' }), round({ state: 'value', value: 12.5 })))
      .toEqual(['prov, Mora, avsatt arbetstid: från uppgift saknas (vakant) till 12,5']);
  });

  it('tells one new item as one line, wherever in the list it stands', () => {
    const list = (...periods: string[]) => ({ series: [{ id: 'folkmangd', periods: periods.map((period) => ({ period })) }] });
    expect(log(list('2010', '2012'), list('2010', '2011', '2012'))).toEqual(['Folkmängd, 2011: ny']);
    expect(log(list('2010', '2011'), list('2011'))).toEqual(['Folkmängd, 2010: borttagen']);
  });

  it('tells a changed order', () => {
    const list = (...ids: string[]) => ({ indicators: ids.map((id) => ({ id })) });
    expect(log(list('a', 'b'), list('b', 'a'))[0]).toContain('ordningen är en annan');
  });

  it('cuts a very long log and says how much is left', () => {
    const many = (offset: number) => Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`k${i}`, i + offset]));
    const lines = log(many(0), many(1));
    expect(lines).toHaveLength(61);
    expect(lines.at(-1)).toBe('… och 40 ändringar till');
  });
});

describe('words', () => {
  it('tells numbers the Swedish way', () => {
    expect(told(1234.5).replaceAll('\u00A0', ' ')).toBe('1 234,5');
  });

  it('has a Swedish word for every field of the committed snapshots', () => {
    const isCode = (field: string) => /^\d{4}$/.test(field);
    const fields = new Set<string>();
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(walk);
      else if (typeof value === 'object' && value !== null) {
        for (const [field, part] of Object.entries(value)) {
          if (!isCode(field)) fields.add(field);
          walk(part);
        }
      }
    };
    for (const name of [...SNAPSHOT_NAMES, 'manifest.json'].filter((file) => file.endsWith('.json'))) {
      walk(JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'public', 'data', name), 'utf8')));
    }
    expect(fields.size).toBeGreaterThan(50);
    expect([...fields].filter((field) => fieldWord(field) === null)).toEqual([]);
  });
});
