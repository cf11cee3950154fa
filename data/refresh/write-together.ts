import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { BadInput } from './refusal';

/**
 * Writes all files or none: every text is first put beside its file, then all are renamed into place. If a
 * rename fails, those already done are put back. Throws BadInput when nothing was written.
 * @param texts path → whole new content; every file must exist already
 * @param staged called when all texts lie ready beside their files
 */
export async function writeTogether(
  texts: ReadonlyMap<string, string>, staged: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const beside = (file: string) => `${file}.${process.pid}.new`;
  const before = new Map<string, Buffer>();
  const done: string[] = [];
  try {
    for (const [file, text] of texts) {
      before.set(file, await readFile(file));
      await writeFile(beside(file), text, { flush: true });
    }
    await staged();
    for (const file of texts.keys()) {
      await rename(beside(file), file);
      done.push(file);
    }
  } catch (error) {
    for (const file of done) await writeFile(file, before.get(file) ?? '', { flush: true });
    throw Object.assign(new BadInput('filerna', `de gick inte att skriva (${String(error)})`), { cause: error });
  } finally {
    for (const file of texts.keys()) await rm(beside(file), { force: true });
  }
}
