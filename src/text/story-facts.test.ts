import { describe, expect, it } from 'vitest';
import type { Dataset } from '../domain/dataset';
import { defaultScene, type Scene } from '../domain/scene';
import { answerOf, ownRoundOf, valueOf } from '../test/own-answers';
import { datasetOf, realText } from '../test/real-snapshots';
import { fillText, offeredIn, storyFacts, type Facts } from './story-facts';
import { STORIES } from './stories';

const DATA = datasetOf(realText);

function factsOf(indicatorId: string, dataset: Dataset = DATA): Facts {
  const indicator = dataset.indicators.find(({ id }) => id === indicatorId);
  if (!indicator) throw new Error(`${indicatorId} is not in the catalogue.`);
  const scene: Scene = { ...defaultScene('folkmangd'), indicator: indicatorId };
  return storyFacts(scene, indicator, dataset, { indicator: false, round: false });
}

describe('the stories that come with the page', () => {
  for (const story of STORIES) {
    it(`${story.id}: every placeholder has a figure`, () => {
      for (const slide of story.slides) {
        const facts = factsOf(slide.scene.indicator ?? 'folkmangd');
        expect([slide.heading, ...slide.lines].flatMap((text) => fillText(text, facts).unknown)).toEqual([]);
      }
    });
  }

  it('the first stands on real figures alone', () => {
    for (const slide of STORIES[0].slides) {
      const facts = factsOf(slide.scene.indicator ?? 'folkmangd');
      expect([slide.heading, ...slide.lines].filter((text) => fillText(text, facts).invented)).toEqual([]);
    }
  });
});

describe('storyFacts', () => {
  it('names extremes only where the catalogue ranks', () => {
    expect(factsOf('folkmangd').get('störst.namn')?.text).toBe('Falun');
    for (const id of ['brott', 'arbetstid', 'polisoro']) {
      expect([...factsOf(id).keys()].filter((name) => name.startsWith('störst') || name.startsWith('minst'))).toEqual([]);
    }
  });

  it('follows the data', () => {
    const series = DATA.series.get('folkmangd');
    const last = series?.periods.at(-1);
    if (!series || !last) throw new Error('There is no population.');
    const grown = { ...series, periods: [...series.periods.slice(0, -1), { ...last, values: { ...last.values, 2039: 99_999 } }] };
    const facts = factsOf('folkmangd', { ...DATA, series: new Map(DATA.series).set('folkmangd', grown) });
    expect(fillText('{störst.namn} har {störst.värde}', facts).text.replaceAll(/\s/g, ' ')).toBe('Älvdalen har 99 999 invånare');
  });

  it('tells the years of what is documented, and how many have none', () => {
    const all = [...(DATA.profiles?.values() ?? [])].flatMap(({ initiatives }) => initiatives);
    const years = all.flatMap(({ year }) => (year === null ? [] : [year]));
    expect(factsOf('folkmangd').get('exempel.årtal')?.text)
      .toBe(`Uppgifter från ${Math.min(...years)}–${Math.max(...years)}, ${all.length - years.length} utan årtal`);
    const among = (...given: readonly (number | null)[]): string | undefined => {
      const [one] = all;
      const [profile] = [...(DATA.profiles ?? [])];
      if (!one || !profile) throw new Error('Nothing is documented.');
      const profiles = new Map([[profile[0], { ...profile[1], initiatives: given.map((year) => ({ ...one, year })) }]]);
      return factsOf('folkmangd', { ...DATA, profiles }).get('exempel.årtal')?.text;
    };
    expect([among(2019, 2021), among(2019, null), among(null), among()])
      .toEqual(['Uppgifter från 2019–2021', 'Uppgifter från 2019, 1 utan årtal', 'Uppgifter utan årtal', undefined]);
  });

  it('puts quotation marks around themes, and says that the number is that of each of them', () => {
    const wishing = (...wishes: readonly (readonly string[])[]): Facts =>
      factsOf('arbetstid', { ...DATA, rounds: [ownRoundOf(wishes.map((themes, index) => answerOf(DATA.county.municipalities[index]?.code ?? '', { themes: valueOf(themes) })))] });
    const said = (facts: Facts): string => fillText('{tema.namn}: {tema.kommuner}', facts).text.replaceAll(/\s/g, ' ');
    expect(said(wishing(['Ena och andra', 'Tredje'], ['Ena och andra', 'Tredje']))).toBe('”Ena och andra” och ”Tredje”: 2 kommuner vardera');
    expect(said(wishing(['Ena']))).toBe('”Ena”: 1 kommun');
  });

  it('offers whoever makes a slide only figures that are there', () => {
    expect(offeredIn(factsOf('folkmangd'))).toEqual(['indikator', 'tid', 'störst.namn', 'störst.värde', 'minst.namn', 'minst.värde', 'länet.värde']);
    expect(offeredIn(factsOf('arbetstid'))).toEqual(['indikator', 'tid', 'mitten.från', 'mitten.till', 'länet.värde']);
    expect(offeredIn(factsOf('polisoro'))).toEqual(['indikator', 'tid', 'fördelning']);
  });

  it('marks what comes from an invented round', () => {
    expect(fillText('{omgång.svar} svar', factsOf('arbetstid')).invented).toBe(true);
    expect(fillText('{länet.namn}', factsOf('arbetstid')).invented).toBe(false);
  });

  it('says so where the sources of a figure have not arrived', () => {
    const facts = factsOf('medborgarlofte', { ...DATA, profiles: null });
    expect(fillText('{löften.antal} löften', facts)).toEqual({ text: '(uppgift saknas) löften', unknown: ['löften.antal'], hollow: true, invented: false });
  });
});
