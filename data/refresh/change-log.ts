import type { Change, Merged } from './merge';
import { TABLE_IDS, TABLES, type TableId } from './tables';

/** What the refresh changes, in plain Swedish, a line a change worth reading. */
export function changeLog(merged: Readonly<Record<TableId, Merged>>): readonly string[] {
  return TABLE_IDS.flatMap((id) => {
    const { changes } = merged[id];
    const { label, values } = TABLES[id];
    const of = (kind: Change['kind']) => changes.filter((change) => change.kind === kind);
    if (changes.length === 0) return [`${label}: inget nytt.`];
    const counts = [
      `${of('new').length} nya`, `${of('corrected').length} ändrade`, `${of('confirmed').length} bekräftade och nu märkta officiella`,
    ];
    return [`${label}: ${counts.join(', ')}.`, ...newYears(of('new')), ...changes.flatMap((change) => correction(change, values))];
  });
}

function newYears(changes: readonly Change[]): readonly string[] {
  const years = new Map<string, number>();
  for (const { row } of changes) {
    const label = [row['kpi'], row['year']].filter((part) => part !== undefined).join(' ');
    years.set(label, (years.get(label) ?? 0) + 1);
  }
  const list = [...years].map(([label, rows]) => `${label} (${rows})`);
  return list.length === 0 ? [] : [`  Nya rader: ${list.join(', ')}.`];
}

function correction(change: Change, values: readonly string[]): readonly string[] {
  if (change.kind !== 'corrected') return [];
  const { before, row } = change;
  const what = [row['kpi'], row['name'], row['year']].filter((part) => part !== undefined).join(' ');
  const said = values.filter((column) => before[column] !== row[column])
    .map((column) => `${WORDS[column] ?? column} ${shown(before[column])} → ${shown(row[column])}`);
  return [`  ${what}: ${said.join(', ')} (förut ${QUALITY[before['quality'] ?? ''] ?? 'utan märkning'}).`];
}

function shown(cell = ''): string {
  if (cell === '') return 'tomt';
  return /^-?\d+(\.\d+)?$/.test(cell) ? SWEDISH.format(Number(cell)) : cell;
}

const SWEDISH = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 });
const WORDS: Readonly<Record<string, string>> = {
  population: 'folkmängd', value: 'värde', count: 'antal', rate_per_100k: 'per 100 000', status: 'skäl',
};
const QUALITY: Readonly<Record<string, string>> = {
  official: 'officiell', 'second-hand': 'andrahandskälla', derived: 'härledd', reported: 'redovisad', example: 'exempel',
};
