/**
 * Writes src/map/palette.css from the palette: `npx tsx scripts/palette-css.ts`.
 * Custom properties by appearance (--lake, --border, …; --c0 … for compared lines), by scheme (--k0 … under
 * [data-scheme]), and the rules that put them on (.k0{fill:var(--k0)} …). Kept short: it is part of the first load.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { COMPARE_COLOURS, MAP_COLOURS, coloursOf } from '../src/domain/palette';
import type { Appearance } from '../src/domain/appearance';
import { RAMPS } from '../src/domain/palette-ramps';

const TARGET = new URL('../src/map/palette.css', import.meta.url);

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** "#aabbcc" is "#abc" to a stylesheet. */
function short(hex: string): string {
  return hex.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
}

function numbered(prefix: string, colours: readonly string[]): string {
  return colours.map((colour, i) => `--${prefix}${i}:${short(colour)}`).join(';');
}

/** All properties of an appearance, every rule under `root`. */
function appearanceRules(appearance: Appearance, root: string): string {
  const map = Object.entries(MAP_COLOURS[appearance]).map(([name, colour]) => `--${kebab(name)}:${short(String(colour))}`);
  const schemes = Object.entries(coloursOf(appearance)).map(([scheme, colours]) =>
    `${root === ':root' ? '' : `${root} `}[data-scheme=${scheme}]{${numbered('k', colours)}}`);
  return [`${root}{${map.join(';')};${numbered('c', COMPARE_COLOURS[appearance])}}`, ...schemes].join('\n');
}

/** The stylesheet as text; the test compares it with the committed file. */
export function paletteCss(): string {
  const shades = Math.max(...Object.values(RAMPS.light).map((colours) => colours.length));
  const classes = Array.from({ length: shades }, (_, i) => `.k${i}{fill:var(--k${i})}`).join('');
  return [
    '/* Generated from src/domain/palette.ts by scripts/palette-css.ts. */',
    appearanceRules('light', ':root'),
    // The system's wish holds until the reader has chosen.
    `@media (prefers-color-scheme:dark){\n${appearanceRules('dark', ':root:not([data-appearance])')}\n}`,
    appearanceRules('dark', ':root[data-appearance=dark]'),
    appearanceRules('projector', ':root[data-appearance=projector]'),
    classes,
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(TARGET, paletteCss());
  process.stdout.write('Wrote src/map/palette.css\n');
}
