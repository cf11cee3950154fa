import { describe, expect, it } from 'vitest';
import { usesRound } from '../../domain/evaluate';
import { momentOf } from '../../domain/moment';
import { defaultScene } from '../../domain/scene';
import type { SlideScene } from '../../domain/story/story';
import { datasetOf, geometryOf, realText } from '../../test/real-snapshots';
import { STORIES } from '../../text/stories';
import { deckOf } from './deck-of';
import { fillStory } from './slides';
import { figureSource, roundSource, toldInitiatives } from './told-figures';

const DATA = datasetOf(realText);
const GEOMETRY = geometryOf(realText);
const SCENE = { ...defaultScene('folkmangd'), view: 'meeting' } as const;
const decks = STORIES.map((story) => deckOf(story, fillStory(story, SCENE, DATA), SCENE, DATA, GEOMETRY, 'http://localhost/?vy=mote'));
const [county, answers] = decks;

describe('deckOf', () => {
  it('draws every municipality on every map, with its value, and no mark on real figures', () => {
    const maps = county?.slides.flatMap(({ figure }) => (figure.kind === 'map' ? [figure.map] : [])) ?? [];
    expect(maps).toHaveLength(5);
    for (const { areas } of maps) {
      expect(areas.map(({ name }) => name)).toEqual(DATA.county.municipalities.map(({ name }) => name));
      for (const { value, colour } of areas) {
        expect(value).not.toBe('');
        expect(colour ?? 'hatched').toMatch(value.startsWith('uppgift saknas') ? /^hatched$/ : /^#[0-9a-f]{6}$/);
      }
    }
    expect(county?.slides.map(({ mark }) => mark)).toEqual(county?.slides.map(() => null));
  });

  it('draws circles and what is picked out as the map on the screen does', () => {
    const [one, other] = DATA.county.municipalities;
    const story = { id: 'eget', title: 'Eget', about: '', slides: [{ id: 'a', heading: '', lines: [], notes: '', figure: 'map' as const, scene: { indicator: 'folkmangd', form: 'circles' as const, municipality: one?.code ?? '', compare: [other?.code ?? ''] } }] };
    const [drawn] = deckOf(story, fillStory(story, SCENE, DATA), SCENE, DATA, GEOMETRY, '').slides;
    if (drawn?.figure.kind !== 'map') throw new Error('The slide has no map.');
    const { areas, circles } = drawn.figure.map;
    expect(circles.map(({ name }) => name)).toEqual(areas.map(({ name }) => name));
    expect(new Set(areas.map(({ colour }) => colour)).size).toBe(1);
    expect(areas.map(({ mark }) => mark).filter((mark) => mark !== null)).toEqual(['chosen', 'compared']);
    expect(drawn.source).toContain('Lantmäteriet');
  });

  it('draws the chosen over the years beside the others, the county where nobody is chosen, and nothing that has no years', () => {
    const [one, other] = DATA.county.municipalities;
    const trend = (id: string, scene: SlideScene) => ({ id, heading: '', lines: [], notes: '', figure: 'trend' as const, scene });
    const story = { id: 'eget', title: 'Eget', about: '', slides: [
      trend('a', { indicator: 'folkmangd', municipality: one?.code ?? '', compare: [other?.code ?? ''] }), trend('b', { indicator: 'folkmangd' }), trend('c', { indicator: 'kommungrupp' }),
    ] };
    const [pair, whole, none] = deckOf(story, fillStory(story, SCENE, DATA), SCENE, DATA, GEOMETRY, '').slides.map(({ figure }) => figure);
    if (pair?.kind !== 'lines' || whole?.kind !== 'lines') throw new Error('The slides have no lines.');
    expect(pair.chart.lines.map(({ name, chosen }) => [name, chosen])).toEqual([[one?.name, true], [other?.name, false]]);
    const { years, lines: [line], ticks, remarks } = whole.chart;
    expect(line?.name).toBe(DATA.county.name);
    expect(years).toHaveLength((years.at(-1) ?? 0) - (years[0] ?? 0) + 1);
    expect(line?.values).toHaveLength(years.length);
    const known = (line?.values ?? []).filter((value) => value !== null);
    expect(ticks[0]?.value).toBeLessThanOrEqual(Math.min(...known));
    expect(ticks.at(-1)?.value).toBeGreaterThanOrEqual(Math.max(...known));
    // The years that nobody has counted are told.
    expect(known.length).toBeLessThan(years.length);
    expect(remarks.join(' ')).toMatch(/saknar uppgift/);
    expect(none).toMatchObject({ kind: 'list', items: [expect.stringContaining('inte flera år')] });
  });

  it('tells what a slide lacks, in the place of a figure that cannot be drawn and beside one that can', () => {
    const lacking = { id: 'eget', title: 'Eget', about: '', slides: [
      { id: 'a', heading: '', lines: [], notes: '', figure: 'map' as const, scene: { indicator: 'folkmangd', municipality: '9999' } },
      { id: 'b', heading: '', lines: [], notes: '', figure: 'spread' as const, scene: { indicator: 'finns-inte' } },
    ] };
    const [map, none] = deckOf(lacking, fillStory(lacking, SCENE, DATA), SCENE, DATA, GEOMETRY, '').slides;
    expect([map?.figure.kind, map?.lost[0]]).toEqual(['map', expect.stringContaining('9999')]);
    expect(none).toMatchObject({ lost: [], figure: { kind: 'list', items: [expect.stringContaining('finns-inte')] } });
  });

  it('lays the lakes and rivers of the screen over every map, each under its name', () => {
    const maps = county?.slides.flatMap(({ figure }) => (figure.kind === 'map' ? [figure.map] : [])) ?? [];
    for (const { lakes, rivers } of maps) {
      expect(lakes.map(({ name }) => name)).toEqual(expect.arrayContaining(GEOMETRY.lakeNames.map(({ name }) => name)));
      expect(lakes.map(({ d }) => d)).toEqual(GEOMETRY.lakes.map(({ d }) => d));
      expect(rivers.map(({ name }) => name)).toContain('Dalälven');
    }
  });

  it('tells the same initiatives as the screen, the newest ones, and how many more there are', () => {
    const told = toldInitiatives(DATA);
    const figure = county?.slides.find(({ heading }) => heading.includes('dokumenterade initiativ'))?.figure;
    if (!told || figure?.kind !== 'list') throw new Error('There is no list of initiatives.');
    const all = [...(DATA.profiles?.values() ?? [])].flatMap(({ initiatives }) => initiatives);
    const newest = Math.max(...all.map(({ year }) => year ?? 0));
    expect(told.items.length + told.more).toBe(all.length);
    expect(told.items[0]?.whose).toContain(String(newest));
    expect(figure.items.slice(0, told.items.length)).toEqual(told.items.map(({ title, whose }) => `${title} (${whose})`));
    expect(figure.items.at(-1)).toContain(String(told.more));
  });

  it('marks every slide that shows the invented round, and names nobody’s hours or concern', () => {
    const slides = answers?.slides ?? [];
    const unmarked = slides.filter(({ mark }) => mark !== 'Påhittat exempel');
    expect(unmarked.map(({ heading }) => heading)).toEqual(['Nästa steg']);
    expect(slides.filter(({ figure }) => figure.kind === 'map')).toEqual([]);
  });

  it('names no municipality’s answers as the source of what is invented', () => {
    const sources = (answers?.slides ?? []).filter(({ source }) => source.startsWith('Källa: ')).map(({ source }) => source);
    expect(sources.map((source) => source.split(' · ')[0])).toEqual(sources.map(() => 'Källa: Påhittat exempel, 15 oktober 2026'));
    for (const indicator of DATA.indicators.filter(usesRound)) {
      const moment = momentOf(SCENE, indicator, DATA);
      expect(figureSource(indicator, moment, null)).toMatch(/Påhittat exempel, /);
      expect(figureSource(indicator, moment, null)).not.toMatch(/kommunernas svar|Påhittat exempel: /i);
      // One of the municipalities' own is named as the catalogue does.
      const own = moment.round && { ...moment.round, invented: false };
      expect(figureSource(indicator, { ...moment, round: own }, null)).toMatch(/kommunernas svar/i);
    }
    const [round] = DATA.rounds;
    if (!round) throw new Error('There is no round.');
    expect(roundSource({ ...round, name: 'Test' })).toBe('Påhittat exempel: Test, 15 oktober 2026');
    expect(roundSource({ ...round, name: 'Test', invented: false })).toBe('Test, 15 oktober 2026');
  });

  it('dates a change by both its years', () => {
    const change = county?.slides.find(({ source }) => source.includes('–'));
    expect(change?.source).toMatch(/^Källa: SCB, Folkmängd 31 december, 2015–2025[.,]/);
  });

  it('ends no source with two full stops', () => {
    for (const { source } of decks.flatMap(({ slides }) => slides)) expect(source).not.toContain('..');
  });

  it('says under reported crime what it does not say, on the slide itself', () => {
    const crime = county?.slides.find(({ heading }) => heading.startsWith('Anmälda brott'));
    expect(crime?.source).toContain('2025. Anmälningar, inte brott. Besökare räknas inte i nämnaren.');
  });

  it('says product, date and address on every slide, and the source where there are figures', () => {
    for (const deck of decks) {
      for (const { source, heading } of deck.slides) {
        expect(source).toContain(DATA.product);
        expect(source).toContain('http://localhost/?vy=mote');
        expect(source.startsWith('Källa: ')).toBe(heading !== 'Nästa steg');
      }
    }
  });
});
