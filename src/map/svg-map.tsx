import { memo, type MouseEvent } from 'react';
import { areMany } from '../domain/many';
import type { MapActs } from './engine';
import { FADE_SHARE } from './fade-share';
import { fillClass } from './fill-class';
import { HatchPattern } from './hatch-pattern';
import { ManyAreas } from './many-areas';
import type { Picture } from './picture';
import { areaPathId, joinedNames, joinedPath, type SvgGeometry } from './svg-geometry';

export interface SvgMapProps extends MapActs {
  readonly geometry: SvgGeometry;
  readonly picture: Picture;
  readonly hovered: string | null;
  /** Centres of the proportional circles in frame units, by code. */
  readonly centres: ReadonlyMap<string, readonly [number, number]>;
}

function codeAt(event: MouseEvent<SVGSVGElement>): string | null {
  return event.target instanceof Element ? event.target.getAttribute('data-code') : null;
}

/** Side of the pattern of missing data, frame units: 6 px where the map is 560 px high. */
const HATCH = 100;

const SIDES = [
  { side: 'west', x1: 0, y1: 0, x2: 1, y2: 0 }, { side: 'east', x1: 1, y1: 0, x2: 0, y2: 0 },
  { side: 'north', x1: 0, y1: 0, x2: 0, y2: 1 }, { side: 'south', x1: 0, y1: 1, x2: 0, y2: 0 },
] as const;

/** Four gradients in the ground's colour over the edges of the surroundings. */
function Fade({ box: [x, y, width, height] }: { readonly box: SvgGeometry['surroundings'] }) {
  const depth = height * FADE_SHARE;
  return SIDES.map(({ side, ...vector }) => (
    <g key={side}>
      <linearGradient id={`fade-${side}`} {...vector}>
        <stop className="fade-full" offset="0" />
        <stop className="fade-none" offset="1" />
      </linearGradient>
      <rect
        fill={`url(#fade-${side})`} x={side === 'east' ? x + width - depth : x - 20} y={side === 'south' ? y + height - depth : y - 20}
        width={vector.y1 === vector.y2 ? depth + 20 : width + 40} height={vector.y1 === vector.y2 ? height + 40 : depth + 20}
      />
    </g>
  ));
}

/** Id of all areas' paths together, for the lines between them. */
const OUTLINES = 'outlines';

interface LayerProps {
  readonly geometry: SvgGeometry;
  /** The areas are drawn without paths that others point to. */
  readonly many: boolean;
}

function viewBoxOf({ width, height }: SvgGeometry): string {
  return `0 0 ${width} ${height}`;
}

/** What lies beneath the areas and never changes, with the paths and the pattern that the others point to. */
const Ground = memo(function Ground({ geometry, many }: LayerProps) {
  return (
    <svg className="svg-map beneath" data-geometry="map" viewBox={viewBoxOf(geometry)} aria-hidden="true" focusable="false">
      {/* The effect stands on the path itself: style rules do not reach into what <use> shows. */}
      <defs>
        {!many && (
          <g id={OUTLINES}>
            {geometry.areas.map(({ code, d }) => <path key={code} id={areaPathId(code)} d={d} vectorEffect="non-scaling-stroke" />)}
          </g>
        )}
        <HatchPattern id="hatch" period={HATCH} />
      </defs>
      <g className="surroundings" data-box={geometry.surroundings.join(' ')}>
        <path className="county-border" data-geometry="county-borders" d={geometry.countyBorders} />
        <path className="country-border" data-geometry="country-borders" d={geometry.countryBorders} />
        <Fade box={geometry.surroundings} />
      </g>
    </svg>
  );
});

/** Water and borders over the areas; they never change. */
const Lines = memo(function Lines({ geometry, many }: LayerProps) {
  return (
    <svg className="svg-map above" viewBox={viewBoxOf(geometry)} aria-hidden="true" focusable="false">
      <g className="water">
        <path className="lake" data-geometry="lakes" data-names={joinedNames(geometry.lakes)} d={joinedPath(geometry.lakes)} />
        <path className="river" data-geometry="rivers" data-names={joinedNames(geometry.rivers)} d={joinedPath(geometry.rivers)} />
      </g>
      {/* A light casing under a dark line: one of the two stands out from whatever colours meet there. */}
      {!many && ['casing', 'borders'].map((line) => <use key={line} className={line} href={`#${OUTLINES}`} />)}
    </svg>
  );
});

/**
 * The SVG engine: written into the page by the build, and the map wherever WebGL is missing. Fill, border
 * and outlines of an area point to one path in `<defs>`. Hidden from assistive technology: the list box
 * over the map says the same in words. The pictures are stacked, so that new colours paint the areas alone.
 */
export const SvgMap = memo(function SvgMap({
  geometry, picture, hovered, centres, onHover, onChoose,
}: SvgMapProps) {
  const { areas, form } = picture;
  const many = areMany(areas.length);
  const marked = [
    // Light beneath both: of two areas in the darkest class the line between would else be lost.
    ...areas.filter((area) => area.compared || area.chosen).map(({ code }) => ({ code, mark: 'mark-casing' })),
    ...areas.filter((area) => area.compared).map(({ code }) => ({ code, mark: 'compared' })),
    ...areas.filter((area) => area.chosen).map(({ code }) => ({ code, mark: 'chosen' })),
    ...areas.filter((area) => area.code === hovered).map(({ code }) => ({ code, mark: 'hovered' })),
  ];
  return (
    <>
      <Ground geometry={geometry} many={many} />
      {many ? <ManyAreas geometry={geometry} picture={picture} onHover={onHover} onChoose={onChoose} /> : (
        <svg
          className="svg-map areas" viewBox={viewBoxOf(geometry)} aria-hidden="true" focusable="false"
          data-scheme={picture.scheme}
          onPointerMove={(event) => onHover(codeAt(event))}
          onPointerLeave={() => onHover(null)}
          onClick={(event) => {
            const code = codeAt(event);
            if (code !== null) onChoose(code, event.shiftKey || event.ctrlKey || event.metaKey);
          }}
        >
          {areas.map((area) => (
            <use key={area.code} href={`#${areaPathId(area.code)}`} data-code={area.code} className={fillClass(area, form)} />
          ))}
        </svg>
      )}
      <Lines geometry={geometry} many={many} />
      {(form === 'circles' || marked.length > 0) && (
        <svg className="svg-map above" viewBox={viewBoxOf(geometry)} aria-hidden="true" focusable="false">
          {form === 'circles' && (
            <g className="circles" data-scheme={picture.scheme}>
              {areas.map(({ code, radius, paint, dimmed }) => {
                const centre = centres.get(code);
                return centre && radius !== null && (
                  <circle
                    key={code} cx={centre[0]} cy={centre[1]} r={radius}
                    className={`circle ${paint.kind === 'class' ? `k${paint.shade}` : 'blank'}${dimmed ? ' dimmed' : ''}`}
                  />
                );
              })}
            </g>
          )}
          <g className="marks">
            {marked.map(({ code, mark }) => (many
              ? <path key={mark + code} d={geometry.areas.find((area) => area.code === code)?.d} className={mark} />
              : <use key={mark + code} href={`#${areaPathId(code)}`} className={mark} />))}
          </g>
        </svg>
      )}
    </>
  );
});
