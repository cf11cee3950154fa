import type { Marked } from './comparison';

/** A mark beside a name, as it stands in the plots. */
export function Mark({ marked }: { readonly marked: Marked }) {
  return (
    <svg className={marked.chosen ? 'compare-mark compare-chosen' : 'compare-mark'} viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
      <path d={marked.path} fill="currentColor" />
    </svg>
  );
}
