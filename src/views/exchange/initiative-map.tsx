import { useRef } from 'react';
import type { InitiativeEntry } from '../../domain/exchange/initiatives';
import { MISSING_CLASS, type Scene } from '../../domain/scene';
import { ClassRow } from '../../parts/class-row';
import { MapStage, type MapSetting } from '../../parts/map-stage';
import { useSceneStore } from '../../state/scene-store';
import { capitalise } from '../../text/format';
import { exchangeText } from '../../text/sv/exchange';
import { exploreText } from '../../text/sv/explore';
import { mapText } from '../../text/sv/map';
import { counted, initiativeDescriptions, initiativePicture, SHADES } from './initiative-picture';

interface InitiativeMapProps extends MapSetting {
  readonly scene: Scene;
  readonly entries: readonly InitiativeEntry[];
  /** Those that are counted on the map. */
  readonly found: readonly InitiativeEntry[];
}

/** How many of the selection every municipality has, with the key to the colours. */
export function InitiativeMap({ scene, entries, found, ...setting }: InitiativeMapProps) {
  const afterMap = useRef<HTMLDivElement>(null);
  const pointed = useSceneStore((state) => state.pointedClass);
  const counts = counted(setting.snapshots.dataset.county.municipalities, entries, found);
  const classes = [...exchangeText.classes.map((label, index) => ({ label, index, swatch: `k${SHADES[index] ?? 0}` })),
    { label: exchangeText.nothingKnown, index: MISSING_CLASS, swatch: 'missing' }];
  return (
    <section className="map-section" aria-label={mapText.region}>
      <MapStage
        {...setting} picture={initiativePicture(counts, scene.municipality, pointed ?? scene.highlight)} label={exchangeText.mapLabel}
        descriptions={initiativeDescriptions(counts)} after={afterMap}
      />
      <section className="legend" aria-label={exploreText.legend} data-scheme="teal">
        <h2>{exchangeText.mapLabel}</h2>
        <ul className="classes">
          {classes.map(({ label, index, swatch }) => (
            <ClassRow
              key={index} index={index} swatch={swatch} label={capitalise(label)} held={scene.highlight === index}
              count={counts.filter((one) => one.index === index).length}
            />
          ))}
        </ul>
      </section>
      <div className="under-map" ref={afterMap} tabIndex={-1}><p>{exchangeText.nothingMeans}</p></div>
    </section>
  );
}
