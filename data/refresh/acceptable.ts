import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { checkFacts } from '../build/check-facts';
import { checkSources } from '../build/check-sources';
import { checkSums } from '../build/check-sums';
import { readFacts } from '../build/fact-files';
import { FactsError, problemText } from '../build/problem';

/**
 * What the build would say of the facts with some of the files replaced; nothing when it takes them.
 * Asked before anything is written, so that a refresh never leaves facts that cannot become snapshots.
 * @param texts path of a file in `factsDir` → new content
 */
export async function refusedByBuild(factsDir: string, texts: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const trial = await mkdtemp(join(tmpdir(), 'facts-'));
  try {
    await cp(factsDir, trial, { recursive: true });
    for (const [file, text] of texts) await writeFile(join(trial, basename(file)), text);
    const facts = readFacts(trial);
    return [...checkSources(facts), ...checkSums(facts).problems, ...checkFacts(facts)].map(problemText);
  } catch (error) {
    if (error instanceof FactsError) return error.problems.map(problemText);
    throw error;
  } finally {
    await rm(trial, { recursive: true });
  }
}
