import { useId } from 'react';
import {
  HEADING_LIMIT, LINES_LIMIT, LINE_LIMIT, NOTES_LIMIT, SLIDE_FIGURES,
} from '../../../domain/story/own-story';
import type { Slide } from '../../../domain/story/story';
import type { Offered } from '../../../text/story-facts';
import { makeText } from '../../../text/sv/make';

interface SlideFormProps {
  readonly slide: Slide;
  /** Placeholders that have a figure on this slide. */
  readonly offered: readonly Offered[];
  readonly onEdit: (patch: Partial<Omit<Slide, 'id'>>) => void;
}

/** The words of a slide and what it shows. What is typed is kept at once. */
export function SlideForm({ slide, offered, onEdit }: SlideFormProps) {
  const id = useId();
  const { heading, lines, notes, figure } = slide;
  return (
    <div className="slide-form">
      <label htmlFor={`${id}-heading`}>{makeText.heading}</label>
      <input id={`${id}-heading`} value={heading} maxLength={HEADING_LIMIT} onChange={({ target }) => onEdit({ heading: target.value })} />
      <label htmlFor={`${id}-lines`}>{makeText.lines}</label>
      <textarea
        id={`${id}-lines`} rows={3} value={lines.join('\n')}
        onChange={({ target }) => onEdit({ lines: target.value === '' ? [] : target.value.split('\n').slice(0, LINES_LIMIT).map((line) => line.slice(0, LINE_LIMIT)) })}
      />
      <label htmlFor={`${id}-notes`}>{makeText.notes}</label>
      <textarea id={`${id}-notes`} rows={4} value={notes} maxLength={NOTES_LIMIT} onChange={({ target }) => onEdit({ notes: target.value })} />
      <label htmlFor={`${id}-figure`}>{makeText.figure}</label>
      <select
        id={`${id}-figure`} value={figure}
        onChange={({ target }) => onEdit({ figure: SLIDE_FIGURES.find((one) => one === target.value) ?? figure })}
      >
        {SLIDE_FIGURES.map((one) => <option key={one} value={one}>{makeText.figures[one]}</option>)}
      </select>
      {offered.length > 0 && <p>{makeText.placeholders(offered)}</p>}
    </div>
  );
}
