/** Where a Reading comes from, by what it is read or computed from. */
import type { SeriesPeriod } from './dataset';
import type { Indicator } from './indicator';
import type { Cited } from './municipality';
import type { Provenance, Quality } from './reading';

export const NOWHERE: Provenance = { publisher: '', title: '', url: null, date: '', quality: 'derived', note: null, answer: false, beside: null };

/** A part of a computed figure. */
export interface Part {
  readonly provenance: Provenance;
  /** False of what stands for all years, and of the last year-end before an answer: neither dates what is computed from it. */
  readonly dates: boolean;
}

/** That of a figure which a publisher has published. */
export function publishedIn({ publisher, title, url, date, quality, note }: SeriesPeriod): Provenance {
  return { publisher, title, url, date, quality, note, answer: false, beside: null };
}

/** That of a fact of a register: its date is the source's own, and stays empty where the source has none. */
export function citedIn({ publisher, url, date, quality }: Cited, { source }: Indicator): Provenance {
  return { publisher, title: source, url, date: date ?? '', quality, note: null, answer: false, beside: null };
}

const QUALITY_ORDER: readonly Quality[] = ['official', 'reported', 'second-hand', 'derived', 'example'];

/**
 * A computed figure is never better than derived, and is an example as soon as one part is. It is dated by what changes: its
 * numerator, or the denominator of one that stands for all years. The date of a part that does not date it is told beside it.
 */
export function derivedFrom(numerator: Part, denominator: Part, { source }: Indicator): Provenance {
  const parts = [numerator.provenance, denominator.provenance];
  const [dating, other] = numerator.dates ? [numerator, denominator] : [denominator, numerator];
  const publishers = [...new Set(parts.map((part) => part.publisher).filter((name) => name !== ''))];
  const worst = parts.map((part) => part.quality)
    .toSorted((a, b) => QUALITY_ORDER.indexOf(b) - QUALITY_ORDER.indexOf(a))[0] ?? 'derived';
  return {
    publisher: publishers.join(', '), title: source, url: numerator.provenance.url, date: dating.provenance.date,
    quality: worst === 'example' || worst === 'second-hand' ? worst : 'derived',
    note: parts.map((part) => part.note).find((note) => note !== null) ?? null, answer: false,
    beside: !other.dates && other.provenance.date !== '' ? { title: other.provenance.title, date: other.provenance.date } : null,
  };
}
