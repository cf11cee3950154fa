import { describe, expect, it } from 'vitest';
import { codeOf, datasetOf, realText } from '../test/real-snapshots';
import { companionsOf, pickedOf, type CompanionSet } from './companions';
import type { Dataset } from './dataset';
import type { Profile } from './municipality';
import { COMPANIONS, type Companions } from './scene';

const data = datasetOf(realText);
const mora = codeOf(data, 'Mora');
const beside = (parts: Partial<Parameters<typeof companionsOf>[0]>) =>
  companionsOf({ municipality: mora, companions: 'neighbours', compare: [], ...parts }, data);
const scene = (companions: Companions) => ({ municipality: mora, companions, compare: [] });
function withProfile(code: string, change: (profile: Profile) => Profile): Dataset {
  const profile = data.profiles?.get(code);
  if (!profile) throw new Error(`No profile of ${code}`);
  return { ...data, profiles: new Map(data.profiles).set(code, change(profile)) };
}
const ready = (set: CompanionSet) => {
  if (set.state !== 'ready') throw new Error(`The set is ${set.state}`);
  return set;
};
const names = (set: CompanionSet) => ready(set).members.map(({ name }) => name);

describe('companions', () => {
  it('are neighbours by length of border, those of other counties apart and without Readings', () => {
    expect(names(beside({}))).toEqual(['Älvdalen', 'Orsa', 'Malung-Sälen', 'Leksand', 'Rättvik', 'Vansbro']);
    expect(ready(beside({})).members[0]?.km).toBeGreaterThan(100);
    const { members, outside } = ready(companionsOf({ municipality: codeOf(data, 'Avesta'), companions: 'neighbours', compare: [] }, data));
    expect(members.map(({ name }) => name)).toEqual(['Hedemora']);
    expect(outside.length).toBeGreaterThan(2);
    expect(outside.every(({ code, km }) => km > 0 && !data.profiles?.has(code))).toBe(true);
  });

  it('are the five most similar, with how near they are', () => {
    const { members } = ready(beside({ companions: 'similar' }));
    expect(members).toHaveLength(5);
    const closeness = members.map(({ similar }) => similar?.closeness ?? 0);
    expect(closeness).toEqual(closeness.toSorted((a, b) => b - a));
    expect(closeness.at(-1)).toBeGreaterThan(0);
  });

  it('share the SKR group or the police area, which is named', () => {
    const group = ready(beside({ companions: 'skr-group' }));
    expect(group.group?.id).toBe('c9');
    expect(names(group)).toEqual(['Malung-Sälen', 'Leksand', 'Rättvik', 'Orsa', 'Älvdalen']);
    const area = ready(beside({ companions: 'police-area' }));
    expect(area.group?.name).toBe('Mora');
    expect(area.members.some(({ code }) => code === mora)).toBe(false);
  });

  it('may be nobody: a group of one', () => {
    const alone = ready(companionsOf({ municipality: codeOf(data, 'Borlänge'), companions: 'skr-group', compare: [] }, data));
    expect(alone.members).toEqual([]);
    expect(alone.group?.id).toBe('b3');
  });

  it('are picked by hand: at most six, each once, never oneself', () => {
    const others = data.county.municipalities.map(({ code }) => code).filter((code) => code !== mora);
    const compare = [others[0] ?? '', mora, '0000', others[0] ?? '', ...others.slice(1, 8)];
    const set = ready(beside({ companions: 'own', compare }));
    expect(set.members.map(({ code }) => code)).toEqual(others.slice(0, 6));
    expect(set.dropped).toEqual([
      { code: mora, reason: 'itself' }, { code: '0000', reason: 'unknown' }, { code: others[0], reason: 'twice' },
      { code: others[6], reason: 'too-many' }, { code: others[7], reason: 'too-many' },
    ]);
    expect(pickedOf({ municipality: null, compare: [mora] }, [mora]).codes).toEqual([mora]);
  });

  it('wait for the profiles, except those picked by hand', () => {
    const states = COMPANIONS.map((companions) => companionsOf({ municipality: mora, companions, compare: [] }, { ...data, profiles: null }).state);
    expect(states).toEqual(['waiting', 'waiting', 'waiting', 'waiting', 'ready']);
  });

  it('are neighbours by length of border, however the profile lists them', () => {
    const { members } = ready(companionsOf(scene('neighbours'), withProfile(mora, (own) => ({ ...own, neighbours: own.neighbours.toReversed() }))));
    expect(members.map(({ name }) => name)).toEqual(names(beside({})));
  });

  it('stand with the length of their own border, and without one where they share none', () => {
    const { members } = ready(beside({ companions: 'own', compare: [codeOf(data, 'Orsa'), codeOf(data, 'Avesta')] }));
    const orsa = data.profiles?.get(mora)?.neighbours.find(({ name }) => name === 'Orsa');
    expect(members.map(({ km }) => km)).toEqual([orsa?.km, null]);
    const waiting = ready(companionsOf({ ...scene('own'), compare: [codeOf(data, 'Orsa')] }, { ...data, profiles: null }));
    expect(waiting.members.map(({ name, km }) => [name, km])).toEqual([['Orsa', null]]);
  });

  it('are nobody beside one that no group is known of', () => {
    const alone = withProfile(mora, (own) => ({ ...own, skrGroup: null }));
    expect(companionsOf(scene('skr-group'), alone)).toEqual({
      state: 'ready', kind: 'skr-group', municipality: mora, members: [], outside: [], group: null, dropped: [],
    });
  });

  it('leave out those without a profile or without a group', () => {
    const ungrouped = withProfile(codeOf(data, 'Leksand'), (own) => ({ ...own, skrGroup: null }));
    const profiles = new Map(ungrouped.profiles);
    profiles.delete(codeOf(data, 'Orsa'));
    expect(names(companionsOf(scene('skr-group'), { ...ungrouped, profiles }))).toEqual(['Malung-Sälen', 'Rättvik', 'Älvdalen']);
  });

  it('are nobody when nothing is chosen', () => {
    expect(beside({ municipality: null }).state).toBe('nothing-chosen');
    expect(beside({ municipality: '0000' }).state).toBe('nothing-chosen');
  });
});
