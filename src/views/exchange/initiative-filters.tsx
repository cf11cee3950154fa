import { useId } from 'react';
import type { Dataset } from '../../domain/dataset';
import { filtered, type InitiativeFilters } from '../../domain/exchange/filters';
import type { InitiativeEntry } from '../../domain/exchange/initiatives';
import type { Scene } from '../../domain/scene';
import { QUERY_LIMIT } from '../../domain/scene';
import { changeScene } from '../../state/scene-store';
import { exchangeText } from '../../text/sv/exchange';
import { AROUNDS, codesAround, NO_OWN, type Around, type OwnFilters } from './filters-of';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly count: number }[];
  readonly onChoose: (value: string) => void;
}

/** A select whose options say how many they would leave; the first is no narrowing at all. */
function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div className="exchange-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChoose(target.value)}>
        {options.map((option) => <option key={option.value} value={option.value}>{exchangeText.withCount(option.label, option.count)}</option>)}
      </select>
    </div>
  );
}

/** Search and filters. Every option carries the number it would leave, given all else that is chosen. */
export function InitiativeFilterBar({ scene, dataset, entries, filters, own, onOwn }: {
  readonly scene: Scene; readonly dataset: Dataset; readonly entries: readonly InitiativeEntry[];
  readonly filters: InitiativeFilters; readonly own: OwnFilters; readonly onOwn: (own: OwnFilters) => void;
}) {
  const id = useId();
  const { themes, county: { municipalities } } = dataset;
  const count = (patch: Partial<InitiativeFilters>): number => filtered(entries, { ...filters, ...patch }, themes).length;
  const years = [...new Set(entries.flatMap(({ year }) => (year === null ? [] : [year])))].toSorted((a, b) => b - a);
  const unlisted = [...new Set(entries.flatMap((entry) => entry.themes))].filter((theme) => themes.every((one) => one.id !== theme));
  const around = (code: string, how: Around) => codesAround(dataset, code, how);
  const narrowed = scene.query !== '' || scene.theme !== null || scene.municipality !== null || own.prevention !== null || own.year !== null;
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
        label={exchangeText.prevention} value={own.prevention ?? ''}
        onChoose={(value) => onOwn({ ...own, prevention: value === 'social' || value === 'situational' ? value : null })}
        options={[
          { value: '', label: exchangeText.all, count: count({ prevention: null }) },
          ...(['social', 'situational'] as const).map((value) => ({ value, label: exchangeText.preventions[value], count: count({ prevention: value }) })),
        ]}
      />
      <Choice
        label={exchangeText.theme} value={scene.theme ?? ''} onChoose={(value) => changeScene({ theme: value === '' ? null : value })}
        options={[
          { value: '', label: exchangeText.all, count: count({ theme: null }) },
          ...themes.map((theme) => ({ value: theme.id, label: theme.label, count: count({ theme: theme.id }) })),
          ...unlisted.map((theme) => ({ value: theme, label: theme, count: count({ theme }) })),
        ]}
      />
      <Choice
        label={exchangeText.municipality} value={scene.municipality ?? ''} onChoose={(value) => changeScene({ municipality: value === '' ? null : value })}
        options={[
          { value: '', label: exchangeText.all, count: count({ codes: null }) },
          ...municipalities.map(({ code, name }) => ({ value: code, label: name, count: count({ codes: around(code, own.around) }) })),
        ]}
      />
      {scene.municipality !== null && (
        <Choice
          label={exchangeText.around} value={own.around}
          onChoose={(value) => onOwn({ ...own, around: AROUNDS.find((one) => one === value) ?? 'only' })}
          options={AROUNDS.map((value) => ({
            value, label: exchangeText.arounds[value], count: count({ codes: around(scene.municipality ?? '', value) }),
          }))}
        />
      )}
      <Choice
        label={exchangeText.year} value={String(own.year ?? '')}
        onChoose={(value) => onOwn({ ...own, year: value === '' ? null : value === 'unknown' ? value : Number(value) })}
        options={[
          { value: '', label: exchangeText.all, count: count({ year: null }) },
          ...years.map((year) => ({ value: String(year), label: String(year), count: count({ year }) })),
          { value: 'unknown', label: exchangeText.yearUnknown, count: count({ year: 'unknown' }) },
        ]}
      />
      {narrowed && (
        <button type="button" onClick={() => { onOwn(NO_OWN); changeScene({ query: '', theme: null, municipality: null }); }}>
          {exchangeText.clear}
        </button>
      )}
    </div>
  );
}
