import { describe, expect, it } from 'vitest';
import { datasetOf, indicatorNamed, realText } from '../test/real-snapshots';
import { classesOf } from './classify';
import { evaluate } from './evaluate';
import { leftAside, type LeftAside } from './left-aside';
import { momentOf } from './moment';
import { MISSING_CLASS, defaultScene, type Scene } from './scene';

const DATASET = datasetOf(realText);

function leftBy(indicatorId: string, asked: Partial<Scene>): readonly LeftAside[] {
  const indicator = DATASET.indicators.find(({ id }) => id === indicatorId);
  if (!indicator) throw new Error(`no indicator ${indicatorId}`);
  const scene = { ...defaultScene(indicatorId), ...asked };
  const moment = momentOf(scene, indicator, DATASET);
  return leftAside(scene, indicator, moment, classesOf(indicator, evaluate(indicator, moment, DATASET), scene.method, scene.breaks));
}

describe('what a link asks for that its indicator does not have', () => {
  it('is nothing when the link leaves all to the catalogue', () => {
    for (const { id } of DATASET.indicators) expect(leftBy(id, {})).toEqual([]);
  });

  it('is told of years that no change can be counted between', () => {
    expect(leftBy('forandring', { from: 2015, to: 2025 })).toEqual([]);
    expect(leftBy('forandring', { to: 2010 })).toEqual(['years']);
    expect(leftBy('forandring', { from: 2025 })).toEqual(['years']);
    // A year of another indicator stays in the Scene while this one is looked at.
    expect(leftBy('folkmangd', { from: 2025 })).toEqual([]);
  });

  it('is told of a method where groups are given', () => {
    expect(leftBy('kommungrupp', { method: 'quantile' })).toEqual(['method']);
    expect(leftBy('polisoro', { method: 'quantile' })).toEqual(['method']);
    expect(leftBy('tathet', { method: 'quantile' })).toEqual([]);
  });

  it('is told of a method for figures that the catalogue puts in no classes', () => {
    const indicator = { ...indicatorNamed(DATASET, 'tathet'), classification: null };
    const scene: Scene = { ...defaultScene('tathet'), method: 'quantile' };
    expect(leftAside(scene, indicator, momentOf(scene, indicator, DATASET), null)).toEqual(['method']);
  });

  it('is told of a class that is not there, missing ones included', () => {
    expect(leftBy('folkmangd', { highlight: 4 })).toEqual([]);
    expect(leftBy('folkmangd', { highlight: 9 })).toEqual(['class']);
    expect(leftBy('folkmangd', { highlight: MISSING_CLASS })).toEqual(['class']);
    expect(leftBy('arbetstid', { highlight: MISSING_CLASS })).toEqual([]);
  });

  it('waits with the class until the figures have arrived', () => {
    const scene = { ...defaultScene('folkmangd'), highlight: 9 };
    const [indicator] = DATASET.indicators;
    if (!indicator) throw new Error('no indicator');
    expect(leftAside(scene, indicator, momentOf(scene, indicator, DATASET), null)).toEqual([]);
  });
});
