/**
 * The figures a peer page draws, straight from the product's own snapshots: for each of three indicators the class of
 * every municipality. Peers believe what they fetch; checking it is part of what the product's page costs.
 */
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Series } from '../../../src/domain/dataset';
import type { Indicator } from '../../../src/domain/indicator';
import type { Answer, Answered, Round } from '../../../src/domain/round';

export type Areas = FeatureCollection<Polygon | MultiPolygon, { readonly code: string; readonly name: string }>;

export interface Snapshots {
  readonly areas: Areas;
  readonly indicators: readonly Indicator[];
  readonly series: readonly Series[];
  readonly rounds: readonly Round[];
}

export interface PeerIndicator {
  readonly id: string;
  readonly label: string;
  /** Fill of an area, by municipality code; missing figures have a grey of their own. */
  readonly colorOf: (code: string) => string;
  /** What a tooltip says of an area after its name: value and unit. */
  readonly textOf: (code: string) => string;
}

/** The indicators that are switched between, in the order of the buttons. */
export const SWITCHED = ['folkmangd', 'arbetstid', 'polisoro'] as const;
export const MISSING_COLOR = '#c9c9c9';

const RAMP = ['#edf4ec', '#cfe3cc', '#a9cda5', '#7fb37b', '#569657', '#33763a', '#175626'];

function colorOfClass(index: number, count: number): string {
  const at = count < 2 ? RAMP.length - 1 : Math.round((index / (count - 1)) * (RAMP.length - 1));
  return RAMP[at] ?? MISSING_COLOR;
}

function numberIn(answered: Answered<number>): number | null {
  return answered.state === 'value' ? answered.value : null;
}

function fieldOf(answer: Answer, field: 'setAsidePercent' | 'concern'): number | null {
  return numberIn(answer[field]);
}

/** Values by code: the latest period of a series, or the latest round. Throws for a formula no peer draws. */
function valuesOf(indicator: Indicator, snapshots: Snapshots): Map<string, number | null> {
  const { formula } = indicator;
  if (formula.kind === 'series') {
    const latest = snapshots.series.find((one) => one.id === formula.series)?.periods.at(-1);
    if (latest === undefined) throw new Error(`no series ${formula.series}`);
    return new Map(Object.entries(latest.values).map(([code, cell]) => [code, typeof cell === 'number' ? cell : null]));
  }
  if (formula.kind === 'round') {
    const latest = snapshots.rounds.at(-1);
    if (latest === undefined) throw new Error('no round');
    return new Map(latest.answers.map((answer) => [answer.code, fieldOf(answer, formula.field)]));
  }
  throw new Error(`${indicator.id}: peers draw no ${formula.kind}`);
}

function peerIndicator(id: string, snapshots: Snapshots): PeerIndicator {
  const indicator = snapshots.indicators.find((one) => one.id === id);
  if (indicator === undefined) throw new Error(`no indicator ${id}`);
  const values = valuesOf(indicator, snapshots);
  const { classification, categories } = indicator;
  const breaks = classification?.breaks[classification.method] ?? null;
  const classOf = (value: number): number =>
    breaks === null
      ? categories.findIndex((category) => category.value === value)
      : breaks.filter((limit) => value >= limit).length;
  // An invented figure says so wherever it can be read, here too.
  const mark = indicator.formula.kind === 'round' && snapshots.rounds.at(-1)?.invented === true ? 'Påhittat exempel: ' : '';
  const count = breaks === null ? categories.length : breaks.length + 1;
  return {
    id,
    label: indicator.shortLabel,
    colorOf: (code) => {
      const value = values.get(code) ?? null;
      return value === null ? MISSING_COLOR : colorOfClass(classOf(value), count);
    },
    textOf: (code) => {
      const value = values.get(code) ?? null;
      return `${mark}${value === null ? 'uppgift saknas' : `${value} ${indicator.unit}`}`;
    },
  };
}

export function peerIndicators(snapshots: Snapshots): readonly PeerIndicator[] {
  return SWITCHED.map((id) => peerIndicator(id, snapshots));
}
