import { useState, type KeyboardEvent } from 'react';
import { THIRDS, type BivariateBin } from '../../domain/bivariate';
import type { County } from '../../domain/municipality';
import { MISSING_CLASS, type Scene } from '../../domain/scene';
import { ClassRow } from '../../parts/class-row';
import { changeScene, pointAtClass, useSceneStore } from '../../state/scene-store';
import { axisMethod, bivariateText, thirdRange, thirdText } from '../../text/bivariate-words';
import { capitalise, list } from '../../text/format';
import { lowerFirst } from '../../text/lower-first';
import { exploreText } from '../../text/sv/explore';
import { sparseText } from '../../text/sv/sparse';
import type { BivariateShown } from './use-bivariate';

const SIDE = THIRDS.length;
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: SIDE, ArrowDown: -SIDE };

/** The class an arrow leads to; the same at an edge. Index is 3 · y + x, y grows upwards. */
export function gridStep(index: number, key: string): number {
  const step = STEPS[key] ?? 0;
  const next = index + step;
  const sameRow = Math.floor(next / SIDE) === Math.floor(index / SIDE);
  return next < 0 || next >= SIDE * SIDE || (Math.abs(step) === 1 && !sameRow) ? index : next;
}

/**
 * Three by three: x to the right, y upwards. One tab stop walked by arrow keys; pointing at a class or standing on it
 * highlights its areas and names it beneath in words.
 */
export function BivariateLegend({ shown: { pair }, scene, county }: {
  readonly shown: BivariateShown; readonly scene: Scene; readonly county: County;
}) {
  const { x, y, bins, missing } = pair;
  const pointed = useSceneStore((state) => state.pointedClass);
  const [stop, setStop] = useState(0);
  const nameOf = (code: string): string => county.municipalities.find((one) => one.code === code)?.name ?? code;
  const who = ({ codes }: BivariateBin): string => (codes.length === 0 ? sparseText.bivariateEmpty : list(codes.map(nameOf)));
  const words = (bin: BivariateBin): string => capitalise(bivariateText(x, y, bin));
  const read = bins[pointed ?? scene.highlight ?? -1];

  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>): void {
    if (event.key === 'Escape' && scene.highlight !== null) changeScene({ highlight: null });
    if (!(event.key in STEPS)) return;
    event.preventDefault();
    const next = gridStep(stop, event.key);
    setStop(next);
    event.currentTarget.parentElement?.querySelector<HTMLElement>(`[data-class="${next}"]`)?.focus();
  }

  return (
    <div data-scheme="bivariate">
      <h2>{sparseText.bivariateMode(x.indicator.shortLabel, y.indicator.shortLabel)}</h2>
      {pair.invented && <p className="invented-mark" data-invented="">{exploreText.invented}</p>}
      <p className="sparse-axis">{`↑ ${sparseText.lowToHigh(y.indicator.shortLabel)}`}</p>
      <div className="sparse-grid" role="group" aria-label={sparseText.bivariateGrid(x.indicator.shortLabel, y.indicator.shortLabel)}>
        {THIRDS.toReversed().flatMap((row) => bins.filter((bin) => bin.y === row)).map((bin) => (
          <button
            key={bin.index} type="button" data-class={bin.index} tabIndex={bin.index === stop ? 0 : -1}
            aria-pressed={scene.highlight === bin.index} aria-label={`${words(bin)}: ${who(bin)}`}
            onPointerEnter={() => pointAtClass(bin.index)} onPointerLeave={() => pointAtClass(null)}
            onFocus={() => { setStop(bin.index); pointAtClass(bin.index); }} onBlur={() => pointAtClass(null)}
            onClick={() => changeScene({ highlight: scene.highlight === bin.index ? null : bin.index })}
            onKeyDown={onKeyDown}
          >
            <svg viewBox="0 0 10 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <rect width="10" height="10" className={`k${bin.index}`} />
            </svg>
            <span>{bin.codes.length}</span>
          </button>
        ))}
      </div>
      <p className="sparse-axis">{`→ ${sparseText.lowToHigh(x.indicator.shortLabel)}`}</p>
      <p className="sparse-read">{read ? <><strong>{words(read)}</strong>{`: ${who(read)}`}</> : sparseText.bivariateHelp}</p>
      {missing.length > 0 && (
        <ul className="classes">
          <ClassRow
            index={MISSING_CLASS} swatch="missing" count={missing.length} held={scene.highlight === MISSING_CLASS}
            label={sparseText.missing}
          />
        </ul>
      )}
      {[x, y].map(({ indicator: { id, shortLabel, brief } }) => brief && <p key={id} className="caveat">{`${shortLabel}: ${lowerFirst(brief)}`}</p>)}
      {[x, y].map((axis) => (
        <details key={axis.indicator.id}>
          <summary>{axis.indicator.label}</summary>
          <ul>
            {THIRDS.map((third) => <li key={third}>{`${capitalise(thirdText(axis, third))}: ${thirdRange(axis, third)}`}</li>)}
          </ul>
          <p>{axisMethod(axis)}</p>
        </details>
      ))}
    </div>
  );
}
