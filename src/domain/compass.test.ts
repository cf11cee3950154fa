import { describe, expect, it } from 'vitest';
import { datasetOf, realText } from '../test/real-snapshots';
import type { Dataset } from './dataset';
import type { LonLat } from './municipality';
import { COMPASS_GROUPS, COMPASS_POINTS, MIDDLE_KM, compassGroups, compassOf, compassPoint, weightedCentre } from './compass';

const data = datasetOf(realText);
const compass = compassOf(data);
if (compass === null) throw new Error('No population centre');
const nameOf = (code: string) => data.county.municipalities.find((one) => one.code === code)?.name ?? code;
const seatOf = (name: string) => compass.seats.find(({ code }) => nameOf(code) === name);

describe('the population centre', () => {
  it('lies in the middle of equal weights, and on the only place with any', () => {
    expect(weightedCentre([{ lon: 10, lat: 0, weight: 2 }, { lon: 20, lat: 0, weight: 2 }])?.lon).toBeCloseTo(15, 9);
    const only = weightedCentre([{ lon: 10, lat: 60, weight: 5 }, { lon: 20, lat: 61, weight: 0 }]);
    expect([only?.lon, only?.lat].map((degrees) => degrees?.toFixed(9))).toEqual(['10.000000000', '60.000000000']);
    expect(weightedCentre([{ lon: 10, lat: 60, weight: 0 }])).toBeNull();
  });

  // Computed apart from this code, from the tables of seats and population at the end of 2025.
  it('of the county lies between its two large towns and the west', () => {
    expect(compass.centre.lon).toBeCloseTo(15.2988, 3);
    expect(compass.centre.lat).toBeCloseTo(60.5339, 3);
  });

  it('moves with the year, and is unknown without population', () => {
    const earlier = compassOf(data, 2010);
    expect(earlier?.seats.map(({ code }) => code)).toEqual(data.county.municipalities.map(({ code }) => code));
    expect(earlier?.centre).not.toEqual(compass.centre);
    expect(compassOf({ ...data, series: new Map() })).toBeNull();
  });
});

/** The county with its first seats moved and its others left out; all its people live in the first. */
function livingInFirst(seats: readonly LonLat[]): Dataset {
  const municipalities = seats.flatMap((seat, index) => {
    const real = data.county.municipalities[index];
    return real ? [{ ...real, seat: { ...real.seat, ...seat } }] : [];
  });
  const people = data.series.get('folkmangd');
  const latest = people?.periods.at(-1);
  if (!people || !latest) throw new Error('There is no population.');
  const values = Object.fromEntries(municipalities.map(({ code }, index) => [code, index === 0 ? 1000 : 0]));
  const series = new Map([...data.series, ['folkmangd', { ...people, periods: [{ ...latest, values }] }]]);
  return { ...data, county: { ...data.county, municipalities }, series };
}

describe('directions', () => {
  it('are given from the edge of the middle on, as the seat lies from the centre', () => {
    // So many degrees from the crossing of the equator and the prime meridian are that far on the ground.
    const edge = (MIDDLE_KM / 6371.0088) * (180 / Math.PI);
    const found = compassOf(livingInFirst([{ lon: 0, lat: 0 }, { lon: 0, lat: edge / 2 }, { lon: 0, lat: edge }, { lon: 4 * edge, lat: 0 }]));
    expect(found?.centre).toEqual({ lon: 0, lat: 0 });
    expect(found?.seats.map(({ group }) => group)).toEqual(['middle', 'middle', 'north', 'east']);
    expect(found?.seats.map(({ km }) => Math.round(km * 10) / 10)).toEqual([0, MIDDLE_KM / 2, MIDDLE_KM, 4 * MIDDLE_KM]);
    expect(found?.seats.map(({ degrees }) => Math.round(degrees))).toEqual([0, 0, 0, 90]);
  });

  it('are the nearest of eight', () => {
    expect([0, 22, 23, 45, 90, 180, 270, 337, 338, 359.9].map(compassPoint)).toEqual([
      'north', 'north', 'north-east', 'north-east', 'east', 'south', 'west', 'north-west', 'north', 'north',
    ]);
    expect(new Set(COMPASS_GROUPS)).toEqual(new Set([...COMPASS_POINTS, 'middle']));
  });

  it('are not given near the centre: the seat of Gagnef lies 9 km to the west', () => {
    const gagnef = seatOf('Gagnef');
    expect(gagnef?.group).toBe('middle');
    expect(Math.floor(gagnef?.km ?? 0)).toBe(9);
    expect(compassPoint(gagnef?.degrees ?? 0)).toBe('west');
  });

  it.each([['Malung-Sälen', 88, 'west'], ['Vansbro', 59, 'west'], ['Älvdalen', 103, 'north-west'], ['Rättvik', 40, 'north'], ['Avesta', 64, 'south-east']] as const)(
    '%s lies %i km to the %s', (name, km, group) => {
      expect(Math.round(seatOf(name)?.km ?? 0)).toBe(km);
      expect(seatOf(name)?.group).toBe(group);
    },
  );

  it('group every municipality once, farthest first', () => {
    const groups = compassGroups(compass);
    expect(groups.map(({ group, seats }) => [group, seats.map(({ code }) => nameOf(code))])).toEqual([
      ['north-west', ['Älvdalen', 'Orsa', 'Mora', 'Leksand']], ['north', ['Rättvik']], ['west', ['Malung-Sälen', 'Vansbro']],
      ['middle', ['Falun', 'Gagnef', 'Borlänge']], ['south-east', ['Avesta', 'Hedemora', 'Säter']], ['south', ['Smedjebacken', 'Ludvika']],
    ]);
    const middle = groups.find(({ group }) => group === 'middle');
    expect(middle?.seats.every(({ km }) => km < MIDDLE_KM)).toBe(true);
  });
});
