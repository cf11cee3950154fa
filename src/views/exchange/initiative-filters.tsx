import { useId, useMemo } from 'react';
import type { Dataset } from '../../domain/dataset';
import { filterCounts, type InitiativeFilters } from '../../domain/exchange/filters';
import type { InitiativeEntry } from '../../domain/exchange/initiatives';
import { AROUNDS, PREVENTIONS, QUERY_LIMIT, type Scene } from '../../domain/scene';
import { changeScene } from '../../state/scene-store';
import { exchangeText } from '../../text/sv/exchange';
import { Choice, type Option } from './choice';
import { codesAround, isNarrowed, NO_FILTER } from './filters-of';

/** Themes that can be chosen: the list's, and those that only an initiative's own words name. */
function themeOptions(dataset: Dataset, entries: readonly InitiativeEntry[], count: (theme: string) => number): readonly Option[] {
  const own = new Map(entries.flatMap(({ ownTheme }) => (ownTheme === null ? [] : [[ownTheme.id, ownTheme.label] as const])));
  return [
    ...dataset.themes.map(({ id, label }) => ({ value: id, label, count: count(id) })),
    ...[...own].map(([id, label]) => ({ value: id, label: exchangeText.ownWords(label), count: count(id) })),
  ];
}

/** Search and filters. Every option carries the number it would leave, given all else that is chosen. */
export function InitiativeFilterBar({ scene, dataset, entries, filters }: {
  readonly scene: Scene; readonly dataset: Dataset; readonly entries: readonly InitiativeEntry[]; readonly filters: InitiativeFilters;
}) {
  const id = useId();
  const { themes, county: { municipalities } } = dataset;
  const { municipality } = scene;
  const counts = filterCounts(entries, filters, themes);
  const asked = typeof scene.knownYear === 'number' ? [scene.knownYear] : [];
  const years = [...new Set([...asked, ...entries.flatMap(({ year }) => (year === null ? [] : [year]))])].toSorted((a, b) => b - a);
  const all = (count: number): Option => ({ value: '', label: exchangeText.all, count });
  // Who lies near or is alike takes long to find for all of them, and no letter of a search changes it.
  const circles = useMemo(
    () => municipalities.map(({ code, name }) => ({ code, name, codes: codesAround(dataset, code, scene.around) })), [municipalities, dataset, scene.around],
  );
  return (
    <div role="group" aria-label={exchangeText.filters} className="exchange-filters">
      <div className="exchange-choice exchange-search">
        <label htmlFor={id}>{exchangeText.search}</label>
        <input
          id={id} type="search" autoComplete="off" maxLength={QUERY_LIMIT} placeholder={exchangeText.searchHint} value={scene.query}
          onChange={({ target }) => changeScene({ query: target.value }, 'replace')}
        />
      </div>
      <Choice
        label={exchangeText.prevention} value={scene.prevention ?? ''}
        onChoose={(value) => changeScene({ prevention: PREVENTIONS.find((one) => one === value) ?? null })}
        options={[
          all(counts.prevention.all),
          ...PREVENTIONS.map((value) => ({ value, label: exchangeText.preventions[value], count: counts.prevention.of(value) })),
        ]}
      />
      <Choice
        label={exchangeText.theme} value={filters.theme ?? ''} onChoose={(value) => changeScene({ theme: value === '' ? null : value })}
        options={[all(counts.theme.all), ...themeOptions(dataset, entries, counts.theme.of)]}
      />
      <Choice
        label={exchangeText.municipality} value={municipality ?? ''}
        onChoose={(value) => changeScene(value === '' ? { municipality: null, around: 'only' } : { municipality: value })}
        options={[
          all(counts.codes.all),
          ...circles.map(({ code, name, codes }) => ({ value: code, label: name, count: counts.codes.of(codes) })),
        ]}
      />
      <Choice
        label={exchangeText.around} value={municipality === null ? 'only' : scene.around} disabled={municipality === null}
        hint={municipality === null ? exchangeText.chooseFirst : exchangeText.aroundHint}
        onChoose={(value) => changeScene({ around: AROUNDS.find((one) => one === value) ?? 'only' })}
        options={AROUNDS.map((value) => ({
          value, label: exchangeText.arounds[value], count: municipality === null ? null : counts.codes.of(codesAround(dataset, municipality, value)),
        }))}
      />
      <Choice
        label={exchangeText.year} value={String(scene.knownYear ?? '')}
        onChoose={(value) => changeScene({ knownYear: value === '' ? null : value === 'unknown' ? value : Number(value) })}
        options={[
          all(counts.year.all),
          ...years.map((year) => ({ value: String(year), label: String(year), count: counts.year.of(year) })),
          { value: 'unknown', label: exchangeText.yearUnknown, count: counts.year.of('unknown') },
        ]}
      />
      {isNarrowed(scene) && <button type="button" onClick={() => changeScene(NO_FILTER)}>{exchangeText.clear}</button>}
    </div>
  );
}
