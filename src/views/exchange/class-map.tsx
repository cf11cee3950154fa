import { useMemo, useRef } from 'react';
import { byCode } from '../../domain/by-code';
import type { SchemeId } from '../../domain/indicator';
import { MISSING_CLASS, type Scene } from '../../domain/scene';
import { shadesOf } from '../../domain/shade';
import type { Paint, Picture } from '../../map/picture';
import { ClassList } from '../../parts/class-list';
import { ClassRow } from '../../parts/class-row';
import type { Description } from '../../parts/describe';
import { MapStage, type MapSetting } from '../../parts/map-stage';
import { useSceneStore } from '../../state/scene-store';
import { exploreText } from '../../text/sv/explore';
import { mapText } from '../../text/sv/map';

export interface ClassArea {
  readonly code: string;
  /** MISSING_CLASS where nothing is known. */
  readonly index: number;
  /** What tip and list box say. */
  readonly reading: string;
}

interface ClassMapProps extends MapSetting {
  readonly scene: Scene;
  /** Names the picture to the engines and to tests. */
  readonly id: string;
  readonly label: string;
  readonly scheme: SchemeId;
  /** From light to dark. */
  readonly classes: readonly string[];
  readonly missing: string;
  readonly areas: readonly ClassArea[];
  readonly invented: boolean;
  readonly note: string;
}

function paintOf(index: number, shades: readonly number[]): Paint {
  return index === MISSING_CLASS ? { kind: 'missing' } : { kind: 'class', index, shade: shades[index] ?? 0 };
}

/** A map of a few named classes with its key: nothing is ranked, and what is not known is a pattern. */
export function ClassMap({ scene, id, label, scheme, classes, missing, areas, invented, note, ...setting }: ClassMapProps) {
  const afterMap = useRef<HTMLDivElement>(null);
  const pointed = useSceneStore((state) => state.pointedClass);
  const { municipalities } = setting.snapshots.dataset.county;
  const shades = useMemo(() => shadesOf(scheme, classes.slice(1).map((_, index) => index + 1)), [scheme, classes]);
  const marked = pointed ?? scene.highlight;
  const held = areas.some(({ index }) => index === marked) ? marked : null;
  const known = useMemo(() => byCode(municipalities), [municipalities]);
  const { municipality } = scene;
  // The engine paints whatever picture is a new one, and the list box is made anew with the descriptions.
  const picture = useMemo((): Picture => ({
    indicator: id, scheme, classCount: classes.length, form: 'fill', invented,
    areas: areas.map(({ code, index }) => ({
      code, name: known.get(code)?.name ?? code, paint: paintOf(index, shades), reading: null, radius: null,
      chosen: code === municipality, compared: false, dimmed: held !== null && index !== held,
    })),
  }), [id, scheme, classes, invented, areas, known, shades, municipality, held]);
  const descriptions = useMemo(
    () => new Map(areas.map(({ code, reading }): [string, Description] => [code, { reading, classLabel: null, rank: null, source: null, invented }])),
    [areas, invented],
  );
  const rows = [
    ...classes.map((name, index) => ({ name, index, swatch: `k${shades[index] ?? 0}` })), { name: missing, index: MISSING_CLASS, swatch: 'missing' },
  ];
  return (
    <section className="map-section" aria-label={mapText.region}>
      <MapStage {...setting} picture={picture} label={label} descriptions={descriptions} after={afterMap} />
      <section className="legend" aria-label={exploreText.legend} data-scheme={scheme}>
        <h2>{label}</h2>
        {invented && <span className="invented-mark" data-invented="">{exploreText.invented}</span>}
        <ClassList>
          {rows.map(({ name, index, swatch }) => (
            <ClassRow
              key={index} index={index} swatch={swatch} label={name} held={scene.highlight === index}
              count={areas.filter((one) => one.index === index).length}
            />
          ))}
        </ClassList>
      </section>
      <div className="under-map" ref={afterMap} tabIndex={-1}><p>{note}</p></div>
    </section>
  );
}
