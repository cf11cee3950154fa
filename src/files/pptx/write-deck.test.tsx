import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Work } from '../work';
import { boxAround, pathPoints } from './path-points';
import type { Deck } from './story-deck';
import { writeDeck } from './write-deck';

const HOSTILE = 'A & B <i>"x"</i>';
const DECK: Deck = {
  title: 'Prov', product: 'Produkten',
  slides: [
    {
      heading: HOSTILE, lines: ['En rad'], lost: ['Kommunkoden 9 finns inte'], notes: 'Säg detta', mark: 'Påhittat exempel', source: 'Källa: SCB',
      figure: {
        kind: 'map',
        map: {
          width: 100, height: 200, title: 'Folkmängd', legend: [{ label: 'Under 10', colour: '#112233' }], overlay: 'Vatten & gränser', borders: 'Gränser',
          lakes: [{ name: HOSTILE, d: 'M10 10l5 0 0 5z' }], rivers: [{ name: 'Ån', d: 'M0 0l50 50m10 0l5 5' }],
          circles: [{ name: 'Ett', value: '5 invånare', x: 20, y: 20, radius: 8, colour: '#445566' }],
          areas: [
            { name: 'Ett', value: '5 invånare', d: 'M0 0l50 0 0 100h-50z', colour: '#112233', mark: null, label: [25, 50], order: 1 },
            { name: HOSTILE, value: 'uppgift saknas', d: 'M50 100l50 0 0 100z', colour: null, mark: 'chosen', label: [75, 150], order: 2 },
          ],
        },
      },
    },
    {
      heading: 'Stapel', lines: [], lost: [], notes: '', mark: null, source: '',
      figure: { kind: 'bars', title: 'Antal', bars: [{ label: 'ett', count: 3, colour: '#8b1a1a' }, { label: 'två', count: 0, colour: null }] },
    },
    {
      heading: 'Linje', lines: [], lost: [], notes: '', mark: null, source: '',
      figure: {
        kind: 'lines',
        chart: {
          title: 'Över åren', years: [2010, 2011, 2012], decimals: 0, remarks: ['Året 2011 saknar uppgift.'], ticks: [{ value: 0, label: '0' }, { value: 10, label: '10' }],
          lines: [{ name: 'Ett', values: [0, null, 7], colour: '#8b1a1a', chosen: true }, { name: 'Två', values: [1, null, 2], colour: '#112233', chosen: false }],
        },
      },
    },
    { heading: 'Lista', lines: ['Bara en rad'], lost: [], notes: '', mark: null, source: '', figure: { kind: 'list', items: ['en sak'] } },
    { heading: 'Steg', lines: ['steg'], lost: [], notes: '', mark: null, source: '', figure: { kind: 'list', items: ['steg'], ownWords: true } },
  ],
};

const UNWATCHED: Work = { signal: new AbortController().signal, onStep: () => undefined };

const parts = unzipSync(await writeDeck(DECK, UNWATCHED));
const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());

/** The part that holds a native chart of a kind. */
function chartWith(kind: 'barChart' | 'lineChart'): string {
  return Object.keys(parts).filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name)).map(text).find((xml) => xml.includes(`<c:${kind}>`)) ?? '';
}

/** What stands in the workbooks within the file, which open when a chart's data is edited. */
function sheets(): readonly string[] {
  return Object.keys(parts).filter((name) => name.endsWith('.xlsx')).map((name) => strFromU8(unzipSync(parts[name] ?? new Uint8Array())['xl/worksheets/sheet1.xml'] ?? new Uint8Array()));
}

describe('writeDeck', () => {
  it('gives every area a shape of its own, with name and value, and the fill of its class', () => {
    const slide = text('ppt/slides/slide1.xml');
    const shapes = [...slide.replace(/<p:grpSp>.*<\/p:grpSp>/s, '').matchAll(/<p:sp>.*?<\/p:sp>/gs)].map(([shape]) => shape).filter((shape) => shape.includes('<a:custGeom>'));
    expect(shapes).toHaveLength(2);
    expect(shapes[0]).toContain('name="Ett: 5 invånare" descr="Ett: 5 invånare"');
    expect(shapes[0]).toContain('112233');
    // What is missing is hatched, in a chart too, and what is chosen has its outline.
    expect(shapes[1]).toMatch(/<a:pattFill .*<a:ln w="38100"><a:solidFill><a:srgbClr val="8B1A1A"/s);
    expect(shapes[0]).not.toContain('pattFill');
    expect(slide).toMatch(/name="Ett: 5 invånare" descr="Ett: 5 invånare".*prst="ellipse".*445566/s);
    const charts = chartWith('barChart');
    const points = [...charts.matchAll(/<c:dPt>.*?<\/c:dPt>/gs)].map(([point]) => point.includes('<a:pattFill '));
    expect(points).toEqual([true, false]);
    expect(charts).toContain('Antal');
  });

  it('lays water and borders over the areas and under the names, in one group of its own', () => {
    const slide = text('ppt/slides/slide1.xml');
    const groups = [...slide.matchAll(/<p:grpSp>.*?<\/p:grpSp>/gs)];
    expect(groups).toHaveLength(1);
    const [group = ''] = groups[0] ?? [];
    expect(group).toMatch(/^<p:grpSp><p:nvGrpSpPr><p:cNvPr id="10000" name="Vatten &amp; gränser" descr="Vatten &amp; gränser"\/>/);
    const names = [...group.matchAll(/<p:sp><p:nvSpPr><p:cNvPr id="\d+" name="([^"]*)" descr="([^"]*)"/g)].map(([, name, aloud]) => [name, aloud]);
    const hostile = 'A &amp; B &lt;i&gt;&quot;x&quot;&lt;/i&gt;';
    expect(names).toEqual([[hostile, hostile], ['Ån', 'Ån'], ['Gränser', 'Gränser'], [hostile, hostile]]);
    expect(group).toContain('9FCBE8');
    // A river is a line that does not close.
    expect(group.match(/<a:close\s*\/>/g)).toHaveLength(3);
    const at = groups[0]?.index ?? -1;
    expect(slide.indexOf('name="Ett: 5 invånare"')).toBeLessThan(at);
    expect(slide.indexOf('name="Ett" descr="Ett"')).toBeGreaterThan(at);
  });

  it('tells what a slide lacks, quietly', () => {
    expect(text('ppt/slides/slide1.xml')).toMatch(/<a:rPr [^>]*i="1"[^>]*>.*>Kommunkoden 9 finns inte</s);
  });

  it('says the words of every slide once, and marks what is invented across its figure and at its foot', () => {
    expect(text('ppt/slides/slide1.xml').match(/>Påhittat exempel</g)).toHaveLength(2);
    expect(text('ppt/slides/slide4.xml')).toContain('>Bara en rad<');
    expect(text('ppt/slides/slide5.xml').match(/>steg</g)).toHaveLength(1);
  });

  it('draws lines as a native chart with its data: a zero is a zero, and a year without a figure a gap', () => {
    const chart = chartWith('lineChart');
    expect(chart).toContain('<c:dispBlanksAs val="gap"/>');
    const cached = [...chart.matchAll(/<c:val>.*?<\/c:val>/gs)].map(([values]) => [...values.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map(([, place, value]) => [place, value]));
    expect(cached).toEqual([[['0', '0'], ['2', '7']], [['0', '1'], ['2', '2']]]);
    const cells = sheets().map((sheet) => [...sheet.matchAll(/<c r="([B-Z]\d+)"><v>([^<]*)<\/v>/g)].map(([, place, value]) => [place, value]));
    expect(cells).toContainEqual([['B2', '0'], ['C2', '1'], ['B4', '7'], ['C4', '2']]);
    // A bar of nobody is a bar of nobody in the sheet as well.
    expect(cells).toContainEqual([['B2', '0'], ['B3', '3']]);
    expect(text('ppt/slides/slide3.xml')).toContain('>Året 2011 saknar uppgift.<');
  });

  it('keeps notes, mark, language and native charts', () => {
    expect(text('ppt/notesSlides/notesSlide1.xml')).toContain('Säg detta');
    expect(text('ppt/slides/slide1.xml')).toContain('Påhittat exempel');
    expect(text('ppt/slides/slide1.xml')).toContain('lang="sv-SE"');
    expect(Object.keys(parts).filter((name) => name.startsWith('ppt/charts/chart'))).not.toEqual([]);
  });

  it('is well-formed throughout, markup in a name included', () => {
    for (const name of Object.keys(parts).filter((one) => /\.(xml|rels)$/.test(one))) {
      const read = new DOMParser().parseFromString(text(name), 'application/xml');
      expect([name, read.querySelector('parsererror')?.textContent]).toEqual([name, undefined]);
    }
    expect(text('ppt/slides/slide1.xml')).toContain('A &amp; B &lt;i&gt;');
  });

  it('resolves every relation', () => {
    for (const name of Object.keys(parts).filter((one) => one.endsWith('.rels'))) {
      const folder = name.replace(/_rels\/[^/]+$/, '');
      for (const [, target = ''] of text(name).matchAll(/Target="([^"]+)"/g)) {
        const full = target.startsWith('/') ? target.slice(1) : new URL(`http://x/${folder}${target}`).pathname.slice(1);
        expect(Object.keys(parts)).toContain(full);
      }
    }
  });
});

describe('writing that takes long', () => {
  it('tells every slide, and stops between two when it is asked to', async () => {
    const told: number[] = [];
    await writeDeck(DECK, { signal: UNWATCHED.signal, onStep: (done) => told.push(done) });
    expect(told).toEqual([0, 1, 2, 3, 4, 5, 9]);
    const stopper = new AbortController();
    const stopped = writeDeck(DECK, { signal: stopper.signal, onStep: (done) => { if (done === 1) stopper.abort(); } });
    await expect(stopped).rejects.toHaveProperty('name', 'AbortError');
  });
});

describe('pathPoints', () => {
  it('reads relative lines, several rings, and goes on from where a ring began', () => {
    expect(pathPoints('M10 10l5 0-5 5zm20 0h5v5z')).toEqual([
      { x: 10, y: 10, moveTo: true }, { x: 15, y: 10 }, { x: 10, y: 15 }, { close: true },
      { x: 30, y: 10, moveTo: true }, { x: 35, y: 10 }, { x: 35, y: 15 }, { close: true },
    ]);
  });

  it('refuses what it cannot draw', () => {
    expect(() => pathPoints('M0 0c1 1 2 2 3 3z')).toThrow('c');
  });
});

describe('boxAround', () => {
  it('reaches from the first corner to the last on both axes', () => {
    expect(boxAround(pathPoints('M10 10l5 0-5 5zm20 -30h5v5z'))).toEqual({ x0: 10, y0: -20, x1: 35, y1: 15 });
  });

  it('takes the borders of a whole country', () => {
    // More corners than a call takes arguments.
    const points = Array.from({ length: 200_000 }, (_, at) => ({ x: at, y: at + 5 }));
    expect(boxAround(points)).toEqual({ x0: 0, y0: 5, x1: 199_999, y1: 200_004 });
  });
});
