import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RoundOptions } from './round-options';

describe('the rounds of a list', () => {
  it('go by their names, and by date as well where two are called the same', () => {
    const rounds = [
      { id: 'a', name: 'Insamling', date: '2026-03-01' }, { id: 'b', name: 'Insamling', date: '2026-11-20' }, { id: 'c', name: 'Vår', date: '2026-11-20' },
    ];
    render(<select><RoundOptions rounds={rounds} /></select>);
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Insamling, 1 mars 2026', 'Insamling, 20 november 2026', 'Vår']);
  });
});
