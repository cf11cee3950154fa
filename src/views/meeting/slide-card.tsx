import type { ReactNode } from 'react';
import { list } from '../../text/format';
import { placeholderWords } from '../../text/story-facts';
import { meetingText } from '../../text/sv/meeting';
import type { FilledSlide } from './slides';

interface SlideCardProps {
  readonly filled: FilledSlide;
  /** 1-based. */
  readonly number: number;
  readonly onStart: () => void;
  /** What can be done with the slide. */
  readonly children?: ReactNode;
}

/** What a slide says, as it is looked through before the show. */
export function SlideCard({ filled, number, onStart, children }: SlideCardProps) {
  const { slide, heading, lines, invented, unknown, lost } = filled;
  return (
    <>
      <div>
        <h4>{heading}</h4>
        {invented && <span className="invented-mark" data-invented="">{meetingText.invented}</span>}
        {lines.map((line, index) => <p key={`${index} ${line}`}>{line}</p>)}
        {lost.map((line) => <p key={line} className="slide-lost">{line}</p>)}
        {unknown.length > 0 && <p className="slide-lost">{meetingText.unknown(list(placeholderWords(unknown)))}</p>}
        <details>
          <summary>{meetingText.notes}</summary>
          <p className="slide-notes">{slide.notes}</p>
        </details>
        {children}
      </div>
      <button type="button" onClick={onStart}>{meetingText.startHere(number)}</button>
    </>
  );
}
