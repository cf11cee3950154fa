/** The measure itself: what changes a picture changes its hash and is told by name, and what does not reach it does neither. */
import { describe, expect, it } from 'vitest';
import type { Scene } from '../../domain/scene';
import { geometryOf, realText } from '../real-snapshots';
import { changesOf } from './changes';
import { drawScene, SCENES, STYLES } from './draw-scene';
import type { Drawing } from './drawing';
import { hashOf } from './kept';
import { besideEachOther, inLetters } from './letters';

function firstScene(): Scene {
  const [scene] = SCENES.values();
  if (!scene) throw new Error('There are no Scenes.');
  return scene;
}

const scene = firstScene();
const { drawing: BEFORE } = drawScene(scene);
const GEOMETRY = geometryOf(realText);
const [firstArea] = GEOMETRY.areas;
const FIRST = firstArea?.code ?? '';

/** The words for what changed; the hash has to have changed with it. */
function changed(after: Drawing): readonly string[] {
  expect(hashOf(after)).not.toBe(hashOf(BEFORE));
  return changesOf(BEFORE, after);
}

/** The style sheets with something else in them. */
function restyled(from: string, to: string): Drawing {
  expect(STYLES).toContain(from);
  return drawScene(scene, STYLES.replace(from, to)).drawing;
}

describe('a change of a picture', () => {
  it('is an area in another class, told with both classes and seen in the letters', () => {
    const after = { ...BEFORE, layers: BEFORE.layers.map((layer) => layer.replace(`data-code="${FIRST}" class="area k0"`, `data-code="${FIRST}" class="area k8"`)) };
    expect(changed(after)).toEqual([`area ${FIRST}: class "area k0" -> "area k8"`]);
    const [was, is] = [inLetters(BEFORE).join(''), inLetters(after).join('')];
    expect([...was].filter((letter, at) => letter !== is[at]).every((letter) => letter === '0')).toBe(true);
    expect(is).not.toBe(was);
  });

  it('is water that is gone', () => {
    const after = drawScene(scene, STYLES, { ...GEOMETRY, lakes: [] }).drawing;
    expect(changed(after)).toEqual([expect.stringMatching(/^lakes: .*d differs from character 0 on \(\d+ -> 0 long\)$/)]);
    expect(inLetters(BEFORE).join('')).toContain('~');
    expect(inLetters(after).join('')).not.toContain('~');
  });

  it('is a border that runs otherwise', () => {
    const areas = GEOMETRY.areas.map((area) => (area.code === FIRST ? { ...area, d: area.d.replace(/l-?\d+/, 'l999') } : area));
    expect(changed(drawScene(scene, STYLES, { ...GEOMETRY, areas }).drawing)).toEqual([expect.stringMatching(new RegExp(`^shape of area ${FIRST}: d differs from character \\d+ on`))]);
  });

  it('is a border outside that is gone', () => {
    expect(changed(drawScene(scene, STYLES, { ...GEOMETRY, countyBorders: '' }).drawing)).toEqual([expect.stringContaining('county-borders: d differs')]);
  });

  it('is a layer that is gone', () => {
    expect(changed({ ...BEFORE, layers: BEFORE.layers.slice(0, -1) })).toEqual(expect.arrayContaining(['lakes: is gone', 'borders: is gone']));
  });

  it('is the width of a line', () => {
    expect(changed(restyled('.borders { stroke: var(--border); stroke-width: 1px; }', '.borders { stroke: var(--border); stroke-width: 3px; }'))).toEqual([
      'style: - .borders { stroke: var(--border); stroke-width: 1px }', 'style: + .borders { stroke: var(--border); stroke-width: 3px }',
    ]);
  });

  it('is a colour of the ramp, or of the water, in the appearance that has it', () => {
    expect(changed(restyled('--k0:#f4f0b6', '--k0:#f4f0b7'))).toEqual(['colour, light: - --k0: #f4f0b6;', 'colour, light: + --k0: #f4f0b7;']);
    expect(changed(restyled(':root[data-appearance=dark]{--ground:#15181b;--lake:#16344f', ':root[data-appearance=dark]{--ground:#15181b;--lake:#16344e'))).toEqual([
      'colour, dark: - --lake: #16344f;', 'colour, dark: + --lake: #16344e;',
    ]);
  });

  it.each([
    ['of the tip', '.map-tip span', '.map-tip b'], ['of a scheme that it has not', '[data-scheme=purple]{--k0:#f6e5ff', '[data-scheme=purple]{--k0:#000'],
    ['of a class that it has not', '--k7:#155735', '--k7:#000'],
  ])('is no style that does not reach it: %s', (_what, from, to) => {
    expect(hashOf(restyled(from, to))).toBe(hashOf(BEFORE));
  });
});

describe('a picture in letters', () => {
  it('stands beside another one, row by row', () => {
    expect(besideEachOther(['11', '22'], ['11', '23'])).toBe('before   | after\n11       | 11\n22       | 23');
  });

  it('shows every class of the picture, and nothing of it outside', () => {
    const rows = inLetters(BEFORE);
    const shades = new Set([...BEFORE.layers.join('').matchAll(/class="area k(\d+)"/g)].map(([, shade]) => shade));
    expect(new Set(rows.join('').replaceAll(/[ ~]/g, ''))).toEqual(shades);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });
});
