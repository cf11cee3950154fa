import { countyFigure } from '../../domain/county-figure';
import type { Dataset } from '../../domain/dataset';
import { evaluate } from '../../domain/evaluate';
import type { Indicator } from '../../domain/indicator';
import { isAvailable, momentOf, type Moment } from '../../domain/moment';
import type { Municipality, Profile } from '../../domain/municipality';
import { promiseState } from '../../domain/promise-state';
import { isRanked, rankOf } from '../../domain/rank';
import type { ReadingContent } from '../../domain/reading';
import { roundHalfAway } from '../../domain/rounding';
import type { Scene } from '../../domain/scene';
import { formatNumber, formatQuantity, withUnit } from '../../text/format';
import { factSummary } from '../../text/sv/fact-sheet';
import { mapText } from '../../text/sv/map';

interface Told {
  readonly indicator: Indicator;
  readonly moment: Moment;
  readonly value: number;
  readonly date: string;
  readonly rank: string | null;
  readonly county: number | null;
}

/** What one indicator says of the municipality; null when it is gone, missing or invented. */
function tell(id: string, code: string, scene: Scene, dataset: Dataset): Told | null {
  const indicator = dataset.indicators.find((one) => one.id === id);
  if (!indicator || !isAvailable(indicator, dataset)) return null;
  const moment = momentOf(scene, indicator, dataset);
  const readings = evaluate(indicator, moment, dataset);
  const reading = readings.find((one) => one.code === code);
  if (reading?.content.kind !== 'number' || reading.invented) return null;
  const rank = isRanked(indicator) ? rankOf(indicator, readings).get(code) : undefined;
  return {
    indicator, moment, value: reading.content.value, date: reading.provenance.date,
    rank: rank ? mapText.rank(rank.rank, rank.of, rank.tied) : null,
    county: countyFigure(indicator, moment, dataset)?.value ?? null,
  };
}

/** "3,5 %", without the sign that the verb tells. */
function magnitude(value: number, { decimals, unit }: Indicator): string {
  return withUnit(formatNumber(Math.abs(value), decimals), unit);
}

/** The sheet's summary: plain sentences made from Readings and the profile, nothing that is not on the page too. */
export function summaryOf(municipality: Municipality, profile: Profile | null, scene: Scene, dataset: Dataset): readonly string[] {
  const { code, officialName, seat } = municipality;
  const [population, density, change, crime] = ['folkmangd', 'tathet', 'forandring', 'brott'].map((id) => tell(id, code, scene, dataset));
  const sentences: string[] = [];
  if (population) {
    sentences.push(factSummary.population(officialName, formatQuantity(population.value, population.indicator), population.date, population.rank));
  }
  if (density) {
    const { indicator, value, county } = density;
    sentences.push(factSummary.density(formatQuantity(value, indicator), county === null ? null : formatNumber(county, indicator.decimals)));
  }
  if (change) {
    const { indicator, value, county, moment } = change;
    const direction = (given: number): number => Math.sign(roundHalfAway(given, indicator.decimals));
    sentences.push(factSummary.change(
      moment.from, moment.to, factSummary.moved(direction(value), magnitude(value, indicator)),
      county === null ? null : factSummary.movedCounty(direction(county), magnitude(county, indicator)),
    ));
  }
  if (crime) {
    const { indicator, value, county, moment } = crime;
    sentences.push(factSummary.crime(moment.year, formatQuantity(value, indicator), county === null ? null : formatNumber(county, indicator.decimals)));
  }
  if (profile) sentences.push(...profileSentences(profile, seat.name, scene.date ?? dataset.date));
  return sentences;
}

/** What the sources say of the promises; an end that has passed is told with its date, never as a verdict. */
function promiseSentence(state: ReadingContent): string {
  const { promises } = factSummary;
  if (state.kind !== 'category') return promises.missing;
  if (state.category === 'galler') return promises.running;
  return state.detail === null ? promises.open : promises.ended(state.detail);
}

function profileSentences(profile: Profile, seat: string, day: string): readonly string[] {
  const inside = profile.neighbours.filter(({ outside }) => !outside).toSorted((a, b) => b.km - a.km);
  const [longest] = inside;
  const { skrGroup, policeArea } = profile;
  const belongs = skrGroup || policeArea ? [factSummary.belongs(skrGroup?.name ?? null, policeArea)] : [];
  return [
    ...belongs,
    ...(longest ? [factSummary.neighbours(inside.length, longest.name, longest.km)] : []),
    factSummary.farthest(seat, profile.farthest.km),
    promiseSentence(promiseState(profile.promises, day).content),
  ];
}
