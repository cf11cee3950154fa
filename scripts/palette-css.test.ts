import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { paletteCss } from './palette-css';

const committed = readFileSync(new URL('../src/map/palette.css', import.meta.url), 'utf8');

describe('src/map/palette.css', () => {
  it('is fresh: run `npx tsx scripts/palette-css.ts` after a change of the palette', () => {
    expect(committed).toBe(paletteCss());
  });

  it('weighs little in the first load', () => {
    expect(brotliCompressSync(committed).length).toBeLessThan(2800);
  });

  it('gives dark colours both to those who chose them and to those whose system asks for them', () => {
    expect(committed.match(/--ground:#15181b/g)).toHaveLength(2);
    expect(committed).toContain(':root[data-appearance=projector] [data-scheme=green]{--k0:');
  });
});
