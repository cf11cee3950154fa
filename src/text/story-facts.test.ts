import { describe, expect, it } from 'vitest';
import type { Dataset } from '../domain/dataset';
import { defaultScene, type Scene } from '../domain/scene';
import { datasetOf, realText } from '../test/real-snapshots';
import { fillText, storyFacts, type Facts } from './story-facts';
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

  it('marks what comes from an invented round', () => {
    expect(fillText('{omgång.svar} svar', factsOf('arbetstid')).invented).toBe(true);
    expect(fillText('{länet.namn}', factsOf('arbetstid')).invented).toBe(false);
  });

  it('says so where the sources of a figure have not arrived', () => {
    const facts = factsOf('medborgarlofte', { ...DATA, profiles: null });
    expect(fillText('{löften.antal} löften', facts)).toEqual({ text: '(uppgift saknas) löften', unknown: ['löften.antal'], invented: false });
  });
});
