import { dayNumber, type Timeline } from '../../domain/exchange/timeline';
import { lastDay } from '../../domain/promise-state';
import { exchangeText } from '../../text/sv/exchange';

export interface Row {
  readonly code: string;
  readonly name: string;
  readonly agreement: boolean;
  readonly timeline: Timeline;
}

/** Every which year is written on the axis. */
const YEAR_STEP = 3;

/** The years of the axis, over the rows. */
export function TimelineYears({ first, last }: { readonly first: string; readonly last: string }) {
  const [start, end] = [dayNumber(first), dayNumber(last) + 1];
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const years = Array.from({ length: Math.floor((to - from) / YEAR_STEP) + 1 }, (_, index) => from + index * YEAR_STEP);
  return (
    <div className="exchange-years" aria-hidden="true">
      <span />
      <svg width="100%" height="18">
        {years.map((year) => (
          <text key={year} x={`${((dayNumber(`${year}-01-01`) - start) / (end - start)) * 100}%`} y="14">{year}</text>
        ))}
      </svg>
    </div>
  );
}

/** How far an open end is drawn on, days: enough to be seen, too little to say that it runs until today. */
const OPEN_DAYS = 365;

/** A municipality's bars on the common axis; what is drawn is also said. */
export function TimelineRow({ row: { name, agreement, timeline }, first, last, date, letter }: {
  readonly row: Row; readonly first: string; readonly last: string; readonly date: string; readonly letter: string | null;
}) {
  const [start, end] = [dayNumber(first), dayNumber(last) + 1];
  const percent = (day: number): string => `${(Math.min(1, Math.max(0, (day - start) / (end - start))) * 100).toFixed(2)}%`;
  const width = (from: number, to: number): string => `${((Math.min(to, end) - from) / (end - start) * 100).toFixed(2)}%`;
  const said = [...timeline.bars.map(({ promise }) => exchangeText.period(promise.start, promise.end)), ...timeline.undated.map(() => exchangeText.undated)];
  return (
    <li>
      <span>{exchangeText.rowLabel(name, agreement)}</span>
      <span className="visually-hidden">{said.length === 0 ? exchangeText.noContact : said.join('; ')}</span>
      <svg width="100%" height="22" aria-hidden="true" focusable="false">
        {timeline.bars.map(({ promise, from, to }) => {
          const begin = dayNumber(from);
          const stated = dayNumber(to ?? lastDay(promise.start ?? from)) + 1;
          return (
            <g key={`${from}${promise.text}`}>
              <rect rx="2" className={agreement ? 'exchange-agreement' : 'exchange-promise'} x={percent(begin)} width={width(begin, stated)} y="5" height="12" />
              {to === null && <line className="exchange-open" x1={percent(stated)} x2={percent(stated + OPEN_DAYS)} y1="11" y2="11" />}
            </g>
          );
        })}
        {letter !== null && <line className="exchange-event" x1={percent(dayNumber(letter))} x2={percent(dayNumber(letter))} y1="0" y2="22" />}
        <line className="exchange-now" x1={percent(dayNumber(date))} x2={percent(dayNumber(date))} y1="0" y2="22" />
      </svg>
    </li>
  );
}
