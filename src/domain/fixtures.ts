/** Indicators and Readings for tests. */
import type { Indicator } from './indicator';
import type { MissingReason, PartialDate, Reading, ReadingContent } from './reading';

export const POPULATION: Indicator = {
  id: 'folkmangd', label: 'Folkmängd', shortLabel: 'Folkmängd', unit: 'invånare', kind: 'amount', decimals: 0, moment: 'year',
  formula: { kind: 'series', series: 'folkmangd' }, classification: { method: 'jenks', breaks: { jenks: [10_000, 25_000] } },
  categories: [], scheme: 'green', direction: 'ascending', ranked: true, countyFigure: 'sum', description: '', source: 'SCB',
  denominator: null, referenceLine: null, front: true, circles: true, caveat: null,
};

export const SET_ASIDE: Indicator = {
  ...POPULATION, id: 'arbetstid', label: 'Avsatt arbetstid', shortLabel: 'Arbetstid', unit: '%', kind: 'share', moment: 'round',
  formula: { kind: 'round', field: 'setAsidePercent' }, classification: { method: 'custom', breaks: { custom: [10, 25, 50, 100] } },
  ranked: false, countyFigure: 'median', referenceLine: { value: 50, label: 'Brås uppskattning', note: '' }, circles: false,
};

export const ORDINAL: Indicator = {
  ...SET_ASIDE, id: 'polisoro', label: 'Oro för polisbemanningen', unit: '', kind: 'ordinal',
  formula: { kind: 'round', field: 'concern' }, classification: null, referenceLine: null, countyFigure: 'none',
  categories: [
    { id: 'ingen', label: 'ingen oro', value: 1 }, { id: 'viss', label: 'viss oro', value: 2 },
    { id: 'pataglig', label: 'påtaglig oro', value: 3 }, { id: 'stor', label: 'stor oro', value: 4 },
  ],
};

function reading(code: string, content: ReadingContent, invented: boolean): Reading {
  return {
    indicator: 'test', code, content, invented,
    provenance: { publisher: 'SCB', title: 'T', url: null, date: '2025-12-31', quality: invented ? 'example' : 'official', note: null, answer: false, beside: null },
  };
}

export function numberReading(code: string, value: number, invented = false): Reading {
  return reading(code, { kind: 'number', value }, invented);
}

export function categoryReading(code: string, category: string, detail: PartialDate | null = null, invented = false): Reading {
  return reading(code, { kind: 'category', category, detail }, invented);
}

export function missingReading(code: string, reason: MissingReason, invented = false): Reading {
  return reading(code, { kind: 'missing', reason }, invented);
}
