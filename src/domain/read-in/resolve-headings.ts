/** What the headings of a sheet say, each after the one before and beside the others. */
import { columnKey, isForFilesToCome } from './column-key';
import { LAW_ITEMS, type FieldId } from './fields';
import type { Heading } from './find-table';
import type { RememberedColumns } from './input';
import { withListColumns } from './list-columns';
import { isBareDate, matchHeading } from './match-heading';
import type { ColumnUse } from './proposal';
import type { Place } from './sheet';

/** A heading as it is written, not understood yet. */
export interface Told {
  readonly text: string;
  readonly index: number;
}
/** How the headings of a sheet are matched; `placeOf` is by index of the heading. */
export interface Matching {
  readonly remembered: RememberedColumns;
  readonly placeOf: (index: number) => Place;
  /** Headings stand beside each other. */
  readonly across: boolean;
}

/** What each heading says, also those that mean something only after the one before: "Lägesbild", "datum". */
export function matched(told: readonly Told[], { remembered, placeOf, across }: Matching, forgiving: boolean): readonly Heading[] {
  let before: FieldId | null = null;
  return withListColumns(told.map(({ text, index }): Heading => {
    const key = columnKey(text, placeOf(index));
    const chosen = isForFilesToCome(key) || !Object.hasOwn(remembered, key) ? undefined : remembered[key];
    const use = chosen ?? matchHeading(text, remembered, forgiving);
    const item = LAW_ITEMS.find((one) => one === before);
    const resolved: ColumnUse = item !== undefined && isBareDate(text) ? { kind: 'field', field: `${item}-date`, sure: true } : use;
    if (text !== '' || resolved.kind === 'field') before = resolved.kind === 'field' ? resolved.field : null;
    return { text, index, use: resolved };
  }), remembered, across);
}

/** Headings that say the same are asked about, unless one alone is certain. */
export function withoutDoubles(headings: readonly Heading[]): readonly Heading[] {
  return headings.map((heading) => {
    const { use } = heading;
    if (use.kind !== 'field') return heading;
    const same = headings.filter((one) => one.use.kind === 'field' && one.use.field === use.field);
    const sure = same.filter((one) => one.use.kind === 'field' && one.use.sure);
    if (same.length === 1 || (sure.length === 1 && sure[0] === heading)) return heading;
    return { ...heading, use: { kind: 'question', candidates: [use.field] } };
  });
}

export const resolve = (told: readonly Told[], matching: Matching, forgiving: boolean): readonly Heading[] => withoutDoubles(matched(told, matching, forgiving));
