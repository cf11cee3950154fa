/** Borders of another county than the project's own, where a file of the whole country lies beside the project; elsewhere the made-up county of boundaries-import.test.ts stands for it. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTopology } from './boundaries-check';
import { importBoundaries } from './boundaries-import';
import { assemble } from './boundaries-rings';
import { readArcs } from './boundaries-table';

const COUNTRY = join(import.meta.dirname, '../../../shared/reference/all-sweden-municipalities.geojson');
/** Gävleborg: its municipalities and their parts on the map. */
const COUNTY = '21';
const PARTS: Readonly<Record<string, number>> = {
  2101: 1, 2104: 1, 2121: 1, 2132: 3, 2161: 1, 2180: 3, 2181: 1, 2182: 2, 2183: 1, 2184: 4,
};

describe.skipIf(!existsSync(COUNTRY))('the borders of Gävleborg, cut out of the whole country', () => {
  it('meet, leave no land over, and know who lies across', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'other-county-'));
    try {
      const files = await importBoundaries({ file: COUNTRY, outside: null, context: null, county: COUNTY, abroad: 'NO', vertices: 3000, boundariesDir: dir });
      for (const [name, text] of files) writeFileSync(join(dir, name), text);
      const arcs = readArcs(dir);
      checkTopology(arcs, new Set(Object.keys(PARTS)));
      expect(Object.fromEntries(Object.keys(PARTS).map((code) => [code, assemble(arcs, code).length]))).toEqual(PARTS);
      const across = (files.get('outside.csv') ?? '').split('\n').filter((line) => /^\d{4},/.test(line)).map((line) => line.slice(5));
      expect(across).toEqual(expect.arrayContaining(['Falun', 'Rättvik', 'Tierp', 'Sundsvall', 'Härjedalen']));
    } finally {
      rmSync(dir, { recursive: true });
    }
  }, 120_000);
});
