import { dayNumber, drawnEnd, type Timeline } from '../../domain/exchange/timeline';
import { exchangeText } from '../../text/sv/exchange';
import { exploreText } from '../../text/sv/explore';

export interface Row {
  readonly code: string;
  readonly name: string;
  readonly agreement: boolean;
  readonly timeline: Timeline;
}

/** What the round in use says of the operative resource; null where the row has no place for it. */
export interface Resource {
  readonly text: string;
  readonly invented: boolean;
}

export interface Axis {
  /** ISO days. */
  readonly first: string;
  readonly last: string;
  /** The day of the cursor. */
  readonly date: string;
  /** Day of the letter about police presence, where the sources have it. */
  readonly letter: string | null;
}

/** Every which year is written on the axis. */
const YEAR_STEP = 3;
const LANE = 14;
const EDGE = 4;

function percentOf({ first, last }: Axis): (day: number) => string {
  const [start, end] = [dayNumber(first), dayNumber(last) + 1];
  return (day) => `${(Math.min(1, Math.max(0, (day - start) / (end - start))) * 100).toFixed(2)}%`;
}

/** The years of the axis and the letter's day, over the rows. */
export function TimelineYears({ axis }: { readonly axis: Axis }) {
  const percent = percentOf(axis);
  const [from, to] = [Number(axis.first.slice(0, 4)), Number(axis.last.slice(0, 4))];
  const years = Array.from({ length: Math.floor((to - from) / YEAR_STEP) + 1 }, (_, index) => from + index * YEAR_STEP);
  return (
    <svg width="100%" height={axis.letter === null ? 18 : 36} aria-hidden="true" focusable="false">
      {years.map((year) => <text key={year} x={percent(dayNumber(`${year}-01-01`))} y="14">{year}</text>)}
      {axis.letter !== null && (
        <>
          <line className="exchange-event" x1={percent(dayNumber(axis.letter))} x2={percent(dayNumber(axis.letter))} y1="20" y2="36" />
          <text className="exchange-event-name" x={percent(dayNumber(axis.letter))} dx="4" y="32">{exchangeText.letterShort}</text>
        </>
      )}
    </svg>
  );
}

/** A municipality's bars on the common axis; what is drawn is also said. */
export function TimelineRow({ row: { name, agreement, timeline }, axis, resource }: {
  readonly row: Row; readonly axis: Axis; readonly resource: Resource | null;
}) {
  const percent = percentOf(axis);
  const width = (from: number, to: number): string => `${(Number.parseFloat(percent(to)) - Number.parseFloat(percent(from))).toFixed(2)}%`;
  const said = [
    ...timeline.bars.map(({ promise }) => exchangeText.period(promise.start, promise.end)),
    ...timeline.undated.map(() => exchangeText.undated), ...timeline.reversed.map(() => exchangeText.reversedShort),
  ];
  const height = timeline.lanes * LANE + 2 * EDGE;
  return (
    <li>
      <span>{exchangeText.rowLabel(name, agreement)}</span>
      <span className="visually-hidden">{`: ${said.length === 0 ? exchangeText.noneInSources : said.join('; ')}. `}</span>
      <svg width="100%" height={height} aria-hidden="true" focusable="false">
        {timeline.bars.map((bar) => {
          const begin = dayNumber(bar.from);
          const { stated, drawn } = drawnEnd(bar);
          const y = EDGE + bar.lane * LANE;
          return (
            <g key={`${bar.from}${bar.promise.text}`}>
              <rect rx="2" className={agreement ? 'exchange-agreement' : 'exchange-promise'} x={percent(begin)} width={width(begin, stated)} y={y + 2} height={LANE - 4} />
              {bar.to === null && <line className="exchange-open" x1={percent(stated)} x2={percent(drawn)} y1={y + LANE / 2} y2={y + LANE / 2} />}
            </g>
          );
        })}
        {axis.letter !== null && <line className="exchange-event" x1={percent(dayNumber(axis.letter))} x2={percent(dayNumber(axis.letter))} y1="0" y2={height} />}
        <line className="exchange-now" x1={percent(dayNumber(axis.date))} x2={percent(dayNumber(axis.date))} y1="0" y2={height} />
      </svg>
      {resource !== null && (
        <span className="exchange-resource" data-left-out="" {...(resource.invented ? { 'data-invented': '' } : {})}>
          <span className="visually-hidden">{`${resource.invented ? `${exploreText.invented}: ` : ''}${exchangeText.resource}: `}</span>
          {resource.text}
        </span>
      )}
    </li>
  );
}
