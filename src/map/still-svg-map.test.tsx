import { act, render } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Picture } from './picture';
import { StillSvgMap } from './still-svg-map';
import type { SvgGeometry } from './svg-geometry';

const GEOMETRY: SvgGeometry = {
  width: 100, height: 100, areas: [{ code: '1', d: 'M0 0l9 0 0 9z' }], lakes: [], rivers: [], countyBorders: '', countryBorders: '',
  surroundings: [0, 0, 0, 0], lakeNames: [],
};

function map(shade: number, covered: boolean) {
  const picture: Picture = {
    indicator: 'prov', scheme: 'green', classCount: 5, form: 'fill', invented: false,
    areas: [{ code: '1', name: 'Ett', paint: { kind: 'class', index: shade, shade }, reading: null, chosen: false, compared: false, dimmed: false, radius: null }],
  };
  const nothing = (): void => undefined;
  return <StillSvgMap geometry={GEOMETRY} picture={picture} hovered="1" centres={new Map()} onHover={nothing} onChoose={nothing} covered={covered} />;
}

it('stays as it was last seen while it is covered, and is as it should be on paper and when it is seen again', () => {
  const { container, rerender } = render(map(0, false));
  const shown = () => [container.querySelector('[data-code]')?.getAttribute('class'), container.querySelector('.hovered') !== null];
  rerender(map(1, false));
  expect(shown()).toEqual(['area k1', true]);
  rerender(map(2, true));
  expect(shown()).toEqual(['area k1', false]);
  window.dispatchEvent(new Event('beforeprint'));
  expect(shown()).toEqual(['area k2', true]);
  act(() => { window.dispatchEvent(new Event('afterprint')); });
  rerender(map(3, true));
  expect(shown()[0]).toBe('area k2');
  rerender(map(3, false));
  expect(shown()).toEqual(['area k3', true]);
});
