import { useId, useState } from 'react';
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

function isTooMuch(text: string): boolean {
  const typed = text.split('\n');
  return typed.length > LINES_LIMIT || typed.some((line) => line.length > LINE_LIMIT);
}

/** The lines for the audience. What is more than a slide holds stays to be shortened, and it is told that it is not kept. */
function Lines({ id, lines, onEdit }: { readonly id: string; readonly lines: readonly string[]; readonly onEdit: (lines: readonly string[]) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? lines.join('\n');
  const tooMuch = isTooMuch(text);
  return (
    <>
      <textarea
        id={id} rows={3} value={text} aria-invalid={tooMuch} aria-describedby={`${id}-limit`}
        onBlur={() => { if (!tooMuch) setTyped(null); }}
        onChange={({ target: { value } }) => {
          setTyped(value);
          onEdit(value === '' ? [] : value.split('\n').slice(0, LINES_LIMIT).map((line) => line.slice(0, LINE_LIMIT)));
        }}
      />
      <p id={`${id}-limit`} role="status">{tooMuch ? makeText.tooManyLines(LINES_LIMIT, LINE_LIMIT) : ''}</p>
    </>
  );
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
      <Lines id={`${id}-lines`} lines={lines} onEdit={(edited) => onEdit({ lines: edited })} />
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
