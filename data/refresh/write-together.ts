import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { BadInput } from './refusal';

/**
 * Writes all files or none: every text is first put beside its file, then all are renamed into place. If a
 * rename fails, those already done are put back. Throws BadInput when nothing was written.
 * @param texts path → whole new content; every file must exist already
 */
export async function writeTogether(texts: ReadonlyMap<string, string>): Promise<void> {
  const staged = new Map([...texts].map(([file, text]) => [file, { text, beside: `${file}.${process.pid}.new` }]));
  const before = new Map<string, Buffer>();
  const done: string[] = [];
  try {
    for (const [file, { text, beside }] of staged) {
      before.set(file, await readFile(file));
      await writeFile(beside, text, { flush: true });
    }
    for (const [file, { beside }] of staged) {
      await rename(beside, file);
      done.push(file);
    }
  } catch (error) {
    for (const file of done) await writeFile(file, before.get(file) ?? '', { flush: true });
    throw Object.assign(new BadInput('filerna', `de gick inte att skriva (${String(error)})`), { cause: error });
  } finally {
    for (const { beside } of staged.values()) await rm(beside, { force: true });
  }
}
