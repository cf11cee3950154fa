import { memo, useId, useMemo, useRef } from 'react';
import { byCode } from '../../domain/by-code';
import type { Dataset } from '../../domain/dataset';
import { numberOf } from '../../domain/reading';
import type { Scene } from '../../domain/scene';
import { ChartFiles } from '../../parts/take-away/chart-files';
import { appearanceOf, useAppearanceStore } from '../../state/appearance-store';
import { changeScene, useSceneStore } from '../../state/scene-store';
import { reasonText, unitBeside } from '../../text/format';
import { momentText } from '../../text/moment-text';
import { compareText } from '../../text/sv/compare';
import { exploreText } from '../../text/sv/explore';
import { CategoryPlot } from './category-plot';
import { positionOf, type ComparisonRow, type Marked } from './comparison';
import { DotPlot } from './dot-plot';
import { OrderPicker } from './order-picker';
import { PointWalk, type WalkStop } from './point-walk';
import { readingLine, Readout } from './readout';

interface PlotRowProps {
  readonly row: ComparisonRow;
  readonly marked: readonly Marked[];
  readonly names: ReadonlyMap<string, string>;
  readonly showReference: boolean;
  readonly dataset: Dataset;
}

/** More names than these in a sentence are no longer read. */
const MOST_NAMED = 20;

/** Known ones by value, then the ones without order; the walk follows the picture from left to right. */
function orderOf({ indicator, readings }: ComparisonRow): readonly string[] {
  const place = (code: string): number => {
    const reading = readings.get(code);
    if (!reading) return 0;
    const { content } = reading;
    return content.kind === 'category'
      ? indicator.categories.findIndex(({ id }) => id === content.category) : positionOf(indicator, reading) ?? 0;
  };
  return [...readings.values()].filter(({ content }) => content.kind !== 'missing').map(({ code }) => code)
    .toSorted((a, b) => place(a) - place(b));
}

/** What is read out of every point, from left to right. */
function stopsOf(row: ComparisonRow, marked: readonly Marked[], names: ReadonlyMap<string, string>): readonly WalkStop[] {
  const { indicator, readings } = row;
  const marks = byCode(marked);
  return orderOf(row).flatMap((code) => {
    const reading = readings.get(code);
    return reading ? [{ code, text: readingLine(names.get(code) ?? code, reading, indicator), selected: marks.has(code) }] : [];
  });
}

/** Who has no figure and why, one by one; of very many only how many for each reason. */
function missingOf({ readings }: ComparisonRow, names: ReadonlyMap<string, string>): readonly string[] {
  const found = [...readings.values()].flatMap(({ code, content }) => (content.kind === 'missing' ? [{ code, reason: reasonText(content.reason) }] : []));
  if (found.length <= MOST_NAMED) return found.map(({ code, reason }) => `${names.get(code)} (${reason})`);
  return [...new Set(found.map(({ reason }) => reason))].map((reason) =>
    compareText.missingOf(found.filter((one) => one.reason === reason).length, reason));
}

function PlotRow({ row, marked, names, showReference, dataset }: PlotRowProps) {
  const plot = useRef<HTMLDivElement>(null);
  const headingId = useId();
  const hovered = useSceneStore((state) => state.hovered);
  const { indicator, moment, readings, invented } = row;
  const own = marked[0]?.code ?? null;
  // Pointing asks every row for all of this again, and changes none of it.
  const stops = useMemo(() => stopsOf(row, marked, names), [row, marked, names]);
  const missing = useMemo(() => missingOf(row, names), [row, names]);
  const numeric = useMemo(() => [...readings.values()].some((reading) => numberOf(reading) !== null), [readings]);
  const active = hovered !== null && readings.has(hovered) ? hovered : null;
  const told = readings.get(active ?? own ?? '');
  return (
    <li className="compare-row" {...(invented ? { 'data-invented': '' } : {})}>
      <h4 id={headingId}>
        {indicator.label} <small>{[unitBeside(indicator), momentText(indicator, moment)].filter((part) => part !== '').join(', ')}</small>
        {invented && <span className="invented-mark">{exploreText.invented}</span>}
      </h4>
      {stops.length === 0 ? <p>{compareText.allMissing}</p> : (
        <div className="compare-plot" ref={plot}>
          {numeric ? <DotPlot {...{ row, marked, active, showReference }} /> : <CategoryPlot {...{ row, marked, active }} />}
          {invented && <span className="compare-across" data-left-out="" aria-hidden="true">{exploreText.invented}</span>}
          <PointWalk
            label={compareText.plotList(indicator.label)} active={active} start={own} stops={stops}
          />
        </div>
      )}
      {told && <Readout name={names.get(told.code) ?? told.code} reading={told} indicator={indicator} />}
      {missing.length > 0 && <p className="compare-missing">{`${compareText.missing}: ${compareText.missingBeside(missing)}`}</p>}
      {stops.length > 0 && (
        <ChartFiles
          heading={[indicator.label, unitBeside(indicator), momentText(indicator, moment)].filter((part) => part !== '').join(', ')} drawn={plot}
          shown={[{ indicator, moment, readings: [...readings.values()] }]} invented={invented} dataset={dataset}
        />
      )}
    </li>
  );
}

/** Every available indicator as a plot of its own. */
export const PlotRows = memo(function PlotRows({ scene, standOut, rows, marked, dataset }: {
  readonly scene: Scene;
  /** The order that is chosen; the rows follow a moment later. */
  readonly standOut: boolean;
  readonly rows: readonly ComparisonRow[]; readonly marked: readonly Marked[]; readonly dataset: Dataset;
}) {
  const projector = useAppearanceStore(appearanceOf) === 'projector';
  const { municipalities } = dataset.county;
  const names = useMemo(() => new Map(municipalities.map(({ code, name }) => [code, name])), [municipalities]);
  // On a wall a line is taken for a norm; there it comes only when asked for.
  const showReference = scene.referenceLine ?? !projector;
  const reference = rows.find(({ indicator }) => indicator.referenceLine !== null)?.indicator.referenceLine;
  return (
    <section className="compare-section compare-plots" aria-labelledby="compare-plots">
      <h3 id="compare-plots">{compareText.plots}</h3>
      <OrderPicker standOut={standOut} />
      <p className="compare-help">{compareText.plotsHelp}</p>
      {reference && (
        <p className="compare-help">
          <label><input type="checkbox" checked={showReference} onChange={({ target }) => changeScene({ referenceLine: target.checked })} /> {compareText.reference}</label>
          {showReference && <small>{` ${reference.note}`}</small>}
        </p>
      )}
      <ul className="compare-rows">
        {rows.map((row) => <PlotRow key={row.indicator.id} {...{ row, marked, names, showReference, dataset }} />)}
      </ul>
    </section>
  );
});
