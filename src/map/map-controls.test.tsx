import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MapControls, StillMapControls } from './map-controls';

/** What fills the screen; the test environment has no full screen of its own. */
let filling: Element | null = null;
const leave = vi.fn<() => Promise<void>>(() => Promise.resolve());
const fill = (element: Element | null): void => act(() => {
  filling = element;
  document.dispatchEvent(new Event('fullscreenchange'));
});

beforeEach(() => {
  Object.defineProperties(document, {
    fullscreenEnabled: { configurable: true, value: true }, fullscreenElement: { configurable: true, get: () => filling },
    exitFullscreen: { configurable: true, value: leave },
  });
});
afterEach(() => {
  filling = null;
  leave.mockClear();
  for (const name of ['fullscreenEnabled', 'fullscreenElement', 'exitFullscreen']) Reflect.deleteProperty(document, name);
});

function controls() {
  const map = document.createElement('div');
  const enter = vi.fn<() => Promise<void>>(() => Promise.resolve());
  map.requestFullscreen = enter;
  const ui = () => <MapControls onZoomIn={vi.fn<() => void>()} onZoomOut={vi.fn<() => void>()} onReset={vi.fn<() => void>()} moved={false} fullscreenOf={{ current: map }} />;
  return { map, enter, show: () => render(ui()) };
}

const button = (name: string): HTMLElement => screen.getByRole('button', { name });

describe('the full screen of the map', () => {
  it('is entered and left by one button', () => {
    const { map, enter, show } = controls();
    show();
    fireEvent.click(button('Helskärm'));
    expect(enter).toHaveBeenCalledOnce();
    fill(map);
    fireEvent.click(button('Lämna helskärm'));
    expect(leave).toHaveBeenCalledOnce();
  });

  it.each([
    ['the whole section, legend and sentence with it', (section: HTMLElement): void => { section.className = 'map-section'; }],
    ['map and key together', (section: HTMLElement): void => { section.dataset['fullscreenRegion'] = ''; }],
  ])('is that of %s, where the map stands in such', (_what, mark) => {
    const { map, enter, show } = controls();
    const section = document.createElement('section');
    const whole = vi.fn<() => Promise<void>>(() => Promise.resolve());
    mark(section);
    section.requestFullscreen = whole;
    section.append(map);
    show();
    fireEvent.click(button('Helskärm'));
    expect(whole).toHaveBeenCalledOnce();
    expect(enter).not.toHaveBeenCalled();
    fill(section);
    expect(button('Lämna helskärm')).toBeVisible();
  });

  it('can be left by controls that come while the map fills the screen', () => {
    const { map, show } = controls();
    fill(map);
    show();
    fireEvent.click(button('Lämna helskärm'));
    expect(leave).toHaveBeenCalledOnce();
  });

  it('can be had of the map that cannot be zoomed, which has no other controls', () => {
    const map = document.createElement('div');
    const enter = vi.fn<() => Promise<void>>(() => Promise.resolve());
    map.requestFullscreen = enter;
    render(<StillMapControls fullscreenOf={{ current: map }} />);
    expect(screen.getAllByRole('button')).toEqual([button('Helskärm')]);
    fireEvent.click(button('Helskärm'));
    expect(enter).toHaveBeenCalledOnce();
  });

  it('is not offered where the browser does not allow it', () => {
    Object.defineProperty(document, 'fullscreenEnabled', { configurable: true, value: false });
    render(<StillMapControls fullscreenOf={{ current: document.createElement('div') }} />);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('is not that of another part of the page', () => {
    const { enter, show } = controls();
    show();
    fill(document.body);
    fireEvent.click(button('Helskärm'));
    expect(enter).toHaveBeenCalledOnce();
    expect(leave).not.toHaveBeenCalled();
  });
});
