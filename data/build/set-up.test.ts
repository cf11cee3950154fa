/** What the page "Sätt upp för ert län" says of tables and commands is what the build takes. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { setUpText } from '../../src/text/sv/set-up';
import { COMMANDS } from '../../src/views/set-up/steps';
import { NEEDED_TABLES } from './fact-files';
import { readOptions } from './options';
import { parseCsv } from './read-csv';
import { OWN_PATHS } from './testing';

/** A row of the page's own examples. */
function exampleOf(columns: readonly (readonly [string, string, string])[]): string {
  const quoted = (cell: string): string => (cell.includes(',') ? `"${cell}"` : cell);
  return `${columns.map(([name]) => name).join(',')}\n${columns.map(([, , example]) => quoted(example)).join(',')}\n`;
}

describe('the page about setting up', () => {
  it('names the tables that are needed, and no others', () => {
    expect(setUpText.tables.map(({ file }) => file)).toEqual(Object.keys(NEEDED_TABLES).map((name) => `${name}.csv`));
  });

  it.each(setUpText.tables.map(({ file, columns }) => [file, columns] as const))('has the columns of %s in their order, and examples that are taken', (file, columns) => {
    const table = Object.entries(NEEDED_TABLES).find(([name]) => `${name}.csv` === file)?.[1] ?? {};
    expect(parseCsv(file, exampleOf([...columns, ...setUpText.source]), table).rows).toHaveLength(1);
  });

  it.each(setUpText.optional.map(([file]) => file))('names %s as the facts do', (file) => {
    expect(existsSync(join(OWN_PATHS.facts, file))).toBe(true);
  });

  it.each(Object.values(COMMANDS).flat().filter((command) => command.startsWith('npm run data -- ')))('gives a command that is understood: %s', (command) => {
    expect(readOptions(command.split(' ').slice(4))).toMatchObject({ facts: 'mitt-lan' });
  });
});
