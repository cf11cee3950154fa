import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { crowdedOut } from '../domain/crowded-names';
import { coreOf, realText } from '../test/real-snapshots';
import { frameOf } from './frame';
import { narrowNames } from './narrow-names';

const { county } = coreOf(realText)['manifest.json'];
const FRAME = frameOf(county.bounds);
const nameOf = new Map(county.municipalities.map(({ code, name }) => [code, name]));
const codeOf = new Map(county.municipalities.map(({ code, name }) => [name, code]));
const STYLES = readFileSync('src/map/map.css', 'utf8');

const MOVES = new Map([...STYLES.matchAll(/\[data-aside~='([\w-]+)'\] \{ translate: (\S+?)(?: (\S+?))?; \}/g)]
  .map(([, side = '', right = '0', down = '0']) => [side, [Number.parseFloat(right), Number.parseFloat(down)] as const]));

/** Names that stand when these are marked, with the side each steps to. */
function standing(...marked: readonly string[]): ReadonlyMap<string, string | null> {
  const names = narrowNames(county.municipalities, FRAME, new Set(marked.map((name) => codeOf.get(name) ?? '')));
  return new Map([...names].map(([code, side]) => [nameOf.get(code) ?? '', side]));
}

/** Those that run into one before them on a frame of this height, moved as the style sheet moves them. */
function collisions(names: ReadonlyMap<string, string | null>, height: number): readonly string[] {
  const [size, line] = [11, 13.75];
  const of = [...names].map(([name, words]) => {
    const side = words?.split(' ').find((word) => word !== 'low') ?? null;
    const label = county.municipalities.find((one) => one.name === name)?.label ?? { lon: 0, lat: 0 };
    const [x, y] = FRAME.project(label.lon, label.lat);
    const move = side === null ? [0, 0] as const : MOVES.get(side);
    if (!move) throw new Error(`The style sheet moves nothing to the ${side}`);
    const [right, down] = move;
    const left = (x * height) / FRAME.height + right * size - (name.length * size * 0.65) / 2;
    const top = (y * height) / FRAME.height + down * size - line / 2;
    return { left, right: left + name.length * size * 0.65, top, bottom: top + line };
  });
  return crowdedOut(of).flatMap((out, index) => (out ? [[...names.keys()][index] ?? ''] : []));
}

describe('names of a small map', () => {
  it('are the first eight by their stated order while nothing is marked', () => {
    const first = county.municipalities.filter(({ label }) => label.order <= 8).map(({ name }) => name);
    expect([...standing().keys()].toSorted()).toEqual(first.toSorted());
  });

  it('let Malung-Sälen step out of the way of Mora, which goes before it, and the other way round when it is chosen', () => {
    expect([standing().get('Malung-Sälen'), standing().get('Mora')]).toEqual(['left low', null]);
    const chosen = standing('Malung-Sälen');
    expect([chosen.get('Malung-Sälen'), chosen.get('Mora')]).toEqual([null, 'right low']);
  });

  it.each(county.municipalities.map(({ name }) => name))('have room for %s where it is chosen, and none is taken for it', (name) => {
    expect([...standing(name).keys()]).toEqual(expect.arrayContaining([name, ...standing().keys()]));
    expect(standing(name).get(name)).toBeNull();
  });

  it('are there all that are marked, however many', () => {
    expect(standing(...codeOf.keys()).size).toBe(county.municipalities.length);
  });

  it.each([272, 320, 363])('run into none of each other on a county %i px high, as the style sheet moves them', (height) => {
    const all = [...codeOf.keys()];
    for (const marked of [[], ...all.flatMap((one, index) => all.slice(index).map((other) => [one, other])), all]) {
      expect({ marked, collisions: collisions(standing(...marked), height) }).toEqual({ marked, collisions: [] });
    }
  });

  it.each([144, 166, 176, 208, 240, 271])('leave room, on a county only %i px high, for one that is marked and whatever is not called low', (height) => {
    for (const marked of [[], ...[...codeOf.keys()].map((name) => [name])]) {
      const names = new Map([...standing(...marked)].filter(([, words]) => !/\blow$/.test(words ?? '')));
      expect({ marked, collisions: collisions(names, height) }).toEqual({ marked, collisions: [] });
      expect([...names.keys()]).toEqual(expect.arrayContaining(marked));
      expect(names.size).toBeGreaterThanOrEqual(4);
    }
  });

  it('give way where there is no room for both', () => {
    const [one, other] = county.municipalities;
    if (!one || !other) throw new Error('No municipalities');
    const near = [one, { ...other, label: { ...one.label, order: 2 } }].map((each, index) => ({ ...each, name: 'Långbortistan', label: { ...each.label, order: index + 1 } }));
    expect([...narrowNames(near, FRAME, new Set()).keys()]).toEqual([one.code]);
    expect([...narrowNames(near, FRAME, new Set([other.code])).keys()]).toEqual([other.code]);
  });
});
