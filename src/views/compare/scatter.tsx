import { memo, useId, useMemo, useRef } from 'react';
import { byCode } from '../../domain/by-code';
import type { Dataset } from '../../domain/dataset';
import { evaluateOne } from '../../domain/evaluate';
import type { Indicator } from '../../domain/indicator';
import { momentOf } from '../../domain/moment';
import { numberOf, type Reading } from '../../domain/reading';
import type { Scene } from '../../domain/scene';
import { ChartFiles } from '../../parts/take-away/chart-files';
import { changeScene, useSceneStore } from '../../state/scene-store';
import { reasonText, unitBeside } from '../../text/format';
import { momentText } from '../../text/moment-text';
import { compareText } from '../../text/sv/compare';
import { exploreText } from '../../text/sv/explore';
import { positionOf, type ComparisonRow, type Marked } from './comparison';
import { PointWalk, type WalkStop } from './point-walk';
import { readingLine, Readout } from './readout';
import { ScatterDrawing } from './scatter-drawing';
import { isScalable, pairOf, type ScatterPoint } from './scatter-plan';

interface ScatterProps {
  readonly scene: Scene;
  readonly dataset: Dataset;
  readonly rows: readonly ComparisonRow[];
  readonly marked: readonly Marked[];
}

function AxisSelect({ label, value, offered, onChange }: {
  readonly label: string; readonly value: string; readonly offered: readonly Indicator[]; readonly onChange: (id: string) => void;
}) {
  const id = useId();
  return (
    <span className="compare-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {offered.map((indicator) => <option key={indicator.id} value={indicator.id}>{indicator.label}</option>)}
      </select>
    </span>
  );
}

function whyMissing(reading: Reading | undefined, indicator: Indicator): string | null {
  return reading?.content.kind === 'missing' ? `${indicator.shortLabel.toLowerCase()}: ${reasonText(reading.content.reason)}` : null;
}

/** What the areas of the circles stand for: the catalogue's first total, read at its own moment. */
function weightsOf(scene: Scene, dataset: Dataset) {
  const indicator = dataset.indicators.find(({ circles }) => circles);
  if (!indicator) return null;
  const moment = momentOf(scene, indicator, dataset);
  return {
    when: momentText(indicator, moment),
    of: (code: string): number => numberOf(evaluateOne(indicator, code, moment, dataset)) ?? 0,
  };
}

/** What is read out of every circle from left to right, and their order from below. */
function walkOf(
  { x, y, points }: { readonly x: ComparisonRow; readonly y: ComparisonRow; readonly points: readonly ScatterPoint[] }, marked: readonly Marked[],
): { readonly stops: readonly WalkStop[]; readonly upwards: readonly string[] } {
  const marks = byCode(marked);
  const along = (side: 'x' | 'y'): readonly ScatterPoint[] => points.toSorted((a, b) => a[side] - b[side]);
  return {
    stops: along('x').map(({ code, name }) => ({
      code, selected: marks.has(code),
      text: [x, y].flatMap(({ readings, indicator }, index) => {
        const reading = readings.get(code);
        return reading ? [readingLine(index === 0 ? name : indicator.shortLabel, reading, indicator)] : [];
      }).join('; '),
    })),
    upwards: along('y').map(({ code }) => code),
  };
}

/** Any two indicators against each other, a circle a municipality. */
export const Scatter = memo(function Scatter({ scene, dataset, rows, marked }: ScatterProps) {
  const drawn = useRef<HTMLDivElement>(null);
  const hovered = useSceneStore((state) => state.hovered);
  // The catalogue's order, whichever way the rows above are sorted.
  const offered = useMemo(() => dataset.indicators.filter((one) => isScalable(one) && rows.some(({ indicator }) => indicator === one)), [dataset, rows]);
  const pair = useMemo(() => pairOf(scene.scatter, offered), [scene.scatter, offered]);
  const weights = useMemo(() => weightsOf(scene, dataset), [scene, dataset]);
  const plot = useMemo(() => {
    const x = rows.find(({ indicator }) => indicator === pair?.x);
    const y = rows.find(({ indicator }) => indicator === pair?.y);
    if (!pair || !x || !y) return null;
    const points: ScatterPoint[] = [];
    const missing: string[] = [];
    const marks = byCode(marked);
    for (const { code, name } of dataset.county.municipalities) {
      const [own, other] = [x.readings.get(code), y.readings.get(code)];
      const at = own && positionOf(pair.x, own);
      const up = other && positionOf(pair.y, other);
      const mark = marks.get(code);
      const weight = weights?.of(code) ?? 1;
      if (typeof at === 'number' && typeof up === 'number') points.push({ code, name, x: at, y: up, weight: weight || 1, rank: mark ? (mark.chosen ? 0 : 1) : 2 });
      else missing.push(`${name} (${[whyMissing(own, pair.x), whyMissing(other, pair.y)].filter((part) => part !== null).join(', ')})`);
    }
    return { x, y, points, missing, invented: x.invented || y.invented };
  }, [pair, rows, dataset, marked, weights]);
  // Pointing at a circle asks for all of this again, and changes none of it.
  const walk = useMemo(() => plot && walkOf(plot, marked), [plot, marked]);
  if (!pair || !plot || !walk) return null;

  const { points, missing, invented } = plot;
  const active = points.some(({ code }) => code === hovered) ? hovered : null;
  const own = marked[0]?.code ?? '';
  const told = dataset.county.municipalities.find(({ code }) => code === (active ?? own));
  const sides = [plot.x, plot.y] as const;
  const choose = (side: 'x' | 'y') => (id: string): void => {
    const other = side === 'x' ? pair.y.id : pair.x.id;
    // Choosing the other axis's indicator turns the two round: a pair is never one indicator twice.
    const kept = id === other ? pair[side].id : other;
    changeScene({ scatter: side === 'x' ? { x: id, y: kept } : { x: kept, y: id } });
  };
  const unfit = scene.scatter !== null && (scene.scatter.x !== pair.x.id || scene.scatter.y !== pair.y.id);
  const axisName = ({ indicator, moment }: ComparisonRow): string =>
    [indicator.label, unitBeside(indicator), momentText(indicator, moment)].filter((part) => part !== '').join(', ');
  return (
    <section className="compare-section compare-scatter" aria-labelledby="compare-scatter" {...(invented ? { 'data-invented': '' } : {})}>
      <h3 id="compare-scatter">{compareText.scatter}</h3>
      <div className="compare-fields">
        <AxisSelect label={compareText.scatterX} value={pair.x.id} offered={offered} onChange={choose('x')} />
        <AxisSelect label={compareText.scatterY} value={pair.y.id} offered={offered} onChange={choose('y')} />
        {invented && <span className="invented-mark">{exploreText.invented}</span>}
      </div>
      {unfit && <p role="status">{compareText.scatterUnfit}</p>}
      {points.length === 0 ? <p>{compareText.scatterNothing}</p> : (
        <div ref={drawn}>
          <p className="compare-axis-name">{axisName(plot.y)}</p>
          <div className="compare-plot">
            <ScatterDrawing points={points} pair={pair} marked={marked} active={active} />
            {invented && <span className="compare-across" data-left-out="" aria-hidden="true">{exploreText.invented}</span>}
            <PointWalk
              label={compareText.scatterList(pair.x.label, pair.y.label)} upwards={walk.upwards} active={active} start={own} stops={walk.stops}
            />
          </div>
          <p className="compare-axis-name compare-axis-x">{axisName(plot.x)}</p>
        </div>
      )}
      {points.length > 0 && (
        <ChartFiles
          heading={compareText.scatterTitle(axisName(plot.y), axisName(plot.x))} drawn={drawn} invented={invented} dataset={dataset}
          shown={sides.map(({ indicator, moment, readings }) => ({ indicator, moment, readings: [...readings.values()] }))}
        />
      )}
      {told && sides.map(({ readings, indicator }, index) => {
        const reading = readings.get(told.code);
        return reading && <Readout key={indicator.id} name={index === 0 ? `${told.name}, ${indicator.shortLabel.toLowerCase()}:` : `${indicator.shortLabel}:`} reading={reading} indicator={indicator} />;
      })}
      {missing.length > 0 && <p className="compare-missing">{`${compareText.missing}: ${compareText.missingBeside(missing)}`}</p>}
      <p className="compare-help">{compareText.scatterFew(points.length)}{weights && ` ${compareText.scatterArea(weights.when)}`}</p>
    </section>
  );
});
