import { describe, expect, it } from 'vitest';
import { bivariateAxis, THIRDS } from '../domain/bivariate';
import { COMPASS_GROUPS } from '../domain/compass';
import { datasetOf, indicatorNamed, realText } from '../test/real-snapshots';
import { axisMethod, bivariateText, thirdRange, thirdText } from './bivariate-words';
import { COMPASS_METHOD, compassHeading, farthestText, seatPositionText } from './compass-words';
import { closenessText, similarReasons } from './similarity-words';
import { similarityText } from './sv/similarity';

const data = datasetOf(realText);
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const axisOf = (id: string) => {
  const axis = bivariateAxis(indicatorNamed(data, id), data);
  if (axis === null) throw new Error(`${id} is no axis`);
  return axis;
};

describe('similarity in words', () => {
  it('gives the reasons', () => {
    const likeness = (populationRatio: number, densityRatio: number, group: 'same' | 'same-main' | 'other') =>
      plain(similarReasons({ code: '', closeness: 0, distance: 0, populationRatio, densityRatio, group }));
    expect(likeness(0.92, 1.12, 'same')).toBe('8 % färre invånare, 12 % tätare, samma SKR-grupp');
    expect(likeness(2.34, 0.4, 'same-main')).toBe('2,3 gånger så många invånare, 60 % glesare, annan SKR-grupp i samma huvudgrupp');
    expect(likeness(1.001, 3, 'other')).toBe('lika många invånare, 3,0 gånger så tät, annan huvudgrupp hos SKR');
    expect(likeness(1.3, 1, 'same')).toBe('30 % fler invånare, lika tät, samma SKR-grupp');
  });

  it('states the method in one sentence, and nearness with two decimals', () => {
    expect(similarityText.method.match(/\./g)).toHaveLength(1);
    expect(closenessText({ closeness: 0.667 })).toBe('0,67');
  });
});

describe('directions in words', () => {
  it('name every group differently', () => {
    expect(new Set(COMPASS_GROUPS.map(compassHeading)).size).toBe(COMPASS_GROUPS.length);
  });

  it('give a direction only outside the middle', () => {
    expect(plain(seatPositionText({ code: '', km: 88.04, degrees: 282, group: 'west' }))).toBe('88 km väster om befolkningscentrum');
    expect(plain(seatPositionText({ code: '', km: 9.5, degrees: 288, group: 'middle' }))).toBe('10 km från befolkningscentrum');
    expect(plain(COMPASS_METHOD)).toContain('Närmare än 25 km anges ingen riktning.');
    expect(plain(farthestText('Älvdalen', 147.4))).toBe('Längst bort från Älvdalen: 147 km fågelvägen');
  });
});

describe('bivariate classes in words', () => {
  it('say both sides', () => {
    expect(bivariateText(axisOf('tathet'), axisOf('arbetstid'), { x: 0, y: 0 })).toBe('gles och lite tid');
    expect(bivariateText(axisOf('arbetstid'), axisOf('polisoro'), { x: 2, y: 2 })).toBe('mycket tid och påtaglig eller stor oro');
    expect(thirdText({ ...axisOf('tathet'), indicator: { ...axisOf('tathet').indicator, id: 'ny' } }, 1)).toBe('täthet: mellan');
  });

  it('say where a class begins and ends', () => {
    const density = axisOf('tathet');
    const ranges = THIRDS.map((third) => plain(thirdRange(density, third)));
    expect(ranges[0]).toMatch(/^under [\d,]+ invånare per km²$/);
    expect(ranges[1]).toMatch(/^[\d,]+ till under [\d,]+ invånare per km²$/);
    expect(ranges[2]).toMatch(/^[\d,]+ invånare per km² eller mer$/);
    expect(THIRDS.map((third) => thirdRange(axisOf('polisoro'), third))).toEqual(['ingen oro', 'viss oro', 'påtaglig oro eller stor oro']);
    const one = { kind: 'terciles', indicator: density.indicator, breaks: [5] } as const;
    expect(THIRDS.map((third) => plain(thirdRange(one, third)))).toEqual(['under 5 invånare per km²', '', '5 invånare per km² eller mer']);
    expect(thirdRange({ ...one, breaks: [] }, 1)).toBe('alla värden');
  });

  it('say how they are made', () => {
    expect(axisMethod(axisOf('tathet'))).toContain('en tredjedel av värdena');
    expect(axisMethod(axisOf('polisoro'))).toContain('de två lägsta stegen var för sig');
  });
});
