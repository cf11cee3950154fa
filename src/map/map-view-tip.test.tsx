import { act, fireEvent, render } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { engine } from '../test/fake-engine';
import { acts, AREAS, CONTEXT, FRAME, resetMap, view, withEngine } from '../test/shown-map';
import type { MapViewProps } from './map-view';

vi.mock('./maplibre/maplibre-map', async () => ({ ...await import('./map-controls'), ...await import('../test/fake-engine') }));

beforeEach(resetMap);

describe('the tip on the map', { timeout: 20_000 }, () => {
  /** A box for the tip to stand in, which nothing lays out here, and where it stands. */
  function laidOut() {
    const tip = document.querySelector<HTMLElement>('.map-tip');
    const box = document.querySelector<HTMLElement>('.map-box');
    if (!tip || !box) throw new Error('No map');
    Object.defineProperty(tip, 'offsetParent', { value: { getBoundingClientRect: () => new DOMRect(0, 0, 800, 600) } });
    for (const one of document.querySelectorAll('.map-box, .map-frame')) one.getBoundingClientRect = () => new DOMRect(0, 0, 600, 400);
    return { box, at: () => tip.style.transform };
  }
  const marked = (hovered: string | null, props: Partial<MapViewProps> = {}) => view({ hovered, tip: hovered === null ? null : <b>Tips</b>, ...props });
  const [x, y] = FRAME.project(14, 61);
  const BY_NAME = `translate(${Math.round((x / FRAME.width) * 600 + 14)}px, ${Math.round((y / FRAME.height) * 400 + 14)}px)`;

  it('stands beside the pointer from the first moment over an area of the SVG, and by the name of the next marked without it', () => {
    const { rerender } = render(marked(null));
    const { box, at } = laidOut();
    const area = (code: string) => document.querySelector(`[data-code="${code}"]`) ?? box;
    fireEvent.pointerMove(area('9802'), { clientX: 50, clientY: 60 });
    expect(acts.onHover).toHaveBeenLastCalledWith('9802');
    rerender(marked('9802'));
    expect(at()).toBe('translate(64px, 74px)');
    fireEvent.pointerMove(area('9802'), { clientX: 70, clientY: 80 });
    expect(at()).toBe('translate(84px, 94px)');
    rerender(marked('9801'));
    expect(at()).toBe(BY_NAME);
    fireEvent.pointerLeave(box);
    rerender(marked(null));
    rerender(marked('9801'));
    expect(at()).toBe(BY_NAME);
  });

  it('does not follow a pointer over empty ground', () => {
    const { rerender } = render(marked(null));
    const { box, at } = laidOut();
    fireEvent.pointerMove(box, { clientX: 5, clientY: 390 });
    rerender(marked('9801'));
    expect(at()).toBe(BY_NAME);
    fireEvent.pointerMove(box, { clientX: 6, clientY: 391 });
    expect(at()).toBe(BY_NAME);
  });

  it('stands beside the pointer from the first moment over an area of the zoomable map, which tells of it after the move, until the pointer leaves', async () => {
    const { engine: zoomable, rerender } = await withEngine();
    act(() => zoomable.onShown('folkmangd'));
    const { box, at } = laidOut();
    const whole = { areas: AREAS, context: CONTEXT };
    fireEvent.pointerMove(box, { clientX: 50, clientY: 60 });
    act(() => engine.current?.onHover('9801'));
    expect(acts.onHover).toHaveBeenLastCalledWith('9801');
    rerender(marked('9801', whole));
    expect(at()).toBe('translate(64px, 74px)');
    fireEvent.pointerLeave(box);
    rerender(marked(null, whole));
    rerender(marked('9801', whole));
    expect(at()).toBe(BY_NAME);
  });
});
