/**
 * A made-up country of any number of areas, for measurements and tests: `tsx bench/made-up-areas.ts 6000 DIR` writes
 * `DIR/areas.geojson`, `DIR/facts/` and `DIR/rounds/`, to be built with
 * `npm run data -- --county SE --boundaries DIR/areas.geojson --facts DIR/facts --rounds DIR/rounds`.
 * The same number always gives the same country.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madeUpFacts } from '../data/build/made-up-facts.ts';
import { pathsFor, readOptions } from '../data/build/options.ts';
import type { Answer, Round } from '../src/domain/round.ts';

type Point = readonly [number, number];

/** West, south, east, north: about as tall and narrow as Sweden. */
const COUNTRY = [11, 56, 23, 68] as const;
/** Points along a border between two corners, and how far they stray from the straight line. */
const WIGGLE = { points: 7, reach: 0.12 };
/** How far a corner strays from its place in the pattern; more, and borders could cross. */
const JITTER = 0.16;
/** Codes have four digits. */
const FIRST_CODE = 1000;
const MOST = 9000;

const SIDES = ['', 'Norra ', 'Södra ', 'Östra ', 'Västra ', 'Inre ', 'Yttre ', 'Övre '];
const STARTS = ['Al', 'Ask', 'Berg', 'Björk', 'Dal', 'Ek', 'Fager', 'Furu', 'Gran', 'Hag', 'Hult', 'Häll', 'Is', 'Kall', 'Klint', 'Kull', 'Lind', 'Lund', 'Löv', 'Myr', 'Mörk', 'Ny', 'Ramn', 'Rönn', 'Sand', 'Skog', 'Sol', 'Sten', 'Strand', 'Sund', 'Torn', 'Vall', 'Vind', 'Å', 'Äng', 'Ö'];
const ENDS = ['aker', 'berga', 'boda', 'by', 'bäck', 'dala', 'forsa', 'gården', 'hamn', 'heden', 'holma', 'kulla', 'köping', 'lanna', 'lösa', 'mora', 'näs', 'rum', 'ryd', 'sele', 'sjö', 'stad', 'torp', 'vallen', 'vika', 'åsa'];

/** 0 to 1, always the same for the same numbers. */
function noise(...seeds: readonly number[]): number {
  let state = 2_166_136_261;
  for (const seed of seeds) {
    state = Math.imul(state ^ seed, 16_777_619);
    state = Math.imul(state ^ (state >>> 15), 2_246_822_519);
    state ^= state >>> 13;
  }
  return (state >>> 0) / 2 ** 32;
}

function nameOf(index: number): string {
  const words = STARTS.length * ENDS.length;
  // A stride that shares no factor with the number of words: neighbours do not begin alike, and no name comes twice.
  const word = (index * 401) % words;
  return `${SIDES[Math.floor(index / words)] ?? ''}${STARTS[word % STARTS.length] ?? ''}${ENDS[Math.floor(word / STARTS.length)] ?? ''}`;
}

/** Areas laid like bricks, so that each has six neighbours, with corners astray and borders that two areas share point by point. */
class Bricks {
  private readonly columns: number;
  private readonly rows: number;

  constructor(count: number) {
    this.columns = Math.max(1, Math.round(Math.sqrt(count / 2)));
    this.rows = Math.ceil(count / this.columns);
  }

  /** Corner number `half` (two to an area's width) at a level between two rows, degrees. */
  private corner(half: number, level: number): Point {
    const [west, south, east, north] = COUNTRY;
    const x = half / 2 + (noise(half, level, 1) - 0.5) * JITTER * 2;
    const y = level + (noise(half, level, 2) - 0.5) * JITTER * 2;
    return [west + (x / (this.columns + 0.5)) * (east - west), south + (y / this.rows) * (north - south)];
  }

  /** The border from a corner to the next, without its end; the same points whichever way it is walked. */
  private border(from: Point, to: Point): readonly Point[] {
    const turned = from[0] > to[0] || (from[0] === to[0] && from[1] > to[1]);
    const [a, b] = turned ? [to, from] : [from, to];
    const between = Array.from({ length: WIGGLE.points }, (_, at): Point => {
      const share = (at + 1) / (WIGGLE.points + 1);
      const astray = (noise(Math.round(a[0] * 1e5), Math.round(a[1] * 1e5), Math.round(b[0] * 1e5), at) - 0.5) * WIGGLE.reach;
      return [a[0] + (b[0] - a[0]) * share - (b[1] - a[1]) * astray * 0.5, a[1] + (b[1] - a[1]) * share + (b[0] - a[0]) * astray * 0.5];
    });
    return [from, ...(turned ? between.toReversed() : between)];
  }

  /** The ring of an area, closed, as GeoJSON wants it. */
  ring(index: number): readonly (readonly number[])[] {
    const row = Math.floor(index / this.columns);
    const half = (index % this.columns) * 2 + (row % 2);
    const corners = [[0, 0], [1, 0], [2, 0], [2, 1], [1, 1], [0, 1], [0, 0]].map(([right = 0, up = 0]) => this.corner(half + right, row + up));
    const open = corners.slice(1).flatMap((to, at) => this.border(corners[at] ?? to, to));
    return [...open, ...open.slice(0, 1)].map(([lon, lat]) => [Number(lon.toFixed(5)), Number(lat.toFixed(5))]);
  }
}

function answerOf(code: string): Answer {
  const seed = Number(code);
  const value = <T>(given: T) => ({ state: 'value', value: given } as const);
  const missing = { state: 'missing', reason: 'not-answered' } as const;
  const law = value({ status: 'yes', date: null } as const);
  const silent = noise(seed, 3) < 0.15;
  return {
    code, date: null, visibility: 'public',
    setAsidePercent: silent ? missing : value(5 * Math.round(1 + noise(seed, 4) * 29)), people: missing, sharedWith: [], duties: missing,
    concern: silent ? missing : value(1 + Math.floor(noise(seed, 5) * 4)), resource: missing,
    law: { lagesbild: law, atgardsplan: law, overenskommelse: law, 'strategiskt-rad': law, samordningsfunktion: law },
    themes: missing, initiatives: [], needs: null,
  };
}

export interface MadeUpCountry {
  readonly boundaries: string;
  readonly facts: string;
  readonly rounds: string;
}

/** Writes a made-up country of `count` areas into `dir`: borders, the least facts, and an invented round. */
export async function writeMadeUpCountry(count: number, dir: string): Promise<MadeUpCountry> {
  if (!Number.isInteger(count) || count < 1 || count > MOST) throw new Error(`a made-up country has 1 to ${MOST} areas, not ${count}`);
  const written: MadeUpCountry = { boundaries: join(dir, 'areas.geojson'), facts: join(dir, 'facts'), rounds: join(dir, 'rounds') };
  for (const made of [written.facts, written.rounds]) mkdirSync(made, { recursive: true });
  const bricks = new Bricks(count);
  const codes = Array.from({ length: count }, (_, index) => String(FIRST_CODE + index));
  const features = codes.map((code, index) => JSON.stringify({
    type: 'Feature', properties: { code, name: nameOf(index) }, geometry: { type: 'Polygon', coordinates: [bricks.ring(index)] },
  }));
  writeFileSync(written.boundaries, `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`);
  const round: Round = { id: 'exempel', name: 'Påhittat exempel', invented: true, date: '2026-10-15', answers: codes.map(answerOf) };
  writeFileSync(join(written.rounds, 'exempel.json'), `${JSON.stringify(round)}\n`);

  // Seats lie where names stand, so the borders are imported once to find those places.
  const room = mkdtempSync(join(tmpdir(), 'made-up-'));
  try {
    const { boundaries } = await pathsFor(readOptions(['--county', 'SE', '--boundaries', written.boundaries]), room, round.date);
    for (const [name, text] of madeUpFacts(boundaries)) writeFileSync(join(written.facts, name), text);
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
  return written;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , count, dir] = process.argv;
  if (count === undefined || dir === undefined) throw new Error('usage: tsx bench/made-up-areas.ts COUNT DIR');
  await writeMadeUpCountry(Number(count), dir);
}
