import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { POPULATION, SET_ASIDE } from '../domain/fixtures';
import { engine } from '../test/fake-engine';
import { acts, AREAS, CONTEXT, COUNTY, frames, pictureOf, READINGS, resetMap, root, view, withEngine } from '../test/shown-map';
import { buildPicture } from './build-picture';

vi.mock('./maplibre/maplibre-map', async () => ({ ...await import('./map-controls'), ...await import('../test/fake-engine') }));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] });
  resetMap();
});
afterEach(() => { vi.useRealTimers(); });

describe('MapView', { timeout: 20_000 }, () => {
  it('shows the SVG at once, and says two frames later what is on the screen', () => {
    render(view());
    expect(root()).toHaveAttribute('data-engine', 'svg');
    expect(root()).not.toHaveAttribute('data-shown');
    frames(1);
    expect(root()).not.toHaveAttribute('data-shown');
    frames(1);
    expect(root()).toHaveAttribute('data-shown', 'folkmangd');
    expect(document.querySelectorAll('[data-code]')).toHaveLength(2);
    expect(screen.getByText('Legend')).toBeVisible();
  });

  it('says it again only when the indicator has changed, two frames after', () => {
    const { rerender } = render(view());
    frames(2);
    const set = vi.fn<() => void>();
    const observer = new MutationObserver(set);
    observer.observe(root(), { attributes: true, attributeFilter: ['data-shown'] });
    rerender(view({ hovered: '9801' }));
    frames(4);
    expect(observer.takeRecords()).toEqual([]);
    rerender(view({ picture: pictureOf(SET_ASIDE) }));
    expect(root()).toHaveAttribute('data-shown', 'folkmangd');
    frames(2);
    expect(root()).toHaveAttribute('data-shown', 'arbetstid');
    expect(observer.takeRecords()).toHaveLength(1);
  });

  it('claims nothing while only outlines stand', () => {
    render(view({ picture: pictureOf(POPULATION, null) }));
    frames(4);
    expect(root()).not.toHaveAttribute('data-shown');
  });

  it('says that it is ready two frames after it is, once', () => {
    const { rerender } = render(view());
    frames(4);
    expect(root()).not.toHaveAttribute('data-ready');
    rerender(view({ ready: true }));
    frames(1);
    expect(root()).not.toHaveAttribute('data-ready');
    frames(1);
    expect(root()).toHaveAttribute('data-ready');
  });

  it('keeps the SVG until the zoomable map shows its colours, then offers its controls', async () => {
    const { engine: zoomable } = await withEngine();
    expect(root()).toHaveAttribute('data-engine', 'svg');
    expect(screen.queryByRole('button', { name: 'Zooma in' })).toBeNull();
    expect(acts.onSettled).not.toHaveBeenCalled();
    act(() => zoomable.onShown('folkmangd'));
    expect(root()).toHaveAttribute('data-engine', 'maplibre');
    expect(root()).toHaveAttribute('data-shown', 'folkmangd');
    expect(acts.onSettled).toHaveBeenCalledTimes(1);
    fireEvent.click(await screen.findByRole('button', { name: 'Zooma in' }));
    expect(engine.current?.zoomIn).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('button', { name: 'Visa hela länet' })).toBeDisabled();
    act(() => engine.current?.onProjection((lon, lat) => [lon, lat], true));
    expect(screen.getByRole('button', { name: 'Visa hela länet' })).toBeEnabled();
    expect(root()).toHaveAttribute('data-moved');
  });

  it('says when the last layers have joined the zoomable map, of the appearance that is shown', async () => {
    const { engine: zoomable, rerender } = await withEngine();
    act(() => zoomable.onShown('folkmangd'));
    expect(root()).not.toHaveAttribute('data-whole');
    act(() => zoomable.onWhole());
    expect(root()).toHaveAttribute('data-whole');
    rerender(view({ areas: AREAS, context: CONTEXT, appearance: 'dark' }));
    expect(root()).not.toHaveAttribute('data-whole');
  });

  it.each([['no-webgl', /saknar WebGL/], ['context-lost', /släppte zoomkartan/], ['error', /kunde inte startas/]] as const)(
    'comes back to the SVG after %s, and says so quietly', async (reason, words) => {
      const { engine: zoomable } = await withEngine();
      act(() => zoomable.onShown('folkmangd'));
      act(() => engine.current?.onProjection((lon, lat) => [lon, lat], true));
      expect(root()).toHaveAttribute('data-moved');
      act(() => zoomable.onFailed(reason));
      expect(root()).toHaveAttribute('data-engine', 'svg');
      expect(root()).not.toHaveAttribute('data-moved');
      expect(screen.getByRole('status')).toHaveTextContent(words);
      expect(screen.queryByTestId('zoomable')).toBeNull();
      expect(screen.queryByRole('button', { name: 'Zooma in' })).toBeNull();
      frames(2);
      expect(root()).toHaveAttribute('data-shown', 'folkmangd');
    },
  );

  it('stays when the zoomable map throws', async () => {
    vi.spyOn(console, 'info').mockReturnValue();
    vi.spyOn(console, 'error').mockReturnValue();
    engine.breaks = true;
    render(view({ areas: AREAS, context: CONTEXT }));
    expect(await screen.findByRole('status')).toHaveTextContent(/kunde inte startas/);
    expect(root()).toHaveAttribute('data-engine', 'svg');
    expect(acts.onSettled).toHaveBeenCalledTimes(1);
  });

  it('has names over both engines that follow a moved map and go home again', async () => {
    const { engine: zoomable } = await withEngine();
    const name = screen.getByText('Kommun 9801');
    const home = [name.getAttribute('x'), name.getAttribute('y')];
    expect(home[0]).toMatch(/%$/);
    expect(screen.getByText('Kommun 9802')).toHaveClass('late');
    act(() => zoomable.onShown('folkmangd'));
    act(() => engine.current?.onProjection((lon, lat) => [lon * 10, lat * 10], true));
    expect([name.getAttribute('x'), name.getAttribute('y')]).toEqual(['140', '610']);
    act(() => engine.current?.onProjection((lon, lat) => [lon * 10, lat * 10], false));
    expect([name.getAttribute('x'), name.getAttribute('y')]).toEqual(home);
    expect(screen.getByText('Provsjön')).toBeInTheDocument();
  });

  it('leaves the names on the fixed map until a moved one has taken its place', async () => {
    const { engine: zoomable, rerender } = await withEngine();
    const name = screen.getByText('Kommun 9801');
    const home = name.getAttribute('x');
    act(() => zoomable.onProjection((lon, lat) => [lon * 10, lat * 10], true));
    expect(name.getAttribute('x')).toBe(home);
    expect(root()).not.toHaveAttribute('data-moved');
    act(() => zoomable.onShown('folkmangd'));
    expect(name.getAttribute('x')).toBe('140');
    expect(root()).toHaveAttribute('data-moved');
    // Another appearance: the fixed map stands meanwhile.
    rerender(view({ areas: AREAS, context: CONTEXT, appearance: 'dark' }));
    expect(root()).toHaveAttribute('data-engine', 'svg');
    expect(name.getAttribute('x')).toBe(home);
  });

  it('claims no colours while the zoomable map has none to show', async () => {
    const { engine: zoomable, rerender } = await withEngine();
    act(() => zoomable.onShown('folkmangd'));
    rerender(view({ areas: AREAS, context: CONTEXT, picture: pictureOf(SET_ASIDE, null) }));
    act(() => engine.current?.onShown('arbetstid'));
    expect(root()).toHaveAttribute('data-shown', 'folkmangd');
    rerender(view({ areas: AREAS, context: CONTEXT, picture: pictureOf(SET_ASIDE) }));
    act(() => engine.current?.onShown('arbetstid'));
    expect(root()).toHaveAttribute('data-shown', 'arbetstid');
  });

  it('carries the mark of invention across the picture', () => {
    const { rerender } = render(view());
    expect(document.querySelector('[data-invented]')).toBeNull();
    rerender(view({ picture: pictureOf(SET_ASIDE, READINGS.map((reading) => ({ ...reading, invented: true }))) }));
    expect(document.querySelector('[data-invented]')).toHaveTextContent('Påhittat exempel');
  });

  it('shows the tip only while something is pointed at', () => {
    const { rerender } = render(view({ tip: null }));
    rerender(view({ hovered: '9801', tip: <b>Tips</b> }));
    expect(screen.getByText('Tips')).toBeVisible();
    rerender(view({ hovered: null, tip: <b>Tips</b> }));
    expect(screen.queryByText('Tips')).toBeNull();
  });

  it('has the names of the chosen and the compared on a small map too', () => {
    const second = (mark: 'municipality' | 'compare') => buildPicture(
      { form: 'fill', municipality: mark === 'municipality' ? '9802' : null, compare: mark === 'compare' ? ['9802'] : [] },
      POPULATION, COUNTY.municipalities, READINGS, null, 0, null,
    );
    const { rerender } = render(view());
    expect(screen.getByText('Kommun 9802')).toHaveClass('late');
    rerender(view({ picture: second('municipality') }));
    expect(screen.getByText('Kommun 9802')).not.toHaveClass('late');
    rerender(view());
    rerender(view({ picture: second('compare') }));
    expect(screen.getByText('Kommun 9802')).not.toHaveClass('late');
  });
});
