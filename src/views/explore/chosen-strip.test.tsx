import { fireEvent, screen } from '@testing-library/react';
import { useRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { describeAll } from '../../parts/describe';
import { codeOf } from '../../test/real-snapshots';
import { REAL, show, type Shown } from '../../test/explored';
import { ChosenStrip } from './chosen-strip';

const MORA = codeOf(REAL, 'Mora');

function Below({ explored }: Shown) {
  const panel = useRef<HTMLElement>(null);
  return (
    <>
      <ChosenStrip name="Mora" description={describeAll(explored).get(MORA)} panel={panel} />
      <aside ref={panel} tabIndex={-1} />
    </>
  );
}

describe('the line of what was chosen', () => {
  it('says its figure and leads to the rest', () => {
    const scrolled = vi.fn<Element['scrollIntoView']>();
    Element.prototype.scrollIntoView = scrolled;
    show((shown) => <Below {...shown} />, { indicator: 'folkmangd', municipality: MORA });
    expect(screen.getByText('Mora').closest('p')).toHaveTextContent(/Mora: 20\s419\sinvånare/);
    fireEvent.click(screen.getByRole('button', { name: 'Visa siffrorna' }));
    expect(scrolled).toHaveBeenCalledTimes(1);
    expect(scrolled.mock.contexts[0]).toBe(screen.getByRole('complementary'));
    expect(screen.getByRole('complementary')).toHaveFocus();
  });

  it('marks what is invented, and says when nothing has arrived', () => {
    const { unmount } = show((shown) => <Below {...shown} />, { indicator: 'arbetstid', municipality: MORA });
    expect(screen.getByText('Påhittat exempel')).toHaveAttribute('data-invented');
    unmount();
    show((shown) => <Below {...shown} explored={{ ...shown.explored, readings: null }} />, { indicator: 'folkmangd', municipality: MORA });
    expect(screen.getByText('Mora').closest('p')).toHaveTextContent(/Uppgifterna har inte kommit fram/);
    expect(screen.queryByText('Påhittat exempel')).toBeNull();
  });
});
