import { render, screen } from '@testing-library/react';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Organisation } from '../../domain/organisation';
import { organisationSchema } from '../../snapshots/organisation';
import { Statement } from './statement';

const OWN: Organisation = {
  name: 'Länsstyrelsen i Provlandet', service: 'https://karta.example/', mailbox: 'karta@lansstyrelsen.example', phone: '010-000 00 00',
  conformance: 'partial', method: 'external', assessed: '2026-10-01', updated: '2026-11-02',
  shortcomings: [{ what: 'Kartan beskrivs i ord, inte med ljud', criterion: '1.2.3', reason: 'burden', plan: 'Prövas igen 2027.' }],
};
const headings = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

describe('the accessibility statement', () => {
  it('says all that the law asks for: who, what, how far, what not and why, how it was found, whom to tell, whom to complain to', () => {
    render(<Statement organisation={OWN} product="Provkartan" />);
    const text = document.body;
    expect(text).toHaveTextContent('Länsstyrelsen i Provlandet står bakom Provkartan.');
    expect(screen.getByRole('link', { name: 'https://karta.example/' })).toHaveAttribute('href', 'https://karta.example/');
    expect(text).toHaveTextContent('Webbplatsen är delvis förenlig med lagen om tillgänglighet till digital offentlig service');
    expect(text).toHaveTextContent('Kartan beskrivs i ord, inte med ljud (WCAG 1.2.3)');
    expect(text).toHaveTextContent('oskäligt betungande att åtgärda, enligt 12 § i lagen. Prövas igen 2027.');
    expect(text).toHaveTextContent('granskad av en oberoende part');
    expect(text).toHaveTextContent('Senaste bedömningen gjordes den 1 oktober 2026. Redogörelsen uppdaterades senast den 2 november 2026.');
    expect(screen.getByRole('link', { name: 'karta@lansstyrelsen.example' })).toHaveAttribute('href', 'mailto:karta@lansstyrelsen.example');
    expect(screen.getByRole('link', { name: '010-000 00 00' })).toHaveAttribute('href', 'tel:0100000000');
    expect(screen.getByRole('link', { name: 'Anmäl till Digg' })).toHaveAttribute('href', 'https://www.digg.se/tdosanmalan');
    expect(headings()).toHaveLength(5);
    expect(text).not.toHaveTextContent('Demonstration');
  });

  it('without an organisation says that it is a demonstration, and names nobody', () => {
    render(<Statement organisation={null} product="Provkartan" />);
    expect(screen.getByText('Demonstration')).toBeInTheDocument();
    expect(headings()).toEqual(['Hur webbplatsen är prövad']);
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('tells a site without shortcomings so', () => {
    render(<Statement organisation={{ ...OWN, conformance: 'full', shortcomings: [] }} product="Provkartan" />);
    expect(document.body).toHaveTextContent('Webbplatsen är helt förenlig');
    expect(document.body).toHaveTextContent('Vi känner inte till några brister.');
  });
});

describe('organisation.json', () => {
  const accepts = (organisation: unknown, embeddedBy: unknown = []): boolean => v.safeParse(organisationSchema, { organisation, embeddedBy }).success;

  it('takes an organisation or none', () => {
    expect(accepts(OWN)).toBe(true);
    expect(accepts(null, ['https://intranet.example'])).toBe(true);
  });

  it.each([
    ['a conformance that its shortcomings contradict', { ...OWN, conformance: 'full' }],
    ['partly conforming, but no word of why', { ...OWN, shortcomings: [] }],
    ['an address that is script', { ...OWN, service: 'javascript:alert(1)' }],
    ['a criterion that is none', { ...OWN, shortcomings: [{ ...OWN.shortcomings[0], criterion: 'kontrast' }] }],
    ['a day that is none', { ...OWN, assessed: 'i oktober' }],
  ])('refuses %s', (_, organisation) => {
    expect(accepts(organisation)).toBe(false);
  });

  it.each(['*', 'http://intranet.example', "https://a.example; script-src 'unsafe-inline'", 'https://a.example/path'])('lets %s frame nothing', (origin) => {
    expect(accepts(null, [origin])).toBe(false);
  });
});
