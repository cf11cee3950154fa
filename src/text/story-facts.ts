/**
 * The figures that a story's texts may name. A text holds placeholders, "{störst.namn} har {störst.värde}", and each
 * is filled from the Readings of the slide's own Scene, so that it stays true when the data changes.
 */
import { countyFigure } from '../domain/county-figure';
import type { Dataset } from '../domain/dataset';
import { evaluate, needsProfiles, usesRound } from '../domain/evaluate';
import type { Indicator } from '../domain/indicator';
import { momentOf, roundOf, type Moment } from '../domain/moment';
import type { Scene } from '../domain/scene';
import { answeredOf, dutyCounts, needsOf, themeCounts } from '../domain/story/round-counts';
import { summarise, type Extreme } from '../domain/summary';
import { DEFAULT_THRESHOLDS, sharesOf, thresholdColumns, underThresholds } from '../domain/thresholds';
import { formatDate, formatNumber, formatQuantity, list, withUnit } from './format';
import { lowerFirst } from './lower-first';
import { momentText } from './moment-text';
import { storyText } from './sv/story';

export interface Fact {
  readonly text: string;
  readonly invented: boolean;
}
export type Facts = ReadonlyMap<string, Fact>;

/** Names of figures that whoever makes a slide is told of, as far as they stand for something there. */
const OFFERED = ['indikator', 'tid', 'störst.namn', 'störst.värde', 'minst.namn', 'minst.värde', 'mitten.från', 'mitten.till', 'fördelning', 'länet.värde'] as const;
export type Offered = (typeof OFFERED)[number];

/** Those of them that have a figure: none of the highest or the lowest where nobody is ranked. */
export function offeredIn(facts: Facts): readonly Offered[] {
  return OFFERED.filter((name) => (facts.get(name)?.text ?? '') !== '');
}

class FactBook {
  readonly facts = new Map<string, Fact>();
  add(name: string, text: string, invented = false): void {
    this.facts.set(name, { text, invented });
  }
}

function nameIn(dataset: Dataset): (code: string) => string {
  const names = new Map(dataset.county.municipalities.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}

/** Highest, lowest, county figure, spread and shares of the Scene's indicator. Names only where ranking is allowed. */
function indicatorFacts(book: FactBook, indicator: Indicator, moment: Moment, dataset: Dataset): void {
  book.add('indikator', indicator.label);
  book.add('tid', momentText(indicator, moment));
  if (needsProfiles(indicator) && !dataset.profiles) return;
  const readings = evaluate(indicator, moment, dataset);
  const county = countyFigure(indicator, moment, dataset);
  const { finding, answered, total, invented } = summarise(indicator, readings, county, null);
  const nameOf = nameIn(dataset);
  book.add('svar.antal', String(answered), invented);
  book.add('svar.saknas', String(total - answered), invented);
  if (county) book.add('länet.värde', formatQuantity(county.value, indicator), county.invented);
  switch (finding.kind) {
    case 'extremes': {
      const both: readonly (readonly [string, Extreme | null])[] = [['störst', finding.highest], ['minst', finding.lowest]];
      for (const [word, extreme] of both) {
        if (!extreme) continue;
        book.add(`${word}.namn`, list(extreme.codes.map(nameOf)), invented);
        book.add(`${word}.värde`, formatQuantity(extreme.value, indicator), invented);
      }
      break;
    }
    case 'middle-half':
      book.add('mitten.från', formatNumber(finding.from, indicator.decimals), invented);
      book.add('mitten.till', formatQuantity(finding.to, indicator), invented);
      break;
    case 'categories':
      book.add('fördelning', finding.groups.map(({ label, count }, index) => storyText.inCategory(count, index === 0 ? label : lowerFirst(label), index === 0)).join(', '), invented);
      break;
    case 'reference':
    case 'nothing':
      break;
  }
}

/** What the thinly populated municipalities make up of the county, at the threshold of the view of sparse areas. */
function sparseFacts(book: FactBook, scene: Scene, dataset: Dataset): void {
  const population = dataset.indicators.find(({ id }) => id === 'folkmangd');
  if (!population) return;
  const { under, invented } = underThresholds(DEFAULT_THRESHOLDS, thresholdColumns(scene, dataset));
  const codes = under.map(({ code }) => code);
  book.add('glest.antal', String(codes.length), invented);
  book.add('glest.namn', list(codes.map(nameIn(dataset))), invented);
  book.add('glest.gräns', withUnit(formatNumber(DEFAULT_THRESHOLDS.tathet ?? 0, 0), storyText.perKm2));
  for (const { id, share, invented: made } of sharesOf(codes, dataset, momentOf(scene, population, dataset), invented)) {
    if (share === null) continue;
    const text = storyText.percent(formatNumber(share * 100, 1));
    if (id === 'area') book.add('glest.yta', text, made);
    if (id === 'population') book.add('glest.invånare', text, made);
  }
}

function documentedFacts(book: FactBook, dataset: Dataset): void {
  if (!dataset.profiles) return;
  const profiles = [...dataset.profiles.values()];
  const initiatives = profiles.flatMap((profile) => profile.initiatives);
  const years = initiatives.flatMap(({ year }) => (year === null ? [] : [year]));
  book.add('exempel.antal', String(initiatives.length));
  book.add('exempel.kommuner', String(profiles.filter((profile) => profile.initiatives.length > 0).length));
  if (years.length > 0) {
    book.add('exempel.från', String(Math.min(...years)));
    book.add('exempel.till', String(Math.max(...years)));
  }
  if (initiatives.length > 0) {
    book.add('exempel.årtal', storyText.initiativeYears(years.length === 0 ? null : [Math.min(...years), Math.max(...years)], initiatives.length - years.length));
  }
  book.add('löften.antal', String(profiles.reduce((sum, profile) => sum + profile.promises.length, 0)));
  book.add('överenskommelser.kommuner', String(profiles.filter((profile) => profile.agreements.length > 0).length));
}

function roundFacts(book: FactBook, scene: Scene, dataset: Dataset): void {
  const round = roundOf(scene, dataset);
  if (!round) return;
  const { invented } = round;
  const { answered, silent } = answeredOf(round, dataset.county.municipalities);
  const duties = dutyCounts(round);
  const wishes = themeCounts(round, dataset.themes);
  const most = wishes[0]?.count ?? 0;
  book.add('omgång.namn', round.name, invented);
  book.add('omgång.datum', formatDate(round.date), invented);
  book.add('omgång.svar', String(answered.length), invented);
  book.add('omgång.saknas', silent.length === 0 ? storyText.nobody : list(silent.map(({ name }) => name)), invented);
  // A condition rather than a figure: the line that names it is left out when nobody is waited for.
  book.add('omgång.den-som-saknas', silent.length === 0 ? '' : storyText.whoIsMissing);
  const toldDuties = duties.reduce((sum, { count }) => sum + count, 0);
  // "0 av 0" would be told of answers that are not there.
  if (toldDuties > 0) {
    book.add('uppdrag.svar', String(toldDuties), invented);
    book.add('uppdrag.flera', String(duties.filter(({ id }) => Number(id) >= 2).reduce((sum, { count }) => sum + count, 0)), invented);
  }
  book.add('behov.antal', String(needsOf(round).length), invented);
  if (most > 0) {
    const wished = wishes.filter(({ count }) => count === most);
    book.add('tema.namn', list(wished.map(({ label }) => storyText.theme(label))), invented);
    book.add('tema.kommuner', storyText.byMunicipalities(most, wished.length > 1), invented);
    book.add('tema.antal', String(most), invented);
  }
}

/** What a slide asks for by name and is not there. */
export interface Untold {
  readonly indicator: boolean;
  readonly round: boolean;
}

/** Every figure that the text of a slide with this Scene may name; none of what is lost. */
export function storyFacts(scene: Scene, indicator: Indicator, dataset: Dataset, untold: Untold): Facts {
  const book = new FactBook();
  book.add('länet.namn', dataset.county.fullName);
  book.add('kommuner.antal', String(dataset.county.municipalities.length));
  if (!untold.indicator && !(untold.round && usesRound(indicator))) indicatorFacts(book, indicator, momentOf(scene, indicator, dataset), dataset);
  sparseFacts(book, scene, dataset);
  documentedFacts(book, dataset);
  if (!untold.round) roundFacts(book, scene, dataset);
  return book.facts;
}

export interface Filled {
  readonly text: string;
  /** Placeholders that no figure stands behind. */
  readonly unknown: readonly string[];
  /** It names figures, and none of them is there: without them it says nothing. */
  readonly hollow: boolean;
  readonly invented: boolean;
}

/** Placeholders in words, for a reader; one that nothing is known of stands as it was written. Each once. */
export function placeholderWords(names: readonly string[]): readonly string[] {
  const words: Readonly<Record<string, string>> = storyText.placeholders;
  return [...new Set(names.map((name) => words[`{${name}}`] ?? `{${name}}`))];
}

/** Puts figures in the place of placeholders; one that has none says so in the text and is told in `unknown`. */
export function fillText(text: string, facts: Facts): Filled {
  const unknown: string[] = [];
  let invented = false;
  let [named, told] = [0, 0];
  const filled = text.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    const fact = facts.get(name);
    named += 1;
    if ((fact?.text ?? '') !== '') told += 1;
    if (!fact) unknown.push(name);
    if (fact?.invented) invented = true;
    return fact?.text ?? storyText.noFigure;
  });
  return { text: filled, unknown, hollow: named > 0 && told === 0, invented };
}
