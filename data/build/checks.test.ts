import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCodes } from './check-codes';
import { checkFacts } from './check-facts';
import { checkRounds } from './check-rounds';
import { checkSources } from './check-sources';
import { checkSums } from './check-sums';
import type { Problem } from './problem';
import { readSources } from './sources';
import type { Paths, Sources } from './sources';
import { edit, factsWith, OWN_PATHS, problemsOf, roundWith, scratch } from './testing';

const own = readSources(OWN_PATHS);

/** The one problem that a check finds, as "file column said". */
function only(paths: Paths, check: (sources: Sources) => readonly Problem[]): { readonly where: string; readonly problem: Problem } {
  const problems = check(readSources(paths));
  const [problem] = problems;
  if (problem === undefined || problems.length > 1) throw new Error(`Expected one problem, found ${problems.length}`);
  return { where: `${problem.file} ${problem.column} ${problem.said}`, problem };
}

describe('the facts as they stand', () => {
  it('pass every check', () => {
    const found = [
      ...checkCodes(own), ...checkSources(own.facts), ...checkSums(own.facts).problems, ...checkFacts(own.facts), ...checkRounds(own),
    ];
    expect(found).toEqual([]);
  });

  it('tolerate the random noise of 2025, and say so', () => {
    const { remarks } = checkSums(own.facts);
    expect(remarks).toHaveLength(1);
    expect(remarks[0]?.replaceAll('\u00A0', ' ')).toMatch(/Folkmängd 2025: .*286 048, länets tal är 286 043\. Skillnaden 5 .*högst 30/);
  });

  it('have every municipality in every complete file, as many as the county has', () => {
    const { area, seats, contacts, letter } = own.facts;
    for (const { rows } of [area, seats, contacts, letter]) expect(rows).toHaveLength(own.county.municipalities.length);
  });
});

describe('codes', () => {
  it('refuses a code outside the county, and names the municipality that is then without a row', () => {
    const problems = checkCodes(readSources(factsWith('area.csv', '2039,Älvdalen', '2361,Härjedalen')));
    expect(problems.map(({ column, said }) => [column, said])).toEqual([['code', '2361'], ['code', null]]);
    expect(problems[1]?.expected).toContain('Älvdalen (2039)');
  });

  it('refuses a name that is another municipality’s', () => {
    const { where, problem } = only(factsWith('seats.csv', '2034,Orsa,', '2034,Mora,'), checkCodes);
    expect(where).toBe('facts/seats.csv name Mora');
    expect(problem.expected).toContain('Orsa');
  });

  it('refuses a municipality twice in a year', () => {
    const { where } = only(factsWith('crime.csv', '2084,Avesta,2017', '2084,Avesta,2016'), checkCodes);
    expect(where).toBe('facts/crime.csv code 2084');
  });

  it('refuses a year of population with a gap in it', () => {
    const { problem } = only(factsWith('population.csv', /^2085,Ludvika,2019.*\n/m, ''), checkCodes);
    expect(problem.expected).toContain('Ludvika (2085) för 2019');
  });
});

describe('the catalogue', () => {
  it('refuses an indicator that stands twice', () => {
    const catalogue = join(scratch(), 'catalogue.json');
    cpSync(OWN_PATHS.catalogue, catalogue);
    edit(catalogue, '"id": "tathet"', '"id": "folkmangd"');
    const [problem] = problemsOf(() => readSources({ ...OWN_PATHS, catalogue }));
    expect(problem).toMatchObject({ file: 'indicators/catalogue.json', column: expect.stringMatching(/^indicators\.\d+\.id$/), said: 'folkmangd' });
  });
});

describe('sums', () => {
  const sums = (sources: Sources) => checkSums(sources.facts).problems;

  it('refuses a year before the noise that is off by one', () => {
    const { where, problem } = only(factsWith('county-totals.csv', '287966', '287967'), sums);
    expect(where).toBe('facts/county-totals.csv value 287967');
    expect(problem.expected).toContain('287966');
  });

  it('refuses a noisy year beyond the bound, and tolerates it at the bound', () => {
    expect(sums(readSources(factsWith('county-totals.csv', '286043', '286018')))).toEqual([]);
    expect(only(factsWith('county-totals.csv', '286043', '286017'), sums).where).toContain('286017');
  });

  it('refuses land and water that do not add up', () => {
    expect(only(factsWith('area.csv', '7142.83', '7142.88'), sums).where).toBe('facts/area.csv total_km2 7142.88');
  });

  it('refuses a half-year change that the figures contradict', () => {
    const { where, problem } = only(factsWith('population-2017-06-30.csv', '10204,29', '10204,24'), sums);
    expect(where).toBe('facts/population-2017-06-30.csv change_since_2016_12_31 24');
    expect(problem.expected).toContain('29');
  });
});

describe('sources', () => {
  const sources = ({ facts }: Sources) => checkSources(facts);

  it('refuses a value without a source', () => {
    const paths = factsWith('area.csv', /(1539\.55.*SCB,2016-01-01),[^,]*,[^,]*,/, '$1,,,');
    expect(only(paths, sources).where).toBe('facts/area.csv url ');
  });

  it('refuses an empty value without a reason', () => {
    const paths = factsWith('contacts.csv', /,Telefon utelämnad[^\n]*/, ',');
    expect(only(paths, sources).where).toBe('facts/contacts.csv note ');
  });

  it('refuses an invented row among the facts', () => {
    expect(only(factsWith('seats.csv', 'reported', 'example'), sources).where).toBe('facts/seats.csv quality example');
  });
});

describe('facts that contradict one another', () => {
  const facts = (sources: Sources) => checkFacts(sources.facts);

  it('refuses a promise that ends before it starts', () => {
    const { where } = only(factsWith('promises.csv', '2016-11-17,2017-05-18', '2016-11-17,2016-05-18'), facts);
    expect(where).toBe('facts/promises.csv end 2016-05-18');
  });

  it('lets a year end in the month it starts, since the year may mean that', () => {
    expect(facts(readSources(factsWith('promises.csv', '2016-11-17,2017-05-18', '2016,2016-01')))).toEqual([]);
  });

  it('refuses a crime rate that the count does not give', () => {
    const { where, problem } = only(factsWith('crime.csv', '7480.0', '7481.0'), facts);
    expect(where).toBe('facts/crime.csv rate_per_100k 7481');
    expect(problem.expected).toContain('7480');
  });

  it('refuses a theme that is not on the list', () => {
    expect(only(factsWith('initiatives.csv', 'inbrott-grannsamverkan', 'inbrott'), facts).where).toBe('facts/initiatives.csv theme inbrott');
  });

  it('refuses a year-end figure with another reference date', () => {
    expect(only(factsWith('population.csv', '2010-12-31', '2010-11-01'), facts).where).toBe('facts/population.csv reference_date 2010-11-01');
  });
});

describe('cells', () => {
  it('refuses a person’s address among the contacts', () => {
    const [problem] = problemsOf(() => readSources(factsWith('contacts.csv', 'kommun@sater.se', 'eva.exempel@sater.se')));
    expect(problem).toMatchObject({ file: 'facts/contacts.csv', column: 'mailbox', said: 'eva.exempel@sater.se' });
  });
});

describe('rounds', () => {
  it('refuses an invented round that does not say so in its name', () => {
    expect(only(roundWith('exempel.json', '"Påhittat exempel"', '"Insamling"'), checkRounds).where).toBe('rounds/exempel.json name Insamling');
  });

  it('refuses a municipality without an answer', () => {
    const problems = checkCodes(readSources(roundWith('exempel.json', '"code": "2080"', '"code": "2081"')));
    expect(problems.map(({ expected }) => expected).join(' ')).toContain('Falun (2080)');
  });

  it('refuses sharing that only one of the two tells', () => {
    expect(only(roundWith('exempel.json', '"sharedWith": ["2023"]', '"sharedWith": []'), checkRounds).where)
      .toBe('rounds/exempel.json sharedWith 2021');
  });

  it('refuses a missing value without a known reason', () => {
    const [problem] = problemsOf(() => readSources(roundWith('exempel.json', '"reason": "vacant"', '"reason": ""')));
    expect(problem?.file).toBe('rounds/exempel.json');
    expect(problem?.column).toContain('setAsidePercent.reason');
  });
});
