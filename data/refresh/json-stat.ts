import * as v from 'valibot';
import { OddAnswer } from './refusal';

const category = v.object({
  /** Code to position, or the codes in order: the format allows both. */
  index: v.union([v.record(v.string(), v.number()), v.array(v.string())]),
  label: v.record(v.string(), v.string()),
});
export const dimensionSchema = v.object({ category });
/** An answer in json-stat2: numbers row by row, the last dimension fastest. */
export const jsonStatSchema = v.object({
  class: v.literal('dataset'),
  id: v.array(v.string()),
  size: v.array(v.pipe(v.number(), v.integer(), v.minValue(1))),
  dimension: v.record(v.string(), dimensionSchema),
  value: v.array(v.nullable(v.number())),
});
export type JsonStat = v.InferOutput<typeof jsonStatSchema>;

export interface Cell {
  /** Code per dimension, e.g. Region → "2080". */
  readonly at: ReadonlyMap<string, string>;
  readonly value: number | null;
}

/** A dimension's codes in order. */
export function codesOf(dimension: v.InferOutput<typeof dimensionSchema>): readonly string[] {
  const { index } = dimension.category;
  if (Array.isArray(index)) return index;
  return Object.entries(index).sort(([, a], [, b]) => a - b).map(([code]) => code);
}

/** Every cell with its codes; throws OddAnswer when the sizes do not fit together. */
export function cellsOf(name: string, answer: JsonStat): readonly Cell[] {
  const axes = answer.id.map((id, i) => {
    const dimension = answer.dimension[id];
    if (dimension === undefined) throw new OddAnswer(name, `dimensionen ${id} saknar beskrivning`);
    const codes = codesOf(dimension);
    if (codes.length !== answer.size[i]) {
      throw new OddAnswer(name, `dimensionen ${id} har ${codes.length} koder men storleken ${answer.size[i] ?? 'okänd'}`);
    }
    return { id, codes };
  });
  const expected = axes.reduce((product, axis) => product * axis.codes.length, 1);
  if (answer.value.length !== expected) {
    throw new OddAnswer(name, `${answer.value.length} värden, väntade ${expected}`);
  }
  return answer.value.map((value, position) => {
    const at = new Map<string, string>();
    let rest = position;
    for (const { id, codes } of axes.toReversed()) {
      const code = codes[rest % codes.length];
      if (code === undefined) throw new OddAnswer(name, `dimensionen ${id} är tom`);
      at.set(id, code);
      rest = Math.floor(rest / codes.length);
    }
    return { at, value };
  });
}
