import { describe, expect, it } from 'vitest';
import { changedStates, pointedAt, type AreaState } from './area-states';
import { marksOf, withoutMarks } from './marks';
import type { Areas } from './source';

const PLAIN: AreaState = { colour: '#fff', missing: 0, hovered: false, chosen: false, compared: false, disc: '', ring: '', radius: 0 };
const CODES = ['9801', '9802', '9803'];
const AREAS: Areas = {
  type: 'FeatureCollection', schema: 1,
  features: CODES.map((code, index) => ({
    type: 'Feature', id: Number(code), properties: { code, name: code },
    geometry: { type: 'Polygon', coordinates: [[[index, 0], [index + 1, 0], [index + 1, 1], [index, 0]]] },
  })),
};
const states = (over: Readonly<Record<string, Partial<AreaState>>> = {}) => new Map(CODES.map((code) => [code, { ...PLAIN, ...over[code] }]));

describe('the marks of very many areas', () => {
  it('are the shapes of those that stand out, with what they are marked as', () => {
    const { shapes } = marksOf(states({ 9802: { chosen: true, hovered: true }, 9803: { compared: true } }), AREAS);
    expect(shapes.features.map(({ properties }) => properties)).toEqual([
      { compared: false, chosen: true, hovered: true }, { compared: true, chosen: false, hovered: false },
    ]);
    expect(shapes.features[0]?.geometry).toBe(AREAS.features[1]?.geometry);
    expect(marksOf(states(), AREAS)).toEqual({ key: '', shapes: { type: 'FeatureCollection', features: [] } });
  });

  it('are told apart by what is marked, not by colours', () => {
    const key = (over: Readonly<Record<string, Partial<AreaState>>>) => marksOf(states(over), AREAS).key;
    expect(key({ 9801: { chosen: true, colour: '#000' } })).toBe(key({ 9801: { chosen: true } }));
    expect(new Set([key({ 9801: { chosen: true } }), key({ 9802: { chosen: true } }), key({ 9801: { hovered: true } })]).size).toBe(3);
    expect(withoutMarks({ colour: '#000', hovered: true, chosen: false, compared: true })).toEqual({ colour: '#000' });
  });
});

describe('another area pointed at', () => {
  it('changes the two it is about and leaves the others as they are', () => {
    const before = states({ 9801: { hovered: true } });
    const after = pointedAt(before, '9801', '9802');
    expect([...changedStates(before, after)]).toEqual([['9801', { hovered: false }], ['9802', { hovered: true }]]);
    expect(after.get('9803')).toBe(before.get('9803'));
    expect(pointedAt(after, '9802', null).get('9802')?.hovered).toBe(false);
    expect([...changedStates(after, pointedAt(after, '9802', '9802'))]).toEqual([]);
  });
});
