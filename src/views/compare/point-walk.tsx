import { useId, type KeyboardEvent } from 'react';
import { chooseMunicipality, hover } from '../../state/scene-store';

export interface WalkStop {
  readonly code: string;
  /** What is read out: name, figures, source. */
  readonly text: string;
  readonly selected: boolean;
}

interface PointWalkProps {
  readonly label: string;
  /** In the order of Left and Right. */
  readonly stops: readonly WalkStop[];
  /** Codes in the order of Down and Up, where that is another one. */
  readonly upwards?: readonly string[];
  readonly active: string | null;
  /** Where the walk begins. */
  readonly start: string | null;
}

function stepOf(key: string): { readonly axis: 'x' | 'y'; readonly by: number } | null {
  switch (key) {
    case 'ArrowRight': return { axis: 'x', by: 1 };
    case 'ArrowLeft': return { axis: 'x', by: -1 };
    case 'ArrowUp': return { axis: 'y', by: 1 };
    case 'ArrowDown': return { axis: 'y', by: -1 };
    case 'Home': return { axis: 'x', by: -Infinity };
    case 'End': return { axis: 'x', by: Infinity };
    default: return null;
  }
}

/** The points of a plot for keyboard and screen reader: one tab stop, arrow keys between them, Enter chooses; the marked one is hovered. */
export function PointWalk({ label, stops, upwards, active, start }: PointWalkProps) {
  const id = useId();
  const along = stops.map(({ code }) => code);
  const marked = active !== null && along.includes(active) ? active : null;
  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' && marked !== null) chooseMunicipality(marked);
    const step = stepOf(event.key);
    if (!step) return;
    event.preventDefault();
    const order = step.axis === 'y' && upwards ? upwards : along;
    const from = order.indexOf(marked ?? start ?? '');
    hover(order[Math.max(0, Math.min(order.length - 1, from + step.by))] ?? null);
  }
  return (
    <div
      className="compare-walk" role="listbox" tabIndex={0} aria-label={label} aria-multiselectable="true"
      {...(marked === null ? {} : { 'aria-activedescendant': `${id}-${marked}` })}
      onFocus={() => hover(start !== null && along.includes(start) ? start : (along[0] ?? null))} onBlur={() => hover(null)} onKeyDown={onKeyDown}
    >
      {stops.map(({ code, text, selected }) => (
        <div key={code} id={`${id}-${code}`} role="option" aria-selected={selected}>{text}</div>
      ))}
    </div>
  );
}
