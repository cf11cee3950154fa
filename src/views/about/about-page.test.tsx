import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Dataset, Series } from '../../domain/dataset';
import { ORDINAL, POPULATION, SET_ASIDE } from '../../domain/fixtures';
import type { Municipality, Profile } from '../../domain/municipality';
import { aboutText } from '../../text/sv/about';
import AboutPage from './about-page';

const CITED = { publisher: 'Ortsbladet', url: 'https://example.org/', date: '2020-09', quality: 'reported' } as const;

function municipality(code: string, name: string): Municipality {
  return { code, name, officialName: name, seat: { name, lon: 14, lat: 61 }, label: { lon: 14, lat: 61, order: 1 } };
}

function profile(code: string, stated: boolean, sender: boolean): Profile {
  return {
    code, skrGroup: { id: 'c8', name: 'Landsbygdskommun', cited: CITED }, policeArea: { id: 'n', name: 'Norr', stated, cited: CITED },
    neighbours: [], farthest: { km: 10, lon: 14, lat: 61 }, promises: [], surveys: [], agreements: [], initiatives: [],
    contact: { phone: null, mailbox: null, website: null, cited: { ...CITED, publisher: 'Växeln', url: null, date: null } },
    letter: { sender, cited: CITED },
  };
}

function period(year: number, county: number | null, values: Series['periods'][number]['values']): Series['periods'][number] {
  return {
    period: String(year), date: `${year}-12-31`, publisher: 'SCB', title: 'Folkmängd', url: 'https://www.scb.se/', quality: 'official',
    note: null, county, values,
  };
}

const DATASET: Dataset = {
  product: 'Provkartan', date: '2026-11-22',
  county: {
    code: '98', name: 'Provlandet', fullName: 'Provlandets län', countyBoard: 'Länsstyrelsen', whole: 'county', statistics: ['SCB'],
    mapSources: (['Lantmäteriet', 'GeoNames', 'Någon annan'] as const).map((publisher) => ({ shows: 'borders', publisher, work: null, owned: false, edited: false, licence: null })), bounds: [13, 60, 16, 62],
    municipalities: [municipality('9801', 'Storstad'), municipality('9802', 'Mellanby'), municipality('9803', 'Lillby')],
  },
  indicators: [
    POPULATION, { ...SET_ASIDE, referenceLine: { value: 50, label: 'Uppskattning', note: 'Någon uppskattade 50 procent.' } }, ORDINAL,
    { ...POPULATION, id: 'grupp', label: 'Kommungrupp', ranked: false, kind: 'category', moment: 'none', formula: { kind: 'attribute', attribute: 'skr-group' } },
    { ...POPULATION, id: 'ej', label: 'Ohämtad', ranked: false, formula: { kind: 'series', series: 'ej' } },
  ],
  series: new Map([['folkmangd', {
    id: 'folkmangd', unit: 'invånare', timeless: false,
    periods: [
      period(2014, null, { 9801: 50_000, 9802: 20_000, 9803: 4000 }), period(2016, 74_100, { 9801: 50_100, 9802: 20_000, 9803: 4000 }),
      period(2019, 74_203, { 9801: 50_200, 9802: 20_000, 9803: 4001 }),
    ],
  }]]),
  rounds: [{ id: 'exempel', name: 'Provsvar', invented: true, date: '2026-10-05', answers: [] }],
  profiles: new Map([profile('9801', true, false), profile('9802', false, true), profile('9803', true, true)].map((one) => [one.code, one])),
  themes: [], places: [], tiles: [],
};

// Queries by role read computed styles of every element, which is slow in jsdom on a busy machine.
describe('AboutPage', { timeout: 30_000 }, () => {
  const row = (name: RegExp) => screen.getByRole('rowheader', { name }).closest('tr')?.textContent ?? '';

  it('has a heading for everything it promises to tell', () => {
    render(<AboutPage dataset={DATASET} />);
    const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(headings).toEqual(expect.arrayContaining([aboutText.title, ...Object.values(aboutText.headings)]));
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Om kartan');
  });

  it('lists each indicator with publisher, dates and quality', () => {
    render(<AboutPage dataset={DATASET} />);
    const table = screen.getByRole('table', { name: 'Källor för varje indikator' });
    expect(within(table).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Indikator', 'Utgivare', 'Avser', 'Kvalitet']);
    expect(row(/^Folkmängd/)).toBe('FolkmängdSCB, Folkmängd31 december 2014 till 31 december 2019, 3 uppgifterofficiell');
    expect(row(/^Kommungrupp/)).toBe('KommungruppOrtsbladetseptember 2020, 3 uppgifterredovisad');
    expect(row(/^Kontaktuppgifter/)).toBe('KontaktuppgifterVäxelnUtan datum i källanredovisad');
    expect(row(/^Ohämtad/)).toContain('Inga uppgifter har hämtats än');
    expect(within(table).getAllByRole('link', { name: 'SCB, Folkmängd' })[0]).toHaveAttribute('href', 'https://www.scb.se/');
  });

  it('marks what is invented, also in the table of sources', () => {
    const { container } = render(<AboutPage dataset={DATASET} />);
    expect(row(/^Avsatt arbetstid/)).toContain('Provsvar5 oktober 2026exempel');
    expect(container.querySelectorAll('tr[data-invented]')).toHaveLength(2);
    const told = screen.getByText(/^Insamlingen ”Provsvar” är påhittad/);
    expect(told).toHaveTextContent('På svaren står indikatorerna avsatt arbetstid och oro för polisbemanningen.');
    // Figures are not all that is asked about.
    for (const answer of ['andra uppdrag', 'operativ resurs', 'läget för lagens krav', 'önskade teman', 'initiativ', 'behov']) expect(told).toHaveTextContent(answer);
    expect(container).not.toHaveTextContent('Allt annat på sidan');
  });

  it('counts from the snapshots: gaps, noise, the county, the letter', () => {
    const { container } = render(<AboutPage dataset={DATASET} />);
    expect(container).toHaveTextContent('Provkartan visar de 3 kommunerna i Provlandets län');
    expect(container).toHaveTextContent('Åren 2015, 2017 och 2018 ingår inte i underlaget');
    expect(container).toHaveTextContent('För 2019 ger kommunerna tillsammans 74 201 invånare, medan länets publicerade tal är 74 203.');
    expect(container).not.toHaveTextContent('För 2016 ger');
    expect(container).toHaveTextContent('Störst var Storstad och Mellanby, och 1 kommun hade färre än 10 000 invånare den 31 december 2016.');
    expect(container).toHaveTextContent('ledande politiker i 2 av kommunerna');
    expect(container).toHaveTextContent('För 2 av dem står området i källan, för 1 är det slutet ur andra uppgifter.');
    expect(container).toHaveTextContent('Någon uppskattade 50 procent. Uppskattningen är inget krav');
    expect(container).toHaveTextContent('Rangordnas får folkmängd.');
    expect(container).toHaveTextContent('kontrollerat till och med september 2025');
  });

  it('tells the terms of what it carries, and everything that the browser keeps', () => {
    const { container } = render(<AboutPage dataset={DATASET} />);
    for (const terms of ['Lantmäteriets öppna data', 'GeoNames, licens CC BY 4.0', '”Källa: Brå”', 'licensen MIT']) {
      expect(container).toHaveTextContent(terms);
    }
    expect(container).not.toHaveTextContent('Natural Earth');
    expect(container).toHaveTextContent('sparas ditt val av utseende, de svar du läser in, dina egna bildspel och listan ”Att följa upp”');
  });

  it('stands without profiles, rounds and population, and says what has not arrived', () => {
    const { container } = render(<AboutPage dataset={{ ...DATASET, profiles: null, rounds: [], series: new Map() }} />);
    expect(row(/^Kommungrupp/)).toContain('Källorna visas när uppgifterna om kommunerna har lästs in.');
    expect(container).not.toHaveTextContent('ledande politiker');
    expect(container).not.toHaveTextContent('Cell Key Method');
    expect(container).toHaveTextContent('Ingen insamling på sidan är påhittad.');
  });
});
