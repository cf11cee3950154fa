import { useEffect, useMemo, useRef } from 'react';
import { dayNumber, dayOf, stretchesOf, timelineOf } from '../../domain/exchange/timeline';
import { lastDay } from '../../domain/promise-state';
import type { Scene } from '../../domain/scene';
import { describeAll } from '../../parts/describe';
import { MapKey } from '../../parts/map-key';
import { MapStage, type MapSetting } from '../../parts/map-stage';
import { useExplored } from '../../parts/use-explored';
import { changeScene, useSceneStore } from '../../state/scene-store';
import { formatDate } from '../../text/format';
import { exchangeText } from '../../text/sv/exchange';
import { mapText } from '../../text/sv/map';
import { SourceLine } from './source-line';
import { TimelineRow, TimelineYears, type Row } from './timeline-row';

/** A date that paints the map: typed, or slid along the axis. */
function DateCursor({ date, first, last, latest }: { readonly date: string; readonly first: string; readonly last: string; readonly latest: string }) {
  const input = useRef<HTMLInputElement>(null);
  // Written into the input that stands: a new one would lose the focus while a date is typed.
  useEffect(() => {
    if (input.current) input.current.value = date;
  }, [date]);
  const choose = (day: string): void => changeScene({ date: day === latest ? null : day }, 'replace');
  return (
    <div className="exchange-cursor">
      <label>
        {exchangeText.cursor}{' '}
        <input
          ref={input} type="date" defaultValue={date} min={first} max={last}
          onChange={({ target }) => { if (target.validity.valid && target.value !== '') choose(target.value); }}
        />
      </label>
      <input
        type="range" aria-label={exchangeText.cursorSlider} aria-valuetext={formatDate(date)} min={dayNumber(first)} max={dayNumber(last)}
        value={dayNumber(date)} onChange={({ target }) => choose(dayOf(Number(target.value)))}
      />
    </div>
  );
}

/** All promises and agreements on one axis; the date of the cursor paints the map. */
export function PromisesPart({ scene, ...setting }: MapSetting & { readonly scene: Scene }) {
  const { dataset } = setting.snapshots;
  const afterMap = useRef<HTMLDivElement>(null);
  const pointed = useSceneStore((state) => state.pointedClass);
  const explored = useExplored({ ...scene, indicator: 'medborgarlofte' }, dataset, pointed);
  const descriptions = useMemo(() => describeAll(explored), [explored]);
  const rows = dataset.county.municipalities.flatMap(({ code, name }): readonly Row[] => {
    const profile = dataset.profiles?.get(code);
    if (!profile) return [];
    const promises = { code, name, agreement: false, timeline: timelineOf(profile.promises) };
    const agreements = { code, name, agreement: true, timeline: timelineOf(profile.agreements) };
    return profile.agreements.length === 0 ? [promises] : [promises, agreements];
  });
  const senders = [...(dataset.profiles?.values() ?? [])].filter(({ letter }) => letter.sender);
  // The letter about police presence: one day on the axis for all.
  const letter = senders[0]?.letter.cited.date ?? null;
  const starts = rows.flatMap(({ timeline }) => timeline.bars.map(({ from }) => from));
  const first = `${[...(letter === null ? [] : [letter]), dataset.date, ...starts].toSorted()[0]?.slice(0, 4) ?? ''}-01-01`;
  const last = lastDay(dataset.date.slice(0, 4));
  const { date } = explored.moment;
  const told = rows.filter(({ agreement }) => !agreement).flatMap(({ name, timeline }) => [
    ...stretchesOf(timeline.bars).map(({ kind, from, to }) => (kind === 'gap' ? exchangeText.gap(name, from, to) : exchangeText.overlap(name, from, to))),
    ...timeline.reversed.map(() => exchangeText.reversed(name)),
  ]);
  return (
    <div className="exchange-stage">
      <div className="exchange-main">
        <h3>{exchangeText.timeline}</h3>
        <DateCursor date={date} first={first} last={last} latest={dataset.date} />
        <TimelineYears first={first} last={last} />
        <ul className="exchange-timeline" aria-label={exchangeText.timeline}>
          {rows.map((row) => <TimelineRow key={`${row.code}${row.agreement}`} row={row} first={first} last={last} date={date} letter={letter} />)}
        </ul>
        <p><small>{exchangeText.openNote}</small></p>
        {letter !== null && <p><small>{`${exchangeText.letter(formatDate(letter))}. ${exchangeText.letterNote(senders.length)}`}</small></p>}
        <h3>{exchangeText.gaps}</h3>
        {told.length === 0 ? <p>{exchangeText.noGaps}</p> : <ul className="exchange-told">{told.map((text) => <li key={text}>{text}</li>)}</ul>}
        <details>
          <summary>{exchangeText.timelineTable}</summary>
          <ul className="exchange-told">
            {rows.flatMap(({ code, name, agreement, timeline }) => [...timeline.bars.map(({ promise }) => promise), ...timeline.undated, ...timeline.reversed]
              .map((promise) => (
                <li key={`${code}${promise.start}${promise.text}`}>
                  <strong>{`${name}, ${exchangeText.kinds[agreement ? 'agreement' : 'promise'].toLowerCase()}, ${exchangeText.period(promise.start, promise.end)}`}</strong>
                  <p>{promise.text}</p>
                  {promise.note !== null && <p><small>{promise.note}</small></p>}
                  <SourceLine cited={promise.cited} />
                </li>
              )))}
          </ul>
        </details>
      </div>
      <section className="map-section" aria-label={mapText.region}>
        <MapStage {...setting} picture={explored.picture} label={explored.indicator.label} descriptions={descriptions} after={afterMap} />
        <div className="legend"><MapKey explored={explored} /></div>
        <div className="under-map" ref={afterMap} tabIndex={-1}><p>{`${exchangeText.states}: ${formatDate(date)}.`}</p></div>
      </section>
    </div>
  );
}
