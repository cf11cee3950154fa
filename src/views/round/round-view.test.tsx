import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../domain/dataset';
import { REAL, show } from '../../test/explored';
import { geometryOf, realText } from '../../test/real-snapshots';
import RoundView from './round-view';

const geometry = geometryOf(realText);

function open(dataset: Dataset) {
  return show(({ scene }) => (
    <RoundView
      scene={scene} told={scene} geometry={geometry} ready onMapSettled={() => undefined}
      snapshots={{ dataset, areas: null, context: null, faults: [] }}
    />
  ), { view: 'round' }, dataset);
}

describe('the view of the answers', () => {
  it('tells of every municipality, and says of the example that it is invented', () => {
    const { container } = open(REAL);
    expect(screen.getAllByRole('row')).toHaveLength(REAL.county.municipalities.length + 1);
    for (const mark of container.querySelectorAll('[data-invented]')) expect(mark).toHaveTextContent(/^Påhittat exempel/);
    // Beside the choice of round, in the sentence, and across the map.
    expect(container.querySelectorAll('[data-invented]')).toHaveLength(3);
  });

  it('shows no mark of invention with a real round, and who has not answered', () => {
    const { container } = open({ ...REAL, rounds: [{ id: 'r', name: 'Insamling', invented: false, date: '2026-03', answers: [] }] });
    expect(container.querySelector('[data-invented]')).toBeNull();
    expect(screen.getAllByRole('cell', { name: 'har inte svarat' })).toHaveLength(REAL.county.municipalities.length);
  });

  it('says so when there is no round', () => {
    open({ ...REAL, rounds: [] });
    expect(screen.getByText('Det finns ingen insamling att visa.')).toBeInTheDocument();
  });
});
