/** The SVG map of more areas than can have an element each: squares in rows of a hundred, each ten units wide. */
import { fireEvent, render, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Paint, Picture } from './picture';
import { readSvgGeometry, type SvgGeometry } from './svg-geometry';
import { SvgMap } from './svg-map';

const COUNT = 600;
const CODES = Array.from({ length: COUNT }, (_, index) => String(1000 + index));
const GEOMETRY: SvgGeometry = {
  width: 1000, height: 100,
  areas: CODES.map((code, index) => ({ code, d: `M${(index % 100) * 10} ${Math.floor(index / 100) * 10}l10 0 0 10-10 0z` })),
  lakes: [], rivers: [], countyBorders: '', countryBorders: '', surroundings: [0, 0, 0, 0], lakeNames: [],
};
const PAINTS: readonly Paint[] = [{ kind: 'class', index: 0, shade: 1 }, { kind: 'class', index: 1, shade: 4 }, { kind: 'missing' }];

function pictureOf(chosen: string | null = null): Picture {
  return {
    indicator: 'prov', scheme: 'green', classCount: 2, form: 'fill', invented: false,
    areas: CODES.map((code, index) => ({
      code, name: code, paint: PAINTS[index % PAINTS.length] ?? { kind: 'pending' }, reading: null, chosen: code === chosen, compared: false,
      dimmed: false, radius: null,
    })),
  };
}

function draw(picture = pictureOf()) {
  const onHover = vi.fn<(code: string | null) => void>();
  const onChoose = vi.fn<(code: string, additive: boolean) => void>();
  const { container } = render(<SvgMap geometry={GEOMETRY} picture={picture} hovered={null} centres={new Map()} onHover={onHover} onChoose={onChoose} />);
  const areas = container.querySelector('.areas') ?? container;
  // Twice as large on the screen as in its own units.
  areas.getBoundingClientRect = () => new DOMRect(50, 20, 2000, 200);
  return { container, areas, onHover, onChoose };
}

describe('the SVG map of very many areas', () => {
  it('has an element a colour, which names every area painted so', () => {
    const { areas, container } = draw();
    const painted = [...areas.querySelectorAll<SVGElement>('[data-codes]')].map((path) => [path.getAttribute('class'), path.dataset['codes']?.split(' ')]);
    expect(painted).toEqual(['area k1', 'area k4', 'area missing'].map((name, paint) => [name, CODES.filter((_, index) => index % 3 === paint)]));
    expect(container.querySelectorAll('*').length).toBeLessThan(60);
  });

  it('gives back the outline of each', () => {
    const { areas, ...rest } = readSvgGeometry(draw().container);
    expect(areas.toSorted((a, b) => a.code.localeCompare(b.code))).toEqual(GEOMETRY.areas);
    expect(rest).toMatchObject({ width: 1000, height: 100 });
  });

  it('lets go of what was pointed at before it could be told', async () => {
    const { areas, onHover } = draw();
    fireEvent.pointerMove(areas, { clientX: 100, clientY: 50 });
    fireEvent.pointerLeave(areas);
    fireEvent.pointerMove(areas, { clientX: 50 + 2 * 25, clientY: 20 + 2 * 15 });
    await waitFor(() => expect(onHover).toHaveBeenLastCalledWith(CODES[102]));
    expect(onHover.mock.calls).toEqual([[null], [CODES[102]]]);
  });

  it('knows which one is pointed at and which is chosen, by their shapes', async () => {
    const { areas, onHover, onChoose } = draw();
    // The third in the second row: 20 to 30 from the left, 10 to 20 from the top.
    fireEvent.pointerMove(areas, { clientX: 50 + 2 * 25, clientY: 20 + 2 * 15 });
    await waitFor(() => expect(onHover).toHaveBeenLastCalledWith(CODES[102]));
    fireEvent.click(areas, { clientX: 50 + 2 * 995, clientY: 20 + 2 * 5, ctrlKey: true });
    await waitFor(() => expect(onChoose).toHaveBeenCalledWith(CODES[99], true));
    // Below the last row there is nothing.
    onHover.mockClear();
    fireEvent.pointerMove(areas, { clientX: 100, clientY: 20 + 2 * 90 });
    await waitFor(() => expect(onHover).toHaveBeenLastCalledWith(null));
  });

  it('outlines the chosen one', () => {
    const { container } = draw(pictureOf('1102'));
    expect(container.querySelector('path.chosen')).toHaveAttribute('d', GEOMETRY.areas[102]?.d);
  });
});
