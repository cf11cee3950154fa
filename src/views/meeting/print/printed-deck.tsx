import type { Deck, DeckFigure, DeckMap, DeckSlide } from '../../../files/pptx/story-deck';
import { meetingText } from '../../../text/sv/meeting';
import { printText } from '../../../text/sv/print';

export interface PrintedAs {
  readonly kind: 'slides' | 'handout';
  readonly notes: boolean;
}

/** Height of a name, as a share of the map's. */
const NAME_SHARE = 0.028;

function PrintedMap({ map: { width, height, title, areas, legend } }: { readonly map: DeckMap }) {
  const size = height * NAME_SHARE;
  return (
    <div className="printed-map">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        {areas.map(({ name, d, colour }) => <path key={name} d={d} fill={colour} stroke="#5d574e" strokeWidth={size / 12} />)}
        {areas.map(({ name, label: [x, y] }) => (
          <text
            key={name} x={x} y={y} fontSize={size} fontWeight="600" textAnchor="middle" dominantBaseline="central"
            stroke="#fff" strokeWidth={size / 4} strokeLinejoin="round" paintOrder="stroke"
          >
            {name}
          </text>
        ))}
      </svg>
      <div>
        <p><strong>{title}</strong></p>
        <ul>
          {legend.map(({ label, colour }) => (
            <li key={label}><svg viewBox="0 0 28 18" aria-hidden="true"><rect x="0.5" y="0.5" width="27" height="17" fill={colour} stroke="#5d574e" /></svg>{label}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function PrintedFigure({ figure }: { readonly figure: DeckFigure }) {
  switch (figure.kind) {
    case 'map': return <PrintedMap map={figure.map} />;
    case 'list': return <ol className="printed-list">{figure.items.map((item, index) => <li key={`${index} ${item}`}>{item}</li>)}</ol>;
    case 'bars': {
      const most = Math.max(1, ...figure.bars.map(({ count }) => count));
      return (
        <div className="printed-bars">
          <p><strong>{figure.title}</strong></p>
          <ul>
            {figure.bars.map(({ label, count, colour }) => (
              <li key={label}>
                <span>{label}</span>
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width={(count / most) * 100} height="10" fill={colour} /></svg>
                <span>{meetingText.countOf(count)}</span>
              </li>
            ))}
          </ul>
        </div>
      );
    }
  }
}

function PrintedSlide({ slide, notes }: { readonly slide: DeckSlide; readonly notes: boolean }) {
  const { heading, lines, figure, mark, source } = slide;
  // A slide of steps says its lines as its figure.
  const told = figure.kind === 'list' && figure.items.length > 0 && figure.items === lines ? [] : lines;
  return (
    <article className="printed-slide">
      <h2>{heading}</h2>
      {mark !== null && <p><span className="invented-mark" data-invented="">{mark}</span></p>}
      {told.map((line, index) => <p key={`${index} ${line}`}>{line}</p>)}
      <PrintedFigure figure={figure} />
      {notes && slide.notes !== '' && <p className="printed-notes"><strong>{printText.notesHeading}</strong>{` ${slide.notes}`}</p>}
      <footer>{source}</footer>
    </article>
  );
}

/** A story on paper, from the same deck as the PowerPoint file: a slide a page, or several. */
export function PrintedDeck({ deck, as: { kind, notes } }: { readonly deck: Deck; readonly as: PrintedAs }) {
  return (
    <div className={`printed printed-${kind}`}>
      {deck.slides.map((slide, index) => <PrintedSlide key={`${index} ${slide.heading}`} slide={slide} notes={notes} />)}
    </div>
  );
}
