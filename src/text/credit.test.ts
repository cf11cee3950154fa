import { describe, expect, it } from 'vitest';
import { REAL } from '../test/explored';
import { mapCredit, mapLine, pageCredit, smallMapLine, sourceWithMap } from './credit';

const OWN = REAL.county;
const OTHER = {
  ...OWN, mapSources: [{ shows: 'borders', publisher: 'SCB', work: null, owned: false, edited: true, licence: 'CC0' }], statistics: ['SCB', 'Kommunerna'],
} as const;

describe('the line of credit', () => {
  it('names those whose borders, lakes, places and figures the shipped county has', () => {
    expect(mapCredit(OWN)).toBe('© Lantmäteriet (bearbetad) · Natural Earth · GeoNames\u00a0(CC\u00a0BY\u00a04.0)');
    expect(pageCredit(OWN)).toBe('Gränser: © Lantmäteriet, Kommun, län och rike 2026 (bearbetad) · Sjöar och älvar: Natural Earth · Orter: GeoNames (CC BY 4.0) · Statistik: SCB, Brå och Kolada');
    expect(smallMapLine(OWN)).toBe('Karta: © Lantmäteriet (bearbetad), Natural Earth.');
  });

  it('names another county\'s own sources, and nobody where none is told', () => {
    expect(mapCredit(OTHER)).toBe('SCB (bearbetad)\u00a0(CC0)');
    expect(pageCredit(OTHER)).toBe('Gränser: SCB (bearbetad) (CC0) · Statistik: SCB och Kommunerna');
    expect(sourceWithMap('SCB', OTHER)).toBe('SCB. Karta: SCB (bearbetad)\u00a0(CC0).');
    expect(sourceWithMap('SCB. Inte allt.', OTHER)).toBe('SCB. Inte allt. Karta: SCB (bearbetad)\u00a0(CC0).');
    const nobody = { ...OWN, mapSources: [], statistics: [] };
    expect([mapCredit(nobody), mapLine(nobody), smallMapLine(nobody), pageCredit(nobody), sourceWithMap('SCB', nobody)]).toEqual(['', '', '', '', 'SCB']);
  });
});
