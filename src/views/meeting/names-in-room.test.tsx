import { act, render } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { coreOf, realText } from '../../test/real-snapshots';
import { useNamesInRoom } from './names-in-room';

const { county } = coreOf(realText)['manifest.json'];

interface PlacedName { readonly name: string; readonly x: number; readonly marked?: boolean }

/** Names 100 px wide and 30 high, at these places from the left, all on one line. */
function Slide({ names }: { readonly names: readonly PlacedName[] }) {
  const root = useRef<HTMLDivElement>(null);
  useNamesInRoom(root, county);
  return (
    <div ref={root}>
      <svg className="names">
        {names.map(({ name, x, marked }) => <text key={name} className="name" x={x} data-marked={marked ? '' : undefined}>{name}</text>)}
      </svg>
    </div>
  );
}

/** Where each stands: its step, or that it is crowded out. */
function told(names: readonly PlacedName[]): readonly string[] {
  const { container } = render(<Slide names={names} />);
  for (const text of container.querySelectorAll<SVGTextElement>('text')) text.getBBox = () => new DOMRect(Number(text.getAttribute('x')), 0, 100, 30);
  act(() => { vi.advanceTimersToNextFrame(); });
  return [...container.querySelectorAll<SVGTextElement>('text')].map((text) => (text.hasAttribute('data-crowded') ? 'crowded' : text.style.translate));
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] });
  // Neither is there where nothing is laid out.
  vi.stubGlobal('ResizeObserver', class { observe = vi.fn<() => void>(); disconnect = vi.fn<() => void>(); });
  Object.defineProperty(document, 'fonts', { configurable: true, value: new EventTarget() });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('names on a slide', () => {
  it('step a little out of the way of those before them', () => {
    expect(told([{ name: 'Hedemora', x: 100 }, { name: 'Borlänge', x: 0 }])).toEqual(['6px 0px', '0px 0px']);
    expect(told([{ name: 'Hedemora', x: 95 }, { name: 'Borlänge', x: 0 }])).toEqual(['12px 0px', '0px 0px']);
  });

  it('are left out only where no step is enough', () => {
    expect(told([{ name: 'Hedemora', x: 40 }, { name: 'Borlänge', x: 0 }])).toEqual(['crowded', '0px 0px']);
  });

  it('give way to the chosen and the compared', () => {
    expect(told([{ name: 'Hedemora', x: 40, marked: true }, { name: 'Borlänge', x: 0 }])).toEqual(['0px 0px', 'crowded']);
    expect(told([{ name: 'Hedemora', x: 40, marked: true }, { name: 'Borlänge', x: 0, marked: true }])).toEqual(['0px 0px', '0px 0px']);
  });
});
