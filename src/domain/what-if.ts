/**
 * What if municipalities shared a coordinator? Sums of what is known, before and after: a calculation, nothing more.
 * What one of them lacks makes the sum a sum of the others, and it says so.
 */
import { baseFigures } from './base-figures';
import type { Dataset } from './dataset';
import { distanceKm } from './distance';
import { evaluateOne, quotientParts } from './evaluate';
import type { Moment } from './moment';
import { numberOf, type MissingReason, type Reading } from './reading';
import type { Answered, Duty } from './round';

/** Percent of a post, where the catalogue gives the set-aside time no reference line. */
const NEEDED_PERCENT = 50;
const SET_ASIDE = 'arbetstid';
const HOURS = 'samordnartimmar';

/** One municipality before it shares. */
export interface Member {
  readonly code: string;
  readonly name: string;
  readonly population: number | null;
  readonly landKm2: number | null;
  /** Set-aside time, percent of a full-time post. Null where the catalogue has no such indicator. */
  readonly setAside: Reading | null;
  /** Hours a week per 1 000 inhabitants. Null as above. */
  readonly hours: Reading | null;
  readonly duties: Answered<readonly Duty[]>;
  /** Its part of the needed post, percent of a full-time post: alike for all, and by population (null where one lacks it). */
  readonly equalPart: number;
  readonly populationPart: number | null;
}

/** A sum over those who have a figure. */
export interface Total {
  /** Null when nobody has a figure. */
  readonly value: number | null;
  readonly missing: readonly string[];
}

export interface WhatIf {
  readonly members: readonly Member[];
  readonly population: Total;
  readonly landKm2: Total;
  /** The two seats that lie farthest apart; null for fewer than two. */
  readonly longest: { readonly km: number; readonly from: string; readonly to: string } | null;
  /** Percent of a full-time post, summed. */
  readonly setAside: Total;
  /** Hours a week per 1 000 inhabitants after; null as soon as one of them lacks a figure. */
  readonly hoursPerThousand: number | null;
  /** All duties that any of them has beside, in the order they are first named. */
  readonly duties: readonly Duty[];
  readonly dutiesMissing: readonly { readonly code: string; readonly reason: MissingReason }[];
  /** Percent of a post that is needed, and how much the summed time falls short of it; null when a figure is missing. */
  readonly needed: number;
  readonly shortfall: number | null;
  /** Do they hang together by shared borders? Null until the profiles have arrived. */
  readonly connected: boolean | null;
  readonly invented: boolean;
}

function total(members: readonly Member[], valueOf: (member: Member) => number | null): Total {
  const values = members.map((member) => ({ code: member.code, value: valueOf(member) }));
  const known = values.flatMap(({ value }) => (value === null ? [] : [value]));
  return {
    value: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0),
    missing: values.filter(({ value }) => value === null).map(({ code }) => code),
  };
}

function longestOf(codes: readonly string[], dataset: Dataset): WhatIf['longest'] {
  const seats = dataset.county.municipalities.filter(({ code }) => codes.includes(code));
  let longest: WhatIf['longest'] = null;
  seats.forEach((from, index) => {
    for (const to of seats.slice(index + 1)) {
      const km = distanceKm(from.seat, to.seat);
      if (longest === null || km > longest.km) longest = { km, from: from.code, to: to.code };
    }
  });
  return longest;
}

function connectedOf(codes: readonly string[], { profiles }: Dataset): boolean | null {
  if (profiles === null) return null;
  const reached = new Set(codes.slice(0, 1));
  // A set grows while it is walked: each one reached brings its neighbours.
  for (const code of reached) {
    for (const neighbour of profiles.get(code)?.neighbours ?? []) if (codes.includes(neighbour.code)) reached.add(neighbour.code);
  }
  return reached.size === codes.length;
}

/** Hours over people, of all members; null when one lacks either, since the rest say nothing of the whole. */
function hoursOf(codes: readonly string[], moment: Moment, dataset: Dataset): number | null {
  const indicator = dataset.indicators.find(({ id }) => id === HOURS);
  if (indicator === undefined || indicator.formula.kind !== 'quotient') return null;
  let [time, people] = [0, 0];
  for (const code of codes) {
    const parts = quotientParts(indicator, code, moment, dataset);
    if (parts === null) return null;
    time += parts.numerator;
    people += parts.denominator;
  }
  return people === 0 ? null : (time / people) * indicator.formula.factor;
}

/**
 * @param together the Scene's choice: codes of the county, each once; unknown ones and repeats are left aside
 * @returns null for fewer than two municipalities, which share nothing
 */
export function whatIf(together: readonly string[], dataset: Dataset, moment: Moment): WhatIf | null {
  const chosen = [...new Set(together)];
  const municipalities = chosen.flatMap((code) => dataset.county.municipalities.filter((one) => one.code === code));
  if (municipalities.length < 2) return null;
  const codes = municipalities.map(({ code }) => code);
  const base = baseFigures(dataset, moment.year);
  const setAside = dataset.indicators.find(({ id }) => id === SET_ASIDE);
  const hours = dataset.indicators.find(({ id }) => id === HOURS);
  const needed = setAside?.referenceLine?.value ?? NEEDED_PERCENT;
  const people = codes.map((code) => base.get(code)?.population ?? null);
  const allPeople = people.some((count) => count === null) ? null : people.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const members = municipalities.map(({ code, name }): Member => {
    const figures = base.get(code);
    const answer = moment.round?.answers.find((one) => one.code === code);
    return {
      code, name, population: figures?.population ?? null, landKm2: figures?.landKm2 ?? null,
      setAside: setAside === undefined ? null : evaluateOne(setAside, code, moment, dataset),
      hours: hours === undefined ? null : evaluateOne(hours, code, moment, dataset),
      duties: answer?.duties ?? { state: 'missing', reason: 'not-answered' },
      equalPart: needed / codes.length,
      populationPart: allPeople === null || allPeople === 0 || figures === undefined ? null : (needed * figures.population) / allPeople,
    };
  });
  const time = total(members, (member) => (member.setAside === null ? null : numberOf(member.setAside)));
  return {
    members, setAside: time, needed,
    population: total(members, ({ population }) => population),
    landKm2: total(members, ({ landKm2 }) => landKm2),
    longest: longestOf(codes, dataset),
    hoursPerThousand: hoursOf(codes, moment, dataset),
    duties: [...new Set(members.flatMap(({ duties }) => (duties.state === 'value' ? duties.value : [])))],
    dutiesMissing: members.flatMap(({ code, duties }) => (duties.state === 'missing' ? [{ code, reason: duties.reason }] : [])),
    shortfall: time.value === null || time.missing.length > 0 ? null : Math.max(0, needed - time.value),
    connected: connectedOf(codes, dataset),
    invented: moment.round?.invented === true,
  };
}
