import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { LINES_LIMIT } from '../../../domain/story/own-story';
import type { Slide } from '../../../domain/story/story';
import { SlideForm } from './slide-form';

const SLIDE: Slide = { id: 's', heading: 'Rubrik', lines: ['rad 1'], notes: '', scene: {}, figure: 'map' };

function Edited() {
  const [slide, setSlide] = useState(SLIDE);
  return (
    <>
      <SlideForm slide={slide} offered={[]} onEdit={(patch) => setSlide({ ...slide, ...patch })} />
      <output aria-label="sparat">{slide.lines.join('|')}</output>
    </>
  );
}
const lines = () => screen.getByRole('textbox', { name: /^Rader för publiken/ });
const kept = () => screen.getByRole('status', { name: 'sparat' });
const rows = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `rad ${index + 1}`);

describe('the lines of a slide', () => {
  it('are kept as they are typed', () => {
    render(<Edited />);
    fireEvent.change(lines(), { target: { value: 'en\ntvå' } });
    expect(kept()).toHaveTextContent('en|två');
    expect(lines()).toBeValid();
  });

  it('that are too many stay to be shortened, and it is told that they are not kept', () => {
    render(<Edited />);
    const text = rows(LINES_LIMIT + 2).join('\n');
    fireEvent.change(lines(), { target: { value: text } });
    fireEvent.blur(lines());
    expect(lines()).toHaveValue(text);
    expect(lines()).toBeInvalid();
    expect(lines()).toHaveAccessibleDescription(/^Högst 6 rader om \d+ tecken får plats/);
    expect(kept()).toHaveTextContent(rows(LINES_LIMIT).join('|'));
    fireEvent.change(lines(), { target: { value: 'en' } });
    expect(lines()).toBeValid();
    expect(lines()).toHaveAccessibleDescription('');
  });
});
