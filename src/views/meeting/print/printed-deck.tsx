import { useMemo } from 'react';
import { MAP_COLOURS } from '../../../domain/palette';
import { namesAsOnSlide } from '../../../files/pptx/name-places';
import type { Deck, DeckArea, DeckFigure, DeckMap, DeckSlide } from '../../../files/pptx/story-deck';
import { meetingText } from '../../../text/sv/meeting';
import { printText } from '../../../text/sv/print';
import { LineChart } from '../line-chart';

export interface PrintedAs {
  readonly kind: 'slides' | 'handout';
  readonly notes: boolean;
}

/** Width of a border, as a share of the map's height. */
const LINE_SHARE = 0.0028;
const { missing, missingInk, chosen, label: ink, lake, river } = MAP_COLOURS.light;
const BORDER = '#5d574e';

/** Lines are drawn in so many units of width and height, with letters of so many. */
const PAPER = { width: 1000, height: 440, em: 20 } as const;

/** The hatching of what is missing. */
function Hatch({ id, period }: { readonly id: string; readonly period: number }) {
  return (
    <pattern id={id} width={period} height={period} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={period} height={period} fill={missing} />
      <rect width={period * 0.28} height={period} fill={missingInk} />
    </pattern>
  );
}

function outlineOf(mark: DeckArea['mark'], width: number) {
  switch (mark) {
    case 'chosen': return { stroke: chosen, strokeWidth: width * 3 };
    case 'compared': return { stroke: ink, strokeWidth: width * 2, strokeDasharray: `${width * 6} ${width * 4}` };
    case null: return { stroke: BORDER, strokeWidth: width };
  }
}

function PrintedMap({ id, map }: { readonly id: string; readonly map: DeckMap }) {
  const { width, height, title, areas, lakes, rivers, circles, legend } = map;
  const line = height * LINE_SHARE;
  const { size, names } = useMemo(() => namesAsOnSlide(map), [map]);
  const marked = areas.filter(({ mark }) => mark !== null);
  return (
    <div className="printed-map">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        <Hatch id={`${id}-map`} period={height / 60} />
        {areas.map(({ name, d, colour }) => <path key={name} d={d} fill={colour ?? `url(#${id}-map)`} />)}
        {lakes.map(({ name, d }) => <path key={name + d} d={d} fill={lake} />)}
        {rivers.map(({ name, d }) => <path key={name + d} d={d} fill="none" stroke={river} strokeWidth={line * 0.75} />)}
        {[...areas.filter(({ mark }) => mark === null), ...marked].map(({ name, d, mark }) => (
          <path key={name} d={d} fill="none" {...outlineOf(mark, line)} />
        ))}
        {circles.map(({ name, x, y, radius, colour }) => <circle key={name} cx={x} cy={y} r={radius} fill={colour} stroke={BORDER} strokeWidth={line} />)}
        {/* The most important one last, over the others' halos. */}
        {names.toReversed().map(({ name, label: [x, y] }) => (
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
            <li key={label}>
              <svg viewBox="0 0 28 18" aria-hidden="true">
                {colour === null && <Hatch id={`${id}-key`} period={6} />}
                <rect x="0.5" y="0.5" width="27" height="17" fill={colour ?? `url(#${id}-key)`} stroke={BORDER} />
              </svg>
              {label}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** A figure of a deck as the page draws it, on white. */
export function PrintedFigure({ id, figure }: { readonly id: string; readonly figure: DeckFigure }) {
  switch (figure.kind) {
    case 'map': return <PrintedMap id={id} map={figure.map} />;
    case 'lines': return (
      <div className="printed-lines">
        <p><strong>{figure.chart.title}</strong></p>
        <LineChart chart={figure.chart} box={PAPER} />
        {figure.chart.remarks.length > 0 && <p>{figure.chart.remarks.join(' ')}</p>}
      </div>
    );
    case 'list': {
      const items = figure.items.map((item, index) => <li key={`${index} ${item}`}>{item}</li>);
      return figure.ownWords ? <ol className="printed-list">{items}</ol> : <ul className="printed-list">{items}</ul>;
    }
    case 'bars': {
      const most = Math.max(1, ...figure.bars.map(({ count }) => count));
      return (
        <div className="printed-bars">
          <p><strong>{figure.title}</strong></p>
          <ul>
            {figure.bars.map(({ label, count, colour }) => (
              <li key={label}>
                <span>{label}</span>
                <svg aria-hidden="true">
                  {colour === null && <Hatch id={`${id}-bar`} period={6} />}
                  <rect width={`${(count / most) * 100}%`} height="100%" fill={colour ?? `url(#${id}-bar)`} stroke={BORDER} />
                </svg>
                <span>{meetingText.countOf(count)}</span>
              </li>
            ))}
          </ul>
        </div>
      );
    }
  }
}

function PrintedSlide({ id, slide, notes }: { readonly id: string; readonly slide: DeckSlide; readonly notes: boolean }) {
  const { heading, lines, lost, figure, mark, source } = slide;
  const told = figure.kind === 'list' && figure.ownWords ? [] : lines;
  return (
    <article className="printed-slide">
      <h2>{heading}</h2>
      {mark !== null && <p><span className="invented-mark" data-invented="">{mark}</span></p>}
      {told.map((line, index) => <p key={`${index} ${line}`}>{line}</p>)}
      {lost.map((line) => <p key={line} className="printed-lost">{line}</p>)}
      <div className="printed-figure">
        <PrintedFigure id={id} figure={figure} />
        {mark !== null && <span className="printed-across" data-invented="" aria-hidden="true">{mark}</span>}
      </div>
      {notes && slide.notes !== '' && <p className="printed-notes"><strong>{printText.notesHeading}</strong>{` ${slide.notes}`}</p>}
      <footer>{source}</footer>
    </article>
  );
}

/** A story on paper, from the same deck as the PowerPoint file: a slide a page, or several. */
export function PrintedDeck({ deck, as: { kind, notes } }: { readonly deck: Deck; readonly as: PrintedAs }) {
  return (
    <div className={`printed printed-${kind}`}>
      {deck.slides.map((slide, index) => <PrintedSlide key={`${index} ${slide.heading}`} id={`printed-${index}`} slide={slide} notes={notes} />)}
    </div>
  );
}
