import { beforeEach, describe, expect, it } from 'vitest';
import { MARKUP } from '../../mocks/hostile';
import { coreOf, realText } from '../test/real-snapshots';
import { embeddable, embeddedId, readEmbedded } from './embedded';
import { CORE_FILES } from './files';

function write(change: (file: string, text: string) => string | null = (_file, text) => text): void {
  document.body.replaceChildren(...CORE_FILES.flatMap((file) => {
    const text = change(file, embeddable(realText(file)));
    if (text === null) return [];
    const script = document.createElement('script');
    script.type = 'application/json';
    script.id = embeddedId(file);
    script.textContent = text;
    return [script];
  }));
}
beforeEach(() => document.body.replaceChildren());

describe('readEmbedded', () => {
  it('reads back what the build wrote', () => {
    write();
    expect(readEmbedded(document).snapshots).toEqual(coreOf(realText));
  });

  it('knows its own text again, and no other', () => {
    write();
    const { holds } = readEmbedded(document);
    expect(CORE_FILES.map((file) => holds(file, realText(file)))).toEqual([true, true, true, true]);
    expect(holds('values.json', realText('values.json').replace('SCB', 'SCC'))).toBe(false);
    expect(holds('profiles.json', realText('profiles.json'))).toBe(false);
  });

  it.each(CORE_FILES)('says so when the page lacks %s', (missing) => {
    write((file, text) => (file === missing ? null : text));
    expect(() => readEmbedded(document)).toThrow(missing);
  });
});

describe('embeddable', () => {
  it('holds nothing that could end the script element, and says the same', () => {
    const value = { name: `</script>${MARKUP}<!--` };
    const text = embeddable(`${JSON.stringify(value)}\n`);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual(value);
  });
});
