import { fireEvent, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it } from 'vitest';
import { MapTip, type MapTipHandle } from './map-tip';

const ANCHORS: Readonly<Record<string, readonly [number, number]>> = { falun: [300, 200], mora: [100, 50] };

function tip() {
  const handle = createRef<MapTipHandle>();
  const of = (hovered: string | null) => <MapTip ref={handle} hovered={hovered} anchorOf={(code) => ANCHORS[code] ?? null}>Tips</MapTip>;
  const { container, rerender } = render(of(null));
  const element = container.querySelector<HTMLElement>('.map-tip');
  if (!element) throw new Error('No tip');
  // Nothing is laid out here: a box for it to stand in.
  Object.defineProperty(element, 'offsetParent', { value: { getBoundingClientRect: () => new DOMRect(0, 0, 800, 600) } });
  return { mark: (hovered: string | null) => rerender(of(hovered)), move: (x: number, y: number) => handle.current?.place(x, y), at: () => element.style.transform };
}

describe('MapTip', () => {
  it('stands beside the pointer that moves over the marked area, and stays there when it is drawn anew', () => {
    const { mark, move, at } = tip();
    mark('falun');
    expect(at()).toBe('translate(314px, 214px)');
    move(400, 300);
    expect(at()).toBe('translate(414px, 314px)');
    mark('falun');
    expect(at()).toBe('translate(414px, 314px)');
    expect(screen.getByText('Tips')).toBeVisible();
  });

  it('is put away by Escape wherever the focus is, until another area is marked', () => {
    const { mark } = tip();
    mark('falun');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(screen.queryByText('Tips')).toBeNull();
    mark('falun');
    expect(screen.queryByText('Tips')).toBeNull();
    mark('mora');
    expect(screen.getByText('Tips')).toBeVisible();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    mark(null);
    mark('mora');
    expect(screen.getByText('Tips')).toBeVisible();
  });

  it('stands by the area marked next without the pointer, wherever that has been', () => {
    const { mark, move, at } = tip();
    move(5, 590);
    mark('falun');
    expect(at()).toBe('translate(314px, 214px)');
    move(400, 300);
    mark('mora');
    expect(at()).toBe('translate(114px, 64px)');
    mark('falun');
    move(400, 300);
    mark(null);
    move(5, 590);
    mark('falun');
    expect(at()).toBe('translate(314px, 214px)');
  });
});
