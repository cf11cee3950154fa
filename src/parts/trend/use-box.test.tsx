import { act, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useBox } from './use-box';

function Measured() {
  const frame = useRef<HTMLDivElement>(null);
  const box = useBox(frame);
  return <div ref={frame} role="img" aria-label={box ? `${box.width} × ${box.height}` : 'omätt'} />;
}

let width = 0;
beforeEach(() => {
  vi.stubGlobal('ResizeObserver', class { observe() { /* sizes stand still */ } disconnect() { /* nothing */ } });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, 0, width, 200));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
const print = (moment: 'beforeprint' | 'afterprint'): void => act(() => { window.dispatchEvent(new Event(moment)); });

describe('the box that is drawn in', () => {
  it('is no wider than a sheet while it is printed, and as before after it', () => {
    width = 1100;
    render(<Measured />);
    expect(screen.getByRole('img', { name: '1100 × 200' })).toBeInTheDocument();
    print('beforeprint');
    expect(screen.getByRole('img', { name: '640 × 200' })).toBeInTheDocument();
    print('afterprint');
    expect(screen.getByRole('img', { name: '1100 × 200' })).toBeInTheDocument();
  });

  it('stays as narrow as it is on a phone', () => {
    width = 320;
    render(<Measured />);
    print('beforeprint');
    expect(screen.getByRole('img', { name: '320 × 200' })).toBeInTheDocument();
  });
});
