import { useEffect, useMemo, useRef } from 'react';
import type { County, Neighbour } from '../../domain/municipality';
import { frameOf } from '../../map/frame';
import { useCentres } from '../../map/map-hooks';
import type { Picture } from '../../map/picture';
import type { SvgGeometry } from '../../map/svg-geometry';
import { SvgMap } from '../../map/svg-map';
import { twoFrames } from '../../map/two-frames';
import { hover, useSceneStore } from '../../state/scene-store';
import { factSheetText } from '../../text/sv/fact-sheet';

/** On a narrow map only the first so many names, by the labels' stated order, have room. */
const NARROW_NAMES = 8;

interface SheetMapProps {
  readonly county: County;
  readonly geometry: SvgGeometry;
  /** The sheet stands, and may be printed. */
  readonly ready: boolean;
  readonly chosen: string | null;
  /** Those in the county are drawn lighter. */
  readonly neighbours: readonly Neighbour[];
  readonly onChoose: (code: string) => void;
}

function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(2)}%`;
}

/** About how much of the small map's width a letter of a name takes. */
const LETTER = 0.046;

/** A name that would run over the edge begins or ends at it instead. @param share of the map's width at which its middle would be */
function placeAcross(share: number, name: string): { readonly className: string; readonly x: string } {
  const half = (name.length * LETTER) / 2;
  if (share - half < 0) return { className: 'name at-left', x: percent(1, 100) };
  return share + half > 1 ? { className: 'name at-right', x: percent(99, 100) } : { className: 'name', x: percent(share, 1) };
}

/** Where the municipality lies: the SVG engine alone, which paper needs. It shows no figures, so it has no classes. */
export function SheetMap({ county, geometry, ready, chosen, neighbours, onChoose }: SheetMapProps) {
  const root = useRef<HTMLDivElement>(null);
  const hovered = useSceneStore((state) => state.hovered);
  const frame = useMemo(() => frameOf(county.bounds), [county]);
  const centres = useCentres(county, frame);
  const picture = useMemo((): Picture => ({
    indicator: '', scheme: 'green', classCount: 0, form: 'fill', invented: false,
    areas: county.municipalities.map(({ code, name }) => ({
      code, name, paint: { kind: 'pending' }, reading: null, chosen: code === chosen, compared: neighbours.some((one) => one.code === code), dimmed: false, radius: null,
    })),
  }), [county, chosen, neighbours]);
  const municipality = county.municipalities.find(({ code }) => code === chosen);

  // Told to tests and tools when it has been painted.
  useEffect(() => {
    if (!ready) return undefined;
    return twoFrames(() => { if (root.current) root.current.dataset['ready'] = ''; });
  }, [ready]);

  const names = municipality ? [municipality] : county.municipalities;
  return (
    <figure className="fact-map">
      <div className="fact-map-box" ref={root} data-map="" data-engine="svg" data-scheme="green">
        <SvgMap geometry={geometry} picture={picture} hovered={hovered} centres={centres} onHover={hover} onChoose={onChoose} />
        <svg className="names" aria-hidden="true" focusable="false">
          {names.map(({ code, name, label }) => {
            const [x, y] = frame.project(label.lon, label.lat);
            const across = municipality
              ? placeAcross(x / frame.width, name)
              : { className: label.order <= NARROW_NAMES ? 'name' : 'name late', x: percent(x, frame.width) };
            return <text key={code} {...across} y={percent(y, frame.height)}>{name}</text>;
          })}
        </svg>
      </div>
      <figcaption>
        {municipality ? factSheetText.mapCaption(municipality.name) : factSheetText.mapCaptionNone(county.fullName)}
      </figcaption>
    </figure>
  );
}
