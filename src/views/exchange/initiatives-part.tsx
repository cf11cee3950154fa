import { useMemo, useRef, useState } from 'react';
import { filtered } from '../../domain/exchange/filters';
import { initiativesOf } from '../../domain/exchange/initiatives';
import { roundOf } from '../../domain/moment';
import { MISSING_CLASS, type Scene } from '../../domain/scene';
import { ClassRow } from '../../parts/class-row';
import { MapStage, type MapSetting } from '../../parts/map-stage';
import { useSceneStore } from '../../state/scene-store';
import { capitalise } from '../../text/format';
import { exchangeText } from '../../text/sv/exchange';
import { exploreText } from '../../text/sv/explore';
import { mapText } from '../../text/sv/map';
import { filtersOf, NO_OWN, type OwnFilters } from './filters-of';
import { InitiativeCard } from './initiative-card';
import { InitiativeFilterBar } from './initiative-filters';
import { InitiativePage } from './initiative-page';
import { counted, initiativeDescriptions, initiativePicture, SHADES } from './initiative-picture';

/** Initiatives worth learning from: searched, filtered, counted on the map, and one of them whole. */
export function InitiativesPart({ scene, ...setting }: MapSetting & { readonly scene: Scene }) {
  const { dataset } = setting.snapshots;
  const { municipalities } = dataset.county;
  const [own, setOwn] = useState<OwnFilters>(NO_OWN);
  const afterMap = useRef<HTMLDivElement>(null);
  const pointed = useSceneStore((state) => state.pointedClass);
  // What is invented would make the count of what is documented untrue.
  const inUse = roundOf(scene, dataset);
  const round = inUse?.invented ? null : inUse;
  const entries = useMemo(() => initiativesOf(dataset, round), [dataset, round]);
  const filters = filtersOf(scene, own, dataset);
  const found = filtered(entries, filters, dataset.themes);
  // The map counts over all municipalities: it is also where one is chosen.
  const everywhere = filtered(entries, { ...filters, codes: null }, dataset.themes);
  const counts = counted(municipalities, entries, everywhere);
  const classes = [...exchangeText.classes.map((label, index) => ({ label, index, swatch: `k${SHADES[index] ?? 0}` })),
    { label: exchangeText.nothingKnown, index: MISSING_CLASS, swatch: 'missing' }];
  const opened = entries.find(({ id }) => id === scene.item);
  return (
    <div className="exchange-stage">
      <div className="exchange-main">
        {scene.item !== null && !opened && <p role="status">{exchangeText.missing}</p>}
        {opened ? <InitiativePage key={opened.id} entry={opened} entries={entries} dataset={dataset} /> : (
          <>
            <InitiativeFilterBar scene={scene} dataset={dataset} entries={entries} filters={filters} own={own} onOwn={setOwn} />
            <p role="status" className="exchange-count">{exchangeText.summary(found.length, new Set(found.map(({ code }) => code)).size)}</p>
            {found.length === 0 && <p>{exchangeText.none}</p>}
            <ul className="exchange-list" aria-label={exchangeText.list}>
              {found.map((entry) => <InitiativeCard key={entry.id} entry={entry} themes={dataset.themes} />)}
            </ul>
          </>
        )}
      </div>
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
    </div>
  );
}
