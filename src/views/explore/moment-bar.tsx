import { useEffect, useId, useRef } from 'react';
import type { Dataset } from '../../domain/dataset';
import { gapYears } from '../../domain/gap-years';
import { leftAside } from '../../domain/left-aside';
import { yearsOf } from '../../domain/moment';
import { isInternal } from '../../domain/own-rounds';
import type { Scene } from '../../domain/scene';
import { changeScene } from '../../state/scene-store';
import { formatDate, list } from '../../text/format';
import { exploreText } from '../../text/sv/explore';
import { RoundSelect } from '../../parts/round-select';
import type { Explored } from '../../parts/use-explored';
import { hydratedLater } from '../../ui/hydrated-later';

interface MomentBarProps {
  readonly explored: Explored;
  readonly scene: Scene;
  readonly dataset: Dataset;
}

function YearSlider({ years, year, asked }: { readonly years: readonly number[]; readonly year: number; readonly asked: number | null }) {
  const id = useId();
  const index = years.indexOf(year);
  const latest = years.at(-1);
  const step = (to: number | undefined, how: 'push' | 'replace'): void => {
    if (to !== undefined) changeScene({ year: to === latest ? null : to }, how);
  };
  const gaps = gapYears(years).map(String);
  return (
    <>
      <label htmlFor={id}>{exploreText.year}</label>
      <output htmlFor={id} className="moment-value">{year}</output>
      {years.length > 1 && (
        <div className="slider">
          <button type="button" disabled={index <= 0} aria-label={exploreText.previousYear} onClick={() => step(years[index - 1], 'push')}>‹</button>
          <span className="moment-end" aria-hidden="true">{years[0]}</span>
          <input
            id={id} type="range" min={0} max={years.length - 1} step={1} value={index} aria-valuetext={String(year)}
            onChange={({ target }) => step(years[Number(target.value)], 'replace')}
          />
          <span className="moment-end" aria-hidden="true">{latest}</span>
          <button type="button" disabled={index >= years.length - 1} aria-label={exploreText.nextYear} onClick={() => step(years[index + 1], 'push')}>›</button>
        </div>
      )}
      {gaps.length > 0 && <p className="moment-note">{exploreText.gapYears(list(gaps))}</p>}
      {asked !== null && asked !== year && (
        <p className="moment-note" role="status">{exploreText.yearGap(String(asked), String(year))}</p>
      )}
    </>
  );
}

function YearSelect({ label, years, value, onChange }: {
  readonly label: string; readonly years: readonly number[]; readonly value: number; readonly onChange: (year: number) => void;
}) {
  const id = useId();
  return (
    <span className="year-select">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(Number(target.value))}>
        {years.map((year) => <option key={year} value={year}>{year}</option>)}
      </select>
    </span>
  );
}

function DatePicker({ date, latest }: { readonly date: string; readonly latest: string }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // A date picked with the pointer is one act; one that is typed passes through others on its way.
  const typed = useRef(false);
  // Written into the input that stands: a new one would lose the focus while a date is typed.
  useEffect(() => {
    if (input.current) input.current.value = date;
  }, [date]);
  return (
    <span className="date-picker">
      <label htmlFor={id}>{exploreText.date}</label>
      <input
        ref={input} id={id} type="date" defaultValue={date} min="2010-01-01" max="2100-12-31"
        onKeyDown={() => { typed.current = true; }} onPointerDown={() => { typed.current = false; }}
        onChange={({ target }) => {
          if (target.validity.valid && target.value !== '') changeScene({ date: target.value === latest ? null : target.value }, typed.current ? 'replace' : 'push');
        }}
      />
    </span>
  );
}

function MomentOf({ explored: { indicator, moment }, scene, dataset }: MomentBarProps) {
  const years = yearsOf(indicator, dataset);
  switch (indicator.moment) {
    case 'year':
      return <div className="moment"><YearSlider years={years} year={moment.year} asked={scene.year} /></div>;
    case 'year-pair':
      return (
        <div className="moment">
          <YearSelect label={exploreText.from} years={years.filter((year) => year < moment.to)} value={moment.from} onChange={(from) => changeScene({ from, to: moment.to })} />
          <YearSelect label={exploreText.to} years={years.filter((year) => year > moment.from)} value={moment.to} onChange={(to) => changeScene({ from: moment.from, to })} />
        </div>
      );
    case 'date':
      return <div className="moment"><DatePicker date={moment.date} latest={dataset.date} /></div>;
    case 'round':
      return (
        <div className="moment">
          {moment.round !== null && dataset.rounds.length > 1 ? (
            <span className="year-select" {...(moment.round.invented ? { 'data-invented': '' } : {})}>
              <RoundSelect label={exploreText.round} rounds={dataset.rounds} round={moment.round} />
            </span>
          ) : <span>{exploreText.round}</span>}
          {moment.round === null ? (
            <>
              <strong className="moment-value">{exploreText.noRound}</strong>
              <button type="button" className="link" onClick={() => changeScene({ view: 'round', part: 'las-in' })}>{exploreText.readRound}</button>
            </>
          ) : dataset.rounds.length === 1 && <strong className="moment-value" {...(moment.round.invented ? { 'data-invented': '' } : {})}>{moment.round.name}</strong>}
          {moment.round && <span className="moment-note">{formatDate(moment.round.date)}</span>}
          {moment.round && isInternal(moment.round) && <span className="moment-note" title={exploreText.internalNote}>{exploreText.internal}</span>}
        </div>
      );
    case 'none':
      return <div className="moment"><span className="moment-note">{exploreText.noMoment}</span></div>;
  }
}

/** Year, years, date or round: whatever the indicator hangs on; and what a link asks of it that it does not have. */
export const MomentBar = hydratedLater(function MomentBar(props: MomentBarProps) {
  const { explored: { indicator, moment, classified }, scene } = props;
  const parts = leftAside(scene, indicator, moment, classified);
  return (
    <>
      <MomentOf {...props} />
      {parts.length > 0 && (
        <p className="moment-note" role="status">{exploreText.leftAside(list(parts.map((part) => exploreText.leftAsideParts[part])))}</p>
      )}
    </>
  );
});
