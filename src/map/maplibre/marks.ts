import type { AreaState, AreaStates } from './area-states';
import type { Areas } from './source';

/** Of very many areas the outlines of those that stand out are a source of their own, or each of them would be drawn once for every kind of mark. */
export const MARKS = 'marks';

const KINDS = ['compared', 'chosen', 'hovered'] as const;

export interface Marks {
  /** Tells one set of marks from another. */
  readonly key: string;
  readonly shapes: GeoJSON.FeatureCollection;
}

/** The shapes of the areas that are marked, with what they are marked as. */
export function marksOf(states: AreaStates, areas: Areas): Marks {
  const marked = new Map([...states].filter(([, state]) => KINDS.some((kind) => state[kind])));
  return {
    key: [...marked].map(([code, state]) => [code, ...KINDS.map((kind) => state[kind])].join()).join(' '),
    shapes: {
      type: 'FeatureCollection',
      features: marked.size === 0 ? [] : areas.features.flatMap(({ properties: { code }, geometry }): GeoJSON.Feature[] => {
        const state = marked.get(code);
        return state ? [{ type: 'Feature', properties: Object.fromEntries(KINDS.map((kind) => [kind, state[kind]])), geometry }] : [];
      }),
    },
  };
}

/** What is left to be kept as feature-state where marks are a source of their own. */
export function withoutMarks(change: Partial<AreaState>): Partial<AreaState> {
  return Object.fromEntries(Object.entries(change).filter(([field]) => KINDS.every((kind) => kind !== field)));
}
