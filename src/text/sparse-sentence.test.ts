import { describe, expect, it } from 'vitest';
import { defaultScene } from '../domain/scene';
import { momentOf } from '../domain/moment';
import { sharesOf, thresholdColumns, underThresholds, type Thresholds } from '../domain/thresholds';
import { datasetOf, indicatorNamed, realText } from '../test/real-snapshots';
import { shareFigure, shareWords, sparseSentence, thresholdText } from './sparse-sentence';

const data = datasetOf(realText);
const scene = defaultScene('folkmangd');
const columns = thresholdColumns(scene, data);
const moment = momentOf(scene, indicatorNamed(data, 'folkmangd'), data);
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const total = data.county.municipalities.length;
const sentence = (thresholds: Thresholds) => {
  const selection = underThresholds(thresholds, columns);
  const shares = sharesOf(selection.under.map(({ code }) => code), data, moment, selection.invented);
  return plain(sparseSentence(thresholds, columns, selection, shares, total));
};

describe('the sentence of sparse areas', () => {
  it('tells real shares in a sentence of their own, invented ones after the mark', () => {
    const said = sentence({ tathet: 5 });
    expect(said).toContain(`4 av ${total} kommuner har under 5 invånare per km²: 50,8 % av ytan och 10,7 % av invånarna. Påhittat exempel: kommunerna har `);
    expect(said).toMatch(/Påhittat exempel: kommunerna har \d+,\d % av den avsatta arbetstiden \(2 kommuner utan uppgift är inte med\)\.$/);
  });

  it('is invented from its first word when a threshold is', () => {
    const said = sentence({ tathet: 20, polisoro: 3 });
    expect(said).toMatch(/^Påhittat exempel: \d+ av \d+ kommuner har både under 20 invånare per km² och påtaglig oro eller mer \(oro för polisbemanningen\): /);
    expect(said.match(/Påhittat/g)).toHaveLength(1);
  });

  it('says for how many a missing figure leaves it open', () => {
    expect(sentence({ arbetstid: 50 })).toContain('under 50 procent av en heltid i avsatt arbetstid');
    expect(sentence({ arbetstid: 50 })).toMatch(/; för ytterligare 2 kommuner saknas en uppgift, så att det inte kan avgöras\.$/);
  });

  it('has words for none, for all, and for no threshold', () => {
    expect(sentence({ tathet: 0.5 })).toBe('Ingen kommun har under 0,5 invånare per km².');
    expect(sentence({ folkmangd: 100_000 })).toMatch(new RegExp(`^Alla ${total} kommuner har under 100 000 invånare: 100,0 % av ytan`));
    expect(sentence({})).toMatch(new RegExp(`^Ingen gräns är vald, så alla ${total} kommuner ingår: 100,0 % av ytan`));
  });

  it('lists more than two thresholds', () => {
    expect(sentence({ tathet: 10, folkmangd: 12_000, polisoro: 1 })).toContain('under 10 invånare per km², under 12 000 invånare och ingen oro eller mer');
  });
});

describe('words of thresholds and shares', () => {
  it('fit each threshold', () => {
    expect(plain(thresholdText('folkmangd', 12_000, indicatorNamed(data, 'folkmangd')))).toBe('under 12 000 invånare');
    expect(plain(thresholdText('polisoro', 4, indicatorNamed(data, 'polisoro')))).toBe('stor oro eller mer (oro för polisbemanningen)');
  });

  it('never turn something into a zero', () => {
    expect([0, 0.0003, 0.0005, 0.508, 1].map((share) => plain(shareFigure(share)))).toEqual(['0,0 %', 'under 0,1 %', '0,1 %', '50,8 %', '100,0 %']);
    expect(shareWords('municipalities')).toBe('av kommunerna');
  });
});
