import { fireEvent, render } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Paint, Picture, PictureArea } from './picture';
import type { SvgGeometry } from './svg-geometry';
import { SvgMap } from './svg-map';

const GEOMETRY: SvgGeometry = {
  width: 100, height: 200, areas: ['9801', '9802', '9803'].map((code) => ({ code, d: `M0 0l${code} 1z` })),
  lakes: [{ name: '', d: 'M1 1z' }], rivers: [{ name: '', d: 'M2 2l1 1' }], countyBorders: 'M3 3l1 1', countryBorders: 'M4 4l1 1', surroundings: [-10, -10, 120, 220], lakeNames: [],
};
const CENTRES = new Map([['9801', [10, 20] as const], ['9802', [30, 40] as const]]);

function area(code: string, paint: Paint, over: Partial<PictureArea> = {}): PictureArea {
  return { code, name: code, paint, reading: null, chosen: false, compared: false, dimmed: false, radius: null, ...over };
}
const LIGHT: Paint = { kind: 'class', index: 0, shade: 2 };
const AREAS = [area('9801', LIGHT), area('9802', { kind: 'missing' }), area('9803', { kind: 'pending' })];

function draw(areas: readonly PictureArea[] = AREAS, form: Picture['form'] = 'fill', hovered: string | null = null) {
  const onHover = vi.fn<(code: string | null) => void>();
  const onChoose = vi.fn<(code: string, additive: boolean) => void>();
  const picture: Picture = { indicator: 'prov', scheme: 'green', classCount: 3, form, areas, invented: false };
  const { container } = render(<SvgMap geometry={GEOMETRY} picture={picture} hovered={hovered} centres={CENTRES} onHover={onHover} onChoose={onChoose} />);
  const at = (code: string) => {
    const found = container.querySelector(`[data-code="${code}"]`);
    if (!found) throw new Error(`No area ${code}`);
    return found;
  };
  return { container, at, onHover, onChoose };
}

describe('SvgMap', () => {
  it('paints a class by its shade, missing data as a pattern and what has not come as an outline', () => {
    const { at, container } = draw();
    expect(at('9801')).toHaveAttribute('class', 'area k2');
    expect(at('9802')).toHaveAttribute('class', 'area missing');
    expect(at('9803')).toHaveAttribute('class', 'area blank');
    expect(container.querySelector('pattern#hatch')).not.toBeNull();
  });

  it('names each area once by its code, and shows one path of it everywhere', () => {
    const { container } = draw();
    expect([...container.querySelectorAll('[data-code]')].map((one) => one.getAttribute('data-code'))).toEqual(['9801', '9802', '9803']);
    expect(container.querySelectorAll('defs path')).toHaveLength(3);
    for (const use of container.querySelectorAll('use')) {
      expect(container.querySelector(`defs ${use.getAttribute('href') ?? ''}`)).not.toBeNull();
    }
  });

  it('lets areas step back', () => {
    const { at } = draw([area('9801', LIGHT, { dimmed: true }), area('9802', LIGHT)]);
    expect(at('9801')).toHaveClass('dimmed');
    expect(at('9802')).not.toHaveClass('dimmed');
  });

  it('draws circles over blank areas, none where the figure is missing', () => {
    const { container, at } = draw([area('9801', LIGHT, { radius: 8 }), area('9802', { kind: 'missing' })], 'circles');
    expect(at('9801')).toHaveClass('blank');
    expect(at('9802')).toHaveClass('missing');
    const circles = [...container.querySelectorAll('circle')];
    expect(circles.map((circle) => ['cx', 'cy', 'r'].map((name) => circle.getAttribute(name)))).toEqual([['10', '20', '8']]);
    expect(circles[0]).toHaveClass('circle', 'k2');
  });

  it('outlines compared, chosen and hovered, in that order', () => {
    const { container } = draw([area('9801', LIGHT, { chosen: true }), area('9802', LIGHT, { compared: true }), area('9803', LIGHT)], 'fill', '9801');
    expect([...container.querySelectorAll('.marks use')].map((use) => [use.getAttribute('class'), use.getAttribute('href')])).toEqual([
      ['mark-casing', '#a9801'], ['mark-casing', '#a9802'], ['compared', '#a9802'], ['chosen', '#a9801'], ['hovered', '#a9801'],
    ]);
  });

  it('tells what is pointed at and chosen, adding with shift, ctrl or cmd', () => {
    const { at, container, onHover, onChoose } = draw();
    fireEvent.pointerMove(at('9802'));
    const lake = container.querySelector('.lake');
    const svg = at('9802').closest('svg');
    if (!svg || !lake) throw new Error('Nothing was drawn');
    fireEvent.pointerMove(svg);
    fireEvent.pointerLeave(svg);
    expect(onHover.mock.calls).toEqual([['9802'], [null], [null]]);
    fireEvent.click(at('9801'));
    fireEvent.click(at('9802'), { shiftKey: true });
    fireEvent.click(at('9802'), { ctrlKey: true });
    fireEvent.click(at('9803'), { metaKey: true });
    fireEvent.click(svg);
    fireEvent.click(lake);
    expect(onChoose.mock.calls).toEqual([['9801', false], ['9802', true], ['9802', true], ['9803', true]]);
  });

  it('is left to the list box by assistive technology and by the tab order', () => {
    const { container } = draw();
    for (const svg of container.querySelectorAll('svg')) {
      expect(svg).toHaveAttribute('aria-hidden', 'true');
      expect(svg).toHaveAttribute('focusable', 'false');
    }
    expect(container.querySelectorAll('[tabindex]')).toHaveLength(0);
  });
});
