import { describe, expect, it } from 'vitest';
import { colourOf } from '../../domain/palette';
import type { Paint, Picture, PictureArea } from '../picture';
import { areaStates, changedStates, layersInUse, paintKey } from './area-states';

const shade = (index: number): Paint => ({ kind: 'class', index, shade: index });

function area(code: string, paint: Paint, more: Partial<PictureArea> = {}): PictureArea {
  return {
    code, name: code, paint, reading: null, chosen: false, compared: false, dimmed: false, radius: null, ...more,
  };
}

function picture(areas: readonly PictureArea[], more: Partial<Picture> = {}): Picture {
  return { indicator: 'one', scheme: 'green', classCount: 5, form: 'fill', areas, invented: false, ...more };
}

const states = (drawn: Picture, hovered: string | null = null) => areaStates(drawn, 'light', hovered, 0.1);

describe('states of areas', () => {
  it('paints a class in the colour of its shade, a lowest class too', () => {
    const drawn = states(picture([area('0001', shade(0)), area('0002', shade(8))]));
    expect(drawn.get('0001')).toMatchObject({ colour: `${colourOf('green', 0, 'light')}ff`, missing: 0 });
    expect(drawn.get('0002')).toMatchObject({ colour: `${colourOf('green', 8, 'light')}ff` });
  });

  it('hatches what is missing and leaves what is awaited blank', () => {
    const drawn = states(picture([area('0001', { kind: 'missing' }), area('0002', { kind: 'pending' })]));
    expect(drawn.get('0001')).toMatchObject({ colour: '', missing: 1 });
    expect(drawn.get('0002')).toMatchObject({ colour: '', missing: 0 });
  });

  it('lets a dimmed area step back, whichever way it is drawn', () => {
    const drawn = states(picture([
      area('0001', shade(1), { dimmed: true }), area('0002', { kind: 'missing' }, { dimmed: true }),
    ]));
    expect(drawn.get('0001')?.colour.slice(-2)).toBe('40');
    expect(drawn.get('0002')?.missing).toBe(0.25);
  });

  it('draws circles in pixels over blank areas, and none where nothing is known', () => {
    const drawn = states(picture(
      [area('0001', shade(3), { radius: 200 }), area('0002', { kind: 'missing' })], { form: 'circles' },
    ));
    expect(drawn.get('0001')).toMatchObject({ colour: '', disc: `${colourOf('green', 3, 'light')}ff`, radius: 20 });
    expect(drawn.get('0002')).toMatchObject({ missing: 1, disc: '', radius: 0 });
  });
});

describe('changes of states', () => {
  const before = states(picture([area('0001', shade(1)), area('0002', shade(2))]));

  it('are everything at first and nothing for the same picture', () => {
    expect([...changedStates(new Map(), before).keys()]).toEqual(['0001', '0002']);
    expect(changedStates(before, states(picture([area('0001', shade(1)), area('0002', shade(2))]))).size).toBe(0);
  });

  it('name only the areas and fields that differ', () => {
    const after = states(picture([area('0001', shade(1)), area('0002', shade(4))]), '0001');
    expect(Object.fromEntries(changedStates(before, after))).toEqual({
      '0001': { hovered: true }, '0002': { colour: `${colourOf('green', 4, 'light')}ff` },
    });
  });
});

describe('the layers in use', () => {
  it('are none for a plain picture', () => {
    expect(Object.values(layersInUse(states(picture([area('0001', shade(0))]))))).not.toContain(true);
  });

  it('follow what is missing, circled, compared, chosen and hovered', () => {
    expect(layersInUse(states(picture([area('0001', { kind: 'missing' })]))).missing).toBe(true);
    expect(layersInUse(states(picture([area('0001', shade(1), { radius: 9 })], { form: 'circles' }))).circle).toBe(true);
    expect(layersInUse(states(picture([area('0001', shade(1), { compared: true })]))).compared).toBe(true);
    expect(layersInUse(states(picture([area('0001', shade(1), { chosen: true })]))).chosen).toBe(true);
    expect(layersInUse(states(picture([area('0001', shade(1))]), '0001')).hovered).toBe(true);
  });
});

describe('the key of what is painted', () => {
  const base = picture([area('0001', shade(1))]);

  it('is the same while areas are pointed at and chosen', () => {
    const marked = states(picture([area('0001', shade(1), { chosen: true, compared: true })]), '0001');
    expect(paintKey('one', marked)).toBe(paintKey('one', states(base)));
  });

  it('differs with the indicator, a colour, hatching and the form', () => {
    const keys = [
      paintKey('one', states(base)),
      paintKey('two', states(base)),
      paintKey('one', states(picture([area('0001', shade(2))]))),
      paintKey('one', states(picture([area('0001', { kind: 'missing' })]))),
      paintKey('one', states(picture([area('0001', shade(1), { radius: 90 })], { form: 'circles' }))),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
