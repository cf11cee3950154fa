import { describe, expect, it } from 'vitest';
import { changesOf } from './changes';
import { drawScene, SCENES } from './draw-scene';
import { APPEARANCES } from '../../domain/appearance';
import type { Drawing } from './drawing';
import { hashOf, keep, readKept } from './kept';
import { besideEachOther, inLetters, KEY } from './letters';
import { writePicture } from './picture-file';

const REWRITE = process.env['REWRITE_PICTURES'] === '1';
const HELP = 'A picture has changed. Look at the files; if they are meant so: REWRITE_PICTURES=1 npx vitest run src/test/pictures';
/** Lines that are told of one picture; a new border would change every area. */
const LINES_TOLD = 40;

/** Before and after as files, in letters and in words. */
function told(name: string, before: Drawing, after: Drawing): string {
  const appearance = APPEARANCES.find((one) => before.colours[one] !== after.colours[one]) ?? 'light';
  const changes = changesOf(before, after);
  return [
    HELP, `before: ${writePicture(`${name} before`, before, appearance)}`, `after:  ${writePicture(`${name} after`, after, appearance)}`,
    ...changes.slice(0, LINES_TOLD), ...(changes.length > LINES_TOLD ? [`and ${changes.length - LINES_TOLD} more`] : []),
    KEY, besideEachOther(inLetters(before), inLetters(after)),
  ].join('\n');
}

describe('the pictures of the SVG engine', () => {
  const drawn = new Map([...SCENES].map(([name, scene]) => {
    const { content, drawing } = drawScene(scene);
    return [name, { content, drawing, hash: hashOf(drawing) }];
  }));
  if (REWRITE) keep(new Map([...drawn].map(([name, { drawing }]) => [name, drawing])));
  const kept = readKept();

  it('are of at least 60 Scenes, and the kept ones are of the same', () => {
    expect(SCENES.size).toBeGreaterThanOrEqual(60);
    expect([...kept.keys()]).toEqual([...SCENES.keys()]);
  });

  it('are the same exactly where they show the same', () => {
    const pairs = new Set([...drawn.values()].map(({ content, hash }) => `${content} ${hash}`));
    expect(new Set([...drawn.values()].map(({ content }) => content)).size).toBe(pairs.size);
    expect(new Set([...drawn.values()].map(({ hash }) => hash)).size).toBe(pairs.size);
    expect(pairs.size).toBeGreaterThanOrEqual(60);
  });

  it('are kept whole: each is what its hash was taken of', () => {
    expect([...kept].filter(([, { hash, drawing }]) => hashOf(drawing) !== hash).map(([name]) => name)).toEqual([]);
  });

  it.each([...SCENES.keys()])('%s is as it was', (name) => {
    const [before, after] = [kept.get(name), drawn.get(name)];
    if (!before || !after) throw new Error(`${name} is not kept. ${HELP}`);
    if (after.hash !== before.hash) throw new Error(told(name, before.drawing, after.drawing));
    expect(after.hash).toBe(before.hash);
  });
});
