/** What the tests of the build share: the project's own paths, and copies of its facts with one thing changed. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { FactsError } from './problem';
import type { Problem } from './problem';
import type { Paths } from './sources';

const DATA = join(import.meta.dirname, '..');

export const OWN_PATHS = {
  county: join(DATA, 'county.json'), edition: join(DATA, 'edition.json'), facts: join(DATA, 'facts'),
  boundaries: join(DATA, 'boundaries'), catalogue: join(DATA, 'indicators', 'catalogue.json'), rounds: join(DATA, 'rounds'), shared: null,
  tiles: join(DATA, 'tiles.csv'),
} satisfies Paths;

/** A directory that is gone when the test is over. */
export function scratch(): string {
  const dir = mkdtempSync(join(tmpdir(), 'facts-test-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** The project's facts with one replacement in one file; the replacement must hit. */
export function factsWith(file: string, before: string | RegExp, after: string): Paths {
  const facts = scratch();
  cpSync(OWN_PATHS.facts, facts, { recursive: true });
  edit(join(facts, file), before, after);
  return { ...OWN_PATHS, facts };
}

/** The project's rounds with one replacement. */
export function roundWith(file: string, before: string | RegExp, after: string): Paths {
  const rounds = scratch();
  cpSync(OWN_PATHS.rounds, rounds, { recursive: true });
  edit(join(rounds, file), before, after);
  return { ...OWN_PATHS, rounds };
}

export function edit(path: string, before: string | RegExp, after: string): void {
  const source = readFileSync(path, 'utf8');
  const changed = source.replace(before, after);
  if (changed === source) throw new Error(`${String(before)} does not occur in ${path}`);
  writeFileSync(path, changed);
}

/** The problems an act is refused with; an act that is not refused fails the test. */
export function problemsOf(act: () => unknown): readonly Problem[] {
  try {
    act();
  } catch (error) {
    if (error instanceof FactsError) return error.problems;
    throw error;
  }
  throw new Error('Nothing was refused');
}
