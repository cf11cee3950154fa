/** A drawing as one SVG file that any browser shows by itself. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Appearance } from '../../domain/appearance';
import type { Drawing } from './drawing';

const OUT = join('.cache', 'pictures');

/** @returns where the file is, from the project's root */
export function writePicture(name: string, { layers, rules, colours }: Drawing, appearance: Appearance): string {
  mkdirSync(OUT, { recursive: true });
  const file = join(OUT, `${name.replaceAll(/\W+/g, '-')}.svg`);
  const viewBox = /viewBox="([^"]*)"/.exec(layers[0] ?? '')?.[1] ?? '';
  const style = `svg {\n${colours[appearance]}\n}\n${rules}\n:root { background: var(--ground); }`;
  writeFileSync(file, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" height="800"><style>${style}</style>\n${layers.join('\n')}\n</svg>\n`);
  return file;
}
