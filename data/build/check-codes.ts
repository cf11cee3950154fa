import { groupBy } from './group-by';
import type { Facts } from './fact-files';
import type { Problem } from './problem';
import type { FactFile } from './read-csv';
import type { CountyFile, Sources } from './sources';

interface CodedRow {
  readonly line: number;
  readonly code: string;
  readonly name: string;
}

/** Every code is one of the county's and goes with its name. */
function knownCodes({ file, rows }: FactFile<CodedRow>, county: CountyFile): readonly Problem[] {
  const names = new Map(county.municipalities.map(({ code, name }) => [code, name]));
  return rows.flatMap(({ line, code, name }): readonly Problem[] => {
    const expected = names.get(code);
    if (expected === undefined) return [{ file, row: line, column: 'code', said: code, expected: `en av länets kommunkoder (${county.fullName})` }];
    return expected === name ? [] : [{ file, row: line, column: 'name', said: name, expected: `${expected}, som är kommun ${code}` }];
  });
}

/** Every municipality has exactly one row, within each group (a year, say). */
function oneEach<R extends CodedRow>(
  { file, rows }: FactFile<R>, county: CountyFile, group: (row: R) => string,
): readonly Problem[] {
  return [...groupBy(rows, group)].flatMap(([label, members]) => county.municipalities.flatMap(({ code, name }): readonly Problem[] => {
    const found = members.filter((row) => row.code === code);
    const among = label === '' ? '' : ` för ${label}`;
    if (found.length === 0) {
      return [{ file, row: null, column: 'code', said: null, expected: `raden för ${name} (${code})${among} finns inte; varje kommun ska ha en` }];
    }
    return found.slice(1).map((row) => ({ file, row: row.line, column: 'code', said: code, expected: `en enda rad för ${name}${among}` }));
  }));
}

/** Years are told once each, whether all municipalities are there or not. */
function noneTwice<R extends CodedRow>({ file, rows }: FactFile<R>, key: (row: R) => string): readonly Problem[] {
  return [...groupBy(rows, (row) => `${row.code} ${key(row)}`).values()].flatMap((same) =>
    same.slice(1).map((row) => ({ file, row: row.line, column: 'code', said: row.code, expected: `en enda rad för ${row.name}, ${key(row)}` })));
}

function ofFacts(facts: Facts, county: CountyFile): readonly Problem[] {
  const coded: readonly FactFile<CodedRow>[] = [
    facts.population, facts.halfYear, facts.area, facts.seats, facts.skrGroups, facts.policeAreas, facts.crime, facts.promises,
    facts.agreements, facts.initiatives, facts.contacts, facts.letter, facts.kpiValues,
    { ...facts.places, rows: facts.places.rows.map(({ line, code, municipality }) => ({ line, code, name: municipality })) },
  ];
  const whole: readonly FactFile<CodedRow>[] = [
    facts.halfYear, facts.area, facts.seats, facts.skrGroups, facts.policeAreas, facts.contacts, facts.letter,
  ];
  return [
    ...coded.flatMap((file) => knownCodes(file, county)),
    ...whole.flatMap((file) => oneEach(file, county, () => '')),
    ...oneEach(facts.population, county, (row) => String(row.year)),
    ...oneEach(facts.kpiValues, county, (row) => `${row.kpi} ${row.year}`),
    ...noneTwice(facts.crime, (row) => String(row.year)),
  ];
}

/** The county's municipalities, all of them and no others, in every file and round; a real round may lack some. */
export function checkCodes({ facts, rounds, county }: Sources): readonly Problem[] {
  const names = new Map(county.municipalities.map(({ code, name }) => [code, name]));
  return [
    ...ofFacts(facts, county),
    ...rounds.flatMap((round) => {
      const rows = round.answers.map(({ code }, index) => ({ line: index + 1, code, name: names.get(code) ?? '' }));
      const file = { file: `rounds/${round.id}.json`, rows };
      return [...knownCodes(file, county), ...(round.invented ? oneEach(file, county, () => '') : noneTwice(file, () => round.name))];
    }),
  ];
}
