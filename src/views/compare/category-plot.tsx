import type { ComparisonRow, Marked } from './comparison';
import { capitalise } from '../../text/format';
import { hover } from '../../state/scene-store';
import { Mark } from './mark';

/** An indicator of categories: under each, a dot a municipality, and the chosen and the compared by mark and name. */
export function CategoryPlot({ row, marked, active }: {
  readonly row: ComparisonRow; readonly marked: readonly Marked[]; readonly active: string | null;
}) {
  const { indicator, readings } = row;
  return (
    <div className="compare-categories" aria-hidden="true" onPointerLeave={({ pointerType }) => { if (pointerType === 'mouse') hover(null); }}>
      {indicator.categories.map(({ id, label }) => {
        const members = [...readings.values()].filter(({ content }) => content.kind === 'category' && content.category === id);
        return (
          <div key={id}>
            <span className="compare-category">{capitalise(label)}</span>
            <span>
              {marked.filter(({ code }) => members.some((one) => one.code === code)).map((one) => (
                <span
                  key={one.code} className={`compare-someone${one.chosen ? ' compare-chosen' : ''}${one.code === active ? ' compare-on' : ''}`}
                  onPointerEnter={() => hover(one.code)}
                >
                  <Mark marked={one} />{one.name}
                </span>
              ))}
              {members.filter(({ code }) => !marked.some((one) => one.code === code)).map(({ code }) => (
                <span key={code} className={`compare-someone${code === active ? ' compare-on' : ''}`} onPointerEnter={() => hover(code)}>
                  <svg className="compare-mark" viewBox="-7 -7 14 14"><circle className="compare-dot" r="4.5" /></svg>
                </span>
              ))}
            </span>
          </div>
        );
      })}
    </div>
  );
}
