import type { Facts, SourceRow } from './fact-files';
import type { Problem } from './problem';
import type { FactFile } from './read-csv';

/** No value without a source: an address, or where it was read. */
function sourced({ file, rows }: FactFile<SourceRow>): readonly Problem[] {
  return rows.flatMap(({ line, url, retrieved_from: from, quality }): readonly Problem[] => {
    if (url === null && from === null) return [{ file, row: line, column: 'url', said: '', expected: 'en källa i url eller retrieved_from' }];
    if (quality === 'official' && url === null) return [{ file, row: line, column: 'url', said: '', expected: 'utgivarens adress, eftersom kvaliteten är official' }];
    return [];
  });
}

/** Facts are real; what is invented belongs in a round. */
function notInvented({ file, rows }: FactFile<SourceRow>): readonly Problem[] {
  return rows.filter((row) => row.quality === 'example').map((row) => ({
    file, row: row.line, column: 'quality', said: 'example', expected: 'en kvalitet för verkliga uppgifter; påhittade hör hemma i rounds/',
  }));
}

function unexplained<R extends SourceRow>({ file, rows }: FactFile<R>, column: string, isMissing: (row: R) => boolean): readonly Problem[] {
  return rows.filter(isMissing).map((row) => ({
    file, row: row.line, column, said: '', expected: 'ett värde, eller skälet till att det är tomt',
  }));
}

/** Every row says where it comes from, and every empty value says why it is empty. */
export function checkSources(facts: Facts): readonly Problem[] {
  const files: readonly FactFile<SourceRow>[] = Object.values(facts);
  return [
    ...files.flatMap(sourced),
    ...files.flatMap(notInvented),
    ...unexplained(facts.crime, 'note', (row) => row.count === null && row.note === null),
    ...unexplained(facts.kpiValues, 'status', (row) => row.value === null && row.status === null),
    ...unexplained(facts.contacts, 'note', (row) => (row.phone === null || row.mailbox === null) && row.note === null),
    ...unexplained(facts.policeFigures, 'note', (row) => row.reference_date === null && row.note === null),
    ...facts.kpiValues.rows.filter((row) => row.value !== null && row.status !== null).map((row) => ({
      file: facts.kpiValues.file, row: row.line, column: 'status', said: row.status, expected: 'tomt, eftersom värdet finns',
    })),
  ];
}
