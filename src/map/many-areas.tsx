import { memo, useMemo, useRef, type MouseEvent } from 'react';
import type { MapActs } from './engine';
import { fillClass } from './fill-class';
import type { Pick } from './pick-area';
import type { Picture } from './picture';
import type { SvgGeometry } from './svg-geometry';

interface ManyAreasProps extends MapActs {
  readonly geometry: SvgGeometry;
  readonly picture: Picture;
}

interface Group {
  readonly className: string;
  readonly codes: string[];
  d: string;
}

/** Areas that are painted alike as one path each colour; `readSvgGeometry` takes them apart again. */
function groupsOf({ areas, form }: Picture, outlines: ReadonlyMap<string, string>): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const area of areas) {
    const d = outlines.get(area.code) ?? '';
    if (d === '') continue;
    const className = fillClass(area, form);
    const group = groups.get(className) ?? { className, codes: [], d: '' };
    groups.set(className, group);
    group.codes.push(area.code);
    group.d += d;
  }
  return [...groups.values()];
}

/**
 * The areas of the SVG map where they are many: an element for each class, not for each area, so that the page arrives
 * and changes as one of few areas does. Which area is pointed at is found by its shape.
 */
export const ManyAreas = memo(function ManyAreas({ geometry, picture, onHover, onChoose }: ManyAreasProps) {
  const outlines = useMemo(() => new Map(geometry.areas.map(({ code, d }) => [code, d])), [geometry]);
  const groups = useMemo(() => groupsOf(picture, outlines), [picture, outlines]);
  const pick = useRef<{ readonly of: SvgGeometry; readonly found: Promise<Pick> } | null>(null);

  /** Counts movements and leaving: what is found for an earlier place is late. */
  const pointed = useRef(0);

  function areaAt(event: MouseEvent<SVGSVGElement>, then: (code: string | null) => void): void {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const [x, y] = [((event.clientX - left) / width) * geometry.width, ((event.clientY - top) / height) * geometry.height];
    if (pick.current?.of !== geometry) {
      pick.current = { of: geometry, found: import('./pick-area').then(({ pickFrom }) => pickFrom(geometry)) };
    }
    pick.current.found.then((found) => then(found(x, y)), (error: unknown) => {
      // Asked for again at the next movement; the list box and the table point at areas meanwhile.
      pick.current = null;
      console.info('The areas of the map cannot be pointed at yet.', error);
    });
  }

  return (
    <svg
      className="svg-map areas many" viewBox={`0 0 ${geometry.width} ${geometry.height}`} aria-hidden="true" focusable="false"
      data-scheme={picture.scheme}
      onPointerMove={(event) => {
        pointed.current += 1;
        const now = pointed.current;
        areaAt(event, (code) => { if (pointed.current === now) onHover(code); });
      }}
      onPointerLeave={() => {
        pointed.current += 1;
        onHover(null);
      }}
      onClick={(event) => {
        const additive = event.shiftKey || event.ctrlKey || event.metaKey;
        areaAt(event, (code) => { if (code !== null) onChoose(code, additive); });
      }}
    >
      {groups.map(({ className, codes, d }) => <path key={className} className={className} data-codes={codes.join(' ')} d={d} />)}
    </svg>
  );
});
