import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { render, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../domain/dataset';
import type { Scene } from '../domain/scene';
import { frameOf } from '../map/frame';
import { useCentres } from '../map/map-hooks';
import type { Picture } from '../map/picture';
import { SvgMap } from '../map/svg-map';
import { useExplored } from '../parts/use-explored';
import { areasOf, hashOf, scenesOf, type KeptPicture } from './pictures';
import { datasetOf, geometryOf, realText } from './real-snapshots';

const KEPT = join(import.meta.dirname, 'pictures.json');
const OUT = resolve('.cache/pictures');
const REWRITE = process.env['REWRITE_PICTURES'] === '1';
const HELP = 'A picture has changed. Look at the files; if they are meant so: REWRITE_PICTURES=1 npx vitest run src/test/pictures';

const DATASET: Dataset = datasetOf(realText);
const GEOMETRY = geometryOf(realText);
const STYLES = ['palette', 'map'].map((name) => readFileSync(`src/map/${name}.css`, 'utf8')).join('\n');
const SCENES = scenesOf(DATASET);

interface Drawn {
  readonly picture: Picture;
  readonly svg: string;
}

function draw(scene: Scene): Drawn {
  const { picture } = renderHook(() => useExplored(scene, DATASET, scene.highlight)).result.current;
  const centres = renderHook(() => useCentres(DATASET.county, frameOf(DATASET.county.bounds))).result.current;
  const { container, unmount } = render(
    <SvgMap geometry={GEOMETRY} picture={picture} hovered={null} centres={centres} onHover={() => undefined} onChoose={() => undefined} />,
  );
  const drawing = container.querySelector('svg');
  if (!drawing) throw new Error('The engine drew nothing.');
  const svg = new XMLSerializer().serializeToString(drawing);
  unmount();
  return { picture, svg };
}

/** The same drawing with its areas painted as they were when they were kept. */
function asKept(svg: string, { areas }: KeptPicture): string {
  const paint = new Map(areas.map((area) => {
    const [code = '', colour = '', dimmed] = area.split(/[: ]/);
    return [code, `area ${colour}${dimmed === 'dimmed' ? ' dimmed' : ''}`];
  }));
  return svg.replaceAll(/data-code="(\d+)" class="[^"]*"/g, (whole, code: string) => `data-code="${code}" class="${paint.get(code) ?? whole}"`);
}

/** A file that any browser shows by itself. */
function writePicture(name: string, svg: string, scheme: string): string {
  mkdirSync(OUT, { recursive: true });
  const file = join(OUT, `${name.replaceAll(/\W+/g, '-')}.html`);
  writeFileSync(file, `<!doctype html><meta charset="utf-8"><title>${name}</title><style>${STYLES}\nsvg{height:95vh}</style><div data-scheme="${scheme}">${svg}</div>\n`);
  return file;
}

describe('the pictures of the SVG engine', () => {
  const drawn = new Map([...SCENES].map(([name, scene]) => [name, draw(scene)]));
  if (REWRITE) {
    const fresh = Object.fromEntries([...drawn].map(([name, { picture, svg }]) => [name, { hash: hashOf(svg), areas: areasOf(picture) }]));
    writeFileSync(KEPT, `{\n${Object.entries(fresh).map(([name, one]) => `${JSON.stringify(name)}: ${JSON.stringify(one)}`).join(',\n')}\n}\n`);
  }
  const kept: Readonly<Record<string, KeptPicture>> = JSON.parse(readFileSync(KEPT, 'utf8'));

  it('are of at least 60 Scenes, and the kept ones are of the same', () => {
    expect(SCENES.size).toBeGreaterThanOrEqual(60);
    expect(Object.keys(kept)).toEqual([...SCENES.keys()]);
  });

  it('are all different where they show different things', () => {
    const ordinary = [...drawn].filter(([name]) => name.endsWith(' itself')).map(([, { picture }]) => JSON.stringify([picture.scheme, areasOf(picture)]));
    expect(new Set(ordinary).size).toBe(ordinary.length);
  });

  it.each([...SCENES.keys()])('%s is as it was', (name) => {
    const before = kept[name];
    const after = drawn.get(name);
    if (!before || !after) throw new Error(`${name} is not kept. ${HELP}`);
    if (hashOf(after.svg) === before.hash) return;
    const files = [
      `before: ${writePicture(`${name} before`, asKept(after.svg, before), after.picture.scheme)}`,
      `after:  ${writePicture(`${name} after`, after.svg, after.picture.scheme)}`,
    ];
    expect(areasOf(after.picture), `${HELP}\n${files.join('\n')}`).toEqual(before.areas);
    throw new Error(['Painted as before, but drawn otherwise: the borders or the drawing itself have changed.', HELP, ...files].join('\n'));
  });
});
