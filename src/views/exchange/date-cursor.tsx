import { useEffect, useRef } from 'react';
import { dayNumber, dayOf } from '../../domain/exchange/timeline';
import { changeScene } from '../../state/scene-store';
import { formatDate } from '../../text/format';
import { exchangeText } from '../../text/sv/exchange';

interface DateCursorProps {
  readonly date: string;
  readonly first: string;
  readonly last: string;
  /** The figures' own date, which an address need not name. */
  readonly latest: string;
}

function choose(day: string, latest: string): void {
  changeScene({ date: day === latest ? null : day }, 'replace');
}

/** The date that paints the map, typed. */
export function DateField({ date, first, last, latest }: DateCursorProps) {
  const input = useRef<HTMLInputElement>(null);
  // Written into the input that stands: a new one would lose the focus while a date is typed.
  useEffect(() => {
    if (input.current) input.current.value = date;
  }, [date]);
  return (
    <label>
      {exchangeText.cursor}{' '}
      <input
        ref={input} type="date" defaultValue={date} min={first} max={last}
        onChange={({ target }) => { if (target.validity.valid && target.value !== '') choose(target.value, latest); }}
      />
    </label>
  );
}

/** The same date, slid along the axis. */
export function DateSlider({ date, first, last, latest }: DateCursorProps) {
  return (
    <input
      type="range" aria-label={exchangeText.cursorSlider} aria-valuetext={formatDate(date)} min={dayNumber(first)} max={dayNumber(last)}
      value={dayNumber(date)} onChange={({ target }) => choose(dayOf(Number(target.value)), latest)}
    />
  );
}
