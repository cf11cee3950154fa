import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FIGURE_HEIGHT, namePlaces } from '../../../files/pptx/name-places';
import type { DeckArea, DeckMap } from '../../../files/pptx/story-deck';
import { PrintedFigure } from './printed-deck';

const area = (name: string, x: number, y: number, order: number, mark: DeckArea['mark'] = null): DeckArea => ({
  name, value: '5 invånare', d: `M${x} ${y}l10 0 0 10z`, colour: '#112233', mark, label: [x, y], order,
});
const mapOf = (areas: readonly DeckArea[]): DeckMap => ({
  width: 1000, height: 1000, title: 'Folkmängd', areas, lakes: [], rivers: [], overlay: 'Vatten', borders: 'Gränser', circles: [], legend: [],
});

/** The names on the printed map, the last one over the others. */
function printed(areas: readonly DeckArea[]): readonly (string | null)[] {
  render(<PrintedFigure id="prov" figure={{ kind: 'map', map: mapOf(areas) }} />);
  return [...within(screen.getByRole('img', { name: 'Folkmängd' })).queryAllByText(/./)].map(({ textContent }) => textContent);
}

describe('a printed map', () => {
  it('names all where they have room', () => {
    expect(printed([area('Falun', 300, 300, 1), area('Mora', 700, 700, 2)]).toSorted()).toEqual(['Falun', 'Mora']);
  });

  it('leaves out the names that the slide leaves out', () => {
    const crowd = Array.from({ length: 60 }, (_, index) => area(`Ort ${index}`, 100 + (index % 8) * 90, 100 + Math.floor(index / 8) * 12, index));
    const inch = FIGURE_HEIGHT / 1000;
    const onSlide = namePlaces(crowd, ([x, y]) => [x * inch, y * inch]).names.map(({ name }) => name);
    expect(onSlide.length).toBeLessThan(crowd.length);
    expect(printed(crowd)).toEqual(onSlide.toReversed());
  });

  it('keeps the name of the chosen', () => {
    expect(printed([area('Falun', 500, 500, 1), area('Säter', 505, 500, 9, 'chosen')])).toEqual(['Säter']);
  });
});
