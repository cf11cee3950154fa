import type { Dataset, Series } from '../../domain/dataset';
import type { Indicator } from '../../domain/indicator';
import type { Neighbour, Profile } from '../../domain/municipality';
import type { catalogueText as swedish } from '../sv/catalogue';
import type { Translation } from '../translation';
import { GROUPS, INDICATORS, NOTES, THEMES, TITLES } from './catalogue-words';

const INVENTED_ROUND = 'Invented example';
const NORWAY = 'NO';

function indicatorInEnglish(indicator: Indicator): Indicator {
  const english = INDICATORS[indicator.id];
  if (english === undefined) return indicator;
  const { categories, referenceLine, ...words } = english;
  return {
    ...indicator, ...words,
    categories: indicator.categories.map((one) => ({ ...one, label: categories[one.id] ?? one.label })),
    referenceLine: indicator.referenceLine && { ...indicator.referenceLine, ...referenceLine },
  };
}

function profileInEnglish(profile: Profile): Profile {
  const { skrGroup, neighbours } = profile;
  return {
    ...profile, skrGroup: skrGroup && { ...skrGroup, name: GROUPS[skrGroup.id] ?? skrGroup.name },
    neighbours: neighbours.map((one): Neighbour => (one.code === NORWAY ? { ...one, name: 'Norway' } : one)),
  };
}

function noteInEnglish(note: string): string {
  const known = NOTES.find(({ swedish }) => swedish.test(note));
  return known === undefined ? note : note.replace(known.swedish, known.english);
}

function seriesInEnglish(series: Series): Series {
  return {
    ...series,
    periods: series.periods.map((period) => ({ ...period, title: TITLES[period.title] ?? period.title, note: period.note === null ? null : noteInEnglish(period.note) })),
  };
}

export const catalogueText: Translation<typeof swedish> = {
  dataset: (dataset: Dataset): Dataset => ({
    ...dataset,
    indicators: dataset.indicators.map(indicatorInEnglish),
    series: new Map([...dataset.series].map(([id, series]) => [id, seriesInEnglish(series)])),
    rounds: dataset.rounds.map((round) => (round.invented ? { ...round, name: INVENTED_ROUND } : round)),
    profiles: dataset.profiles && new Map([...dataset.profiles].map(([code, profile]) => [code, profileInEnglish(profile)])),
  }),
  shown: (dataset: Dataset): Dataset => ({
    ...dataset,
    county: { ...dataset.county, fullName: dataset.county.whole === 'country' ? 'Sweden' : `${dataset.county.name} County` },
    themes: dataset.themes.map((theme) => ({ ...theme, label: THEMES.find(({ id }) => id === theme.id)?.english ?? theme.label })),
  }),
};
