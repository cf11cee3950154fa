import { useMemo, useState } from 'react';
import { filtered } from '../../domain/exchange/filters';
import { initiativesOf } from '../../domain/exchange/initiatives';
import { roundOf } from '../../domain/moment';
import type { Scene } from '../../domain/scene';
import type { MapSetting } from '../../parts/map-stage';
import { exchangeText } from '../../text/sv/exchange';
import { filtersOf, NO_OWN, type OwnFilters } from './filters-of';
import { InitiativeCard } from './initiative-card';
import { InitiativeFilterBar } from './initiative-filters';
import { InitiativeMap } from './initiative-map';
import { InitiativePage } from './initiative-page';

/** Initiatives worth learning from: searched, filtered, counted on the map, and one of them whole. */
export function InitiativesPart({ scene, ...setting }: MapSetting & { readonly scene: Scene }) {
  const { dataset } = setting.snapshots;
  const [own, setOwn] = useState<OwnFilters>(NO_OWN);
  // What is invented would make the count of what is documented untrue.
  const inUse = roundOf(scene, dataset);
  const round = inUse?.invented ? null : inUse;
  const entries = useMemo(() => initiativesOf(dataset, round), [dataset, round]);
  const filters = filtersOf(scene, own, dataset);
  const found = filtered(entries, filters, dataset.themes);
  // The map counts over all municipalities: it is also where one is chosen.
  const everywhere = filtered(entries, { ...filters, codes: null }, dataset.themes);
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
      <InitiativeMap {...setting} scene={scene} entries={entries} found={everywhere} />
    </div>
  );
}
