import { expect, it } from 'vitest';
import type { Sample } from './cold-load';
import { promiseTable, shiftTable } from './promises';
import { spreadOf, written } from './statistics';

const SAMPLE: Sample = {
  fcp: 100, ready: 200, takeOver: null, bytesBeforeReady: 90_000, bytes: 90_000, bytesAtRest: 90_000, requests: 5,
  firstSwitch: 10, medianSwitch: 10, cls: 0, heap: 1e6, areas: 15, mapSize: '1 × 1', errors: [],
};
const sample = (over: Partial<Sample>): Sample => ({ ...SAMPLE, ...over });
const rowOf = (table: string, start: string): readonly string[] =>
  (table.split('\n').find((line) => line.startsWith(`| ${start}`)) ?? '').split('|').map((cell) => cell.trim()).slice(1, -1);

it('takes the median, also of an even number, and leaves out what was not measured', () => {
  expect(spreadOf([3, null, 1, 2])).toEqual({ median: 2, min: 1, max: 3 });
  expect(spreadOf([4, 1])).toEqual({ median: 2.5, min: 1, max: 4 });
  expect(spreadOf([null])).toBeNull();
  expect(written(spreadOf([1, 2, 9]), 0)).toBe('2 (1–9)');
});

it('judges the ratio of the medians and pairs the rounds beside it', () => {
  const rounds = new Map([
    ['product', [sample({ fcp: 150 }), sample({ fcp: 210 }), sample({ fcp: 300 })]],
    ['static', [sample({ fcp: 100 }), null, sample({ fcp: 100 })]],
  ]);
  expect(rowOf(promiseTable(rounds, 15), 'first paint / static peer'))
    .toEqual(['first paint / static peer', '2.10 ×', '≤ 2.0 ×', '2.25 (1.50–3.00)', '**no**']);
});

it('holds at the limit itself, and says nothing of what was not measured', () => {
  const rounds = new Map([['product', [sample({ ready: 130, bytesBeforeReady: 150_000 })]], ['leaflet', [sample({ ready: 100 })]]]);
  const table = promiseTable(rounds, 15);
  expect(rowOf(table, 'answering').at(-1)).toBe('yes');
  expect(rowOf(table, 'kB before ready').at(-1)).toBe('yes');
  expect(table).not.toContain('static peer');
});

it('wants every area in the picture that stands without scripts', () => {
  const rounds = new Map([['product-blocked', [sample({ areas: 15 }), sample({ areas: 14 })]]]);
  expect(rowOf(promiseTable(rounds, 15), 'areas painted')).toEqual(['areas painted with scripts blocked', '14', '= 15', '–', '**no**']);
});

it('takes the greatest layout shift of a width', () => {
  const table = shiftTable(new Map([[360, [0, 0.02, 0]], [390, [0, 0, 0]]]));
  expect(rowOf(table, '360')).toEqual(['360 px', '0.0200', '0', '**no**']);
  expect(rowOf(table, '390').at(-1)).toBe('yes');
});
