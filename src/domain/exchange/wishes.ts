/** What municipalities wish to learn about, as they said in a round. */
import { answerOf } from '../answer-of';
import { distanceKm } from '../distance';
import { compareSwedish } from '../fold';
import type { Municipality, Theme } from '../municipality';
import type { MissingReason } from '../reading';
import type { Round, Visibility } from '../round';
import { namedOnce, themesIn, type Mention, type NamedTheme } from './theme-names';

export interface Wish {
  readonly code: string;
  readonly theme: NamedTheme;
  readonly visibility: Visibility;
}

export interface Wishes {
  /** In the county's order; each municipality and theme once. */
  readonly wishes: readonly Wish[];
  /** Why a municipality has said nothing of themes. Who is not here and wishes for nothing has said so. */
  readonly silent: ReadonlyMap<string, MissingReason>;
}

/** Every wish of a round. What belongs to no municipality of the county is left out. */
export function wishesOf(round: Round | null, municipalities: readonly Municipality[], themes: readonly Theme[]): Wishes {
  const wishes: Wish[] = [];
  const silent = new Map<string, MissingReason>();
  for (const { code } of municipalities) {
    const answer = answerOf(round, code);
    if (answer?.themes.state !== 'value') {
      silent.set(code, answer?.themes.reason ?? 'not-answered');
      continue;
    }
    for (const theme of namedOnce(answer.themes.value, themes)) wishes.push({ code, theme, visibility: answer.visibility });
  }
  return { wishes, silent };
}

export interface WantedTheme {
  readonly theme: NamedTheme;
  /** In the county's order. */
  readonly codes: readonly string[];
}

/** The listed themes, wished for or not, and then the round's own words; most wished first, then by label. */
export function wantedThemes({ wishes }: Pick<Wishes, 'wishes'>, themes: readonly Theme[]): readonly WantedTheme[] {
  const found = new Map<string, NamedTheme>(themes.map(({ id, label }) => [id, { id, label, listed: true, suggestion: null }]));
  for (const { theme } of wishes) if (!found.has(theme.id)) found.set(theme.id, theme);
  return [...found.values()]
    .map((theme) => ({ theme, codes: wishes.filter((wish) => wish.theme.id === theme.id).map(({ code }) => code) }))
    .toSorted((a, b) => Number(b.theme.listed) - Number(a.theme.listed) || b.codes.length - a.codes.length
      || compareSwedish(a.theme.label, b.theme.label));
}

export interface Fellow {
  readonly municipality: Municipality;
  /** What both wish for; empty when they were asked for by theme. */
  readonly shared: readonly NamedTheme[];
  /** Between the seats, as the crow flies; null when nobody is chosen to measure from. */
  readonly km: number | null;
}

/** Who wishes for what one municipality wishes for: most shared themes first, then the nearest seat, then by code. */
export function fellowsOf(seeker: Municipality, wishes: readonly Wish[], municipalities: readonly Municipality[]): readonly Fellow[] {
  const own = wishes.filter(({ code }) => code === seeker.code).map(({ theme }) => theme);
  return municipalities.flatMap((municipality) => {
    const shared = own.filter(({ id }) => wishes.some(({ code, theme }) => code === municipality.code && theme.id === id));
    if (municipality.code === seeker.code || shared.length === 0) return [];
    return [{ municipality, shared, km: distanceKm(seeker.seat, municipality.seat) }];
  }).toSorted((a, b) => b.shared.length - a.shared.length || a.km - b.km || (a.municipality.code < b.municipality.code ? -1 : 1));
}

/** The municipalities of a theme, the nearest seat first; in the order given when nobody is chosen to measure from. */
export function byDistance(codes: readonly string[], from: Municipality | null, municipalities: readonly Municipality[]): readonly Fellow[] {
  const fellows = municipalities.filter(({ code }) => codes.includes(code) && code !== from?.code)
    .map((municipality) => ({ municipality, shared: [], km: from && distanceKm(from.seat, municipality.seat) }));
  return fellows.toSorted((a, b) => (a.km ?? 0) - (b.km ?? 0));
}

export interface Need {
  readonly code: string;
  readonly text: string;
  /** Listed themes that the text speaks of: what it can be matched by. */
  readonly mentions: readonly Mention[];
  readonly visibility: Visibility;
}

/** The needs that a municipality wrote in its own words; null when it wrote none. */
export function needOf(round: Round | null, code: string, themes: readonly Theme[]): Need | null {
  const answer = answerOf(round, code);
  const text = answer?.needs?.trim() ?? '';
  return answer && text !== '' ? { code, text, mentions: themesIn(text, themes), visibility: answer.visibility } : null;
}
