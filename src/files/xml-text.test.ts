import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedInXml, escapeXml } from './xml-text';

describe('text in XML', () => {
  it('escapes each sign of markup once, and leaves all else', () => {
    expect(escapeXml('<a href="x">R&D &amp; \'så\'</a>')).toBe('&lt;a href=&quot;x&quot;&gt;R&amp;D &amp;amp; \'så\'&lt;/a&gt;');
  });

  it('drops what XML has no place for, and keeps tab, line breaks and signs beyond the first plane', () => {
    expect(allowedInXml('a\u0000b\u0008c\u000Bd\u000Ce\u000Ef\u001Fg\uFFFEh\uFFFFi')).toBe('abcdefghi');
    expect(allowedInXml('a\tb\nc\rd 👍')).toBe('a\tb\nc\rd 👍');
  });

  it('reads back as the same text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const read = escapeXml(text).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
      expect(read).toBe(text);
      expect(escapeXml(text)).not.toMatch(/[<>"]/);
    }));
  });
});
