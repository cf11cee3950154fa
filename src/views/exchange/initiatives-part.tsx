import { useMemo } from 'react';
import { filtered } from '../../domain/exchange/filters';
import { initiativesOf, inventedInitiatives, strayInitiatives } from '../../domain/exchange/initiatives';
import { roundOf } from '../../domain/moment';
import type { Scene } from '../../domain/scene';
import type { MapSetting } from '../../parts/map-stage';
import { exchangeText } from '../../text/sv/exchange';
import { FollowCheck, followInitiative } from './follow-check';
import { filtersOf, isKnownTheme } from './filters-of';
import { InitiativeCard } from './initiative-card';
import { InitiativeFilterBar } from './initiative-filters';
import { InitiativeMap } from './initiative-map';
import { InitiativePage } from './initiative-page';
import { InventedInitiatives } from './invented-initiatives';

/** Initiatives worth learning from: searched, filtered, counted on the map, and one of them whole. */
export function InitiativesPart({ scene, ...setting }: MapSetting & { readonly scene: Scene }) {
  const { dataset } = setting.snapshots;
  const round = roundOf(scene, dataset);
  const entries = useMemo(() => initiativesOf(dataset, round), [dataset, round]);
  const invented = useMemo(() => inventedInitiatives(dataset, round), [dataset, round]);
  const stray = strayInitiatives(dataset, round);
  // A theme that neither the list nor any initiative has narrows nothing; it is told.
  const strange = scene.theme !== null && dataset.profiles !== null && !isKnownTheme(scene.theme, dataset, entries);
  const filters = filtersOf(strange ? { ...scene, theme: null } : scene, dataset);
  const found = filtered(entries, filters, dataset.themes);
  // The map counts over all municipalities: it is also where one is chosen.
  const everywhere = filtered(entries, { ...filters, codes: null }, dataset.themes);
  const opened = [...entries, ...invented].find(({ id }) => id === scene.item);
  return (
    <div className="exchange-stage">
      <div className="exchange-main">
        {scene.item !== null && !opened && <p role="status">{exchangeText.missing}</p>}
        {opened ? <InitiativePage key={opened.id} entry={opened} entries={opened.invented ? invented : entries} dataset={dataset} /> : (
          <>
            {strange && <p role="status">{exchangeText.strangeTheme}</p>}
            <InitiativeFilterBar scene={scene} dataset={dataset} entries={entries} filters={filters} />
            <p role="status" className="exchange-count">{exchangeText.summary(found.length, new Set(found.map(({ code }) => code)).size)}</p>
            {found.length === 0 && <p>{exchangeText.none}</p>}
            <ul className="exchange-list" aria-label={exchangeText.list}>
              {found.map((entry) => (
                <InitiativeCard key={entry.id} entry={entry} themes={dataset.themes}><FollowCheck item={followInitiative(entry)} /></InitiativeCard>
              ))}
            </ul>
            {stray > 0 && <p>{exchangeText.stray(stray)}</p>}
            {invented.length > 0 && <InventedInitiatives entries={filtered(invented, filters, dataset.themes)} all={invented.length} themes={dataset.themes} />}
          </>
        )}
      </div>
      <InitiativeMap {...setting} scene={scene} entries={entries} found={everywhere} />
    </div>
  );
}
