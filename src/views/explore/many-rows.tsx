import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useState, type RefObject } from 'react';
import type { Reading } from '../../domain/reading';
import { ReadingRow, type ReadingRowProps } from './reading-row';

export interface ManyRowsProps {
  readonly rows: readonly Reading[];
  /** What the rows are scrolled in. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** What a row shows; a new function when that changes. */
  readonly row: (reading: Reading) => ReadingRowProps;
}

/** Height of a row of one line, px; each is measured when it stands. */
const ROW_HEIGHT = 41;
/** Rows beyond the edges that stand already. */
const BEYOND = 20;

/** Code of the row that has the focus. */
function useFocusedRow(scroller: RefObject<HTMLElement | null>, rows: readonly Reading[]): string | null {
  const [focused, setFocused] = useState<string | null>(null);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const come = ({ target }: FocusEvent): void => {
      const row = target instanceof Element ? target.closest<HTMLElement>('tr[data-index]') : null;
      setFocused(row ? (rows[Number(row.dataset['index'])]?.code ?? null) : null);
    };
    const go = (): void => setFocused(null);
    element.addEventListener('focusin', come);
    element.addEventListener('focusout', go);
    return () => {
      element.removeEventListener('focusin', come);
      element.removeEventListener('focusout', go);
    };
  }, [scroller, rows]);
  return focused;
}

/**
 * The rows of a long table that can be seen, and the one that has the focus; the others are gaps of their height. Every
 * row says its place among all, and the copied CSV holds them all.
 */
export function ManyRows({ rows, scroller, row }: ManyRowsProps) {
  const focused = useFocusedRow(scroller, rows);
  const at = focused === null ? -1 : rows.findIndex(({ code }) => code === focused);
  const rangeExtractor = useCallback((range: Range): number[] => {
    const seen = defaultRangeExtractor(range);
    return at === -1 || seen.includes(at) ? seen : [...seen, at].toSorted((a, b) => a - b);
  }, [at]);
  // oxlint-disable-next-line react/incompatible-library -- nothing that is memoised is handed what it returns
  const virtual = useVirtualizer({
    count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => ROW_HEIGHT, overscan: BEYOND, rangeExtractor,
    getItemKey: (index) => rows[index]?.code ?? index,
  });
  const gap = (key: string, height: number) => (height < 1 ? null : (
    <tr key={key} className="gap" aria-hidden="true" style={{ height }} />
  ));
  let end = 0;
  const standing = virtual.getVirtualItems().flatMap(({ index, key, start, end: next }) => {
    const reading = rows[index];
    if (!reading) return [];
    const before = gap(`gap-${key}`, start - end);
    end = next;
    return [before, <ReadingRow key={key} ref={virtual.measureElement} index={index} {...row(reading)} />];
  });
  return (
    <>
      {standing}
      {gap('gap-after', virtual.getTotalSize() - end)}
    </>
  );
}
