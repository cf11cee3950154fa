import type { Dataset } from '../../domain/dataset';
import { withheldOf } from '../../domain/give/withheld';
import type { Indicator } from '../../domain/indicator';
import type { Moment } from '../../domain/moment';
import type { Reading } from '../../domain/reading';
import { mapLine } from '../../text/credit';
import { formatDate } from '../../text/format';
import { sourceIn } from '../../text/indicator-source';
import { lowerFirst } from '../../text/lower-first';
import { dateOfAll } from '../../text/reading-source';
import { exploreText } from '../../text/sv/explore';
import { takeAwayText } from '../../text/sv/take-away';

/** An indicator as it is shown. */
export interface Shown {
  readonly indicator: Indicator;
  readonly moment: Moment;
  readonly readings: Iterable<Reading> | null;
}

function visibilityOf({ indicator, moment }: Shown): string {
  const { codes, forNetwork } = withheldOf(indicator, moment.round);
  return [...(codes.size > 0 ? [takeAwayText.withheld(codes.size)] : []), ...(forNetwork ? [exploreText.forNetwork] : [])].join('. ');
}

function sourceOf({ indicator, readings, moment }: Shown): string {
  const { date, beside } = dateOfAll(indicator, moment, readings);
  return takeAwayText.source(sourceIn(indicator, moment), [date, beside].filter((part) => part !== '').join(', '));
}

/** What a picture stands on, a line each: what limits it, sources with dates and reservations, whose map it is drawn on, product, address. */
export function footOf(shown: readonly Shown[], dataset: Dataset, link: string | null, drawnOn: 'map' | 'paper' = 'paper'): readonly string[] {
  const lines = [
    ...shown.map(visibilityOf).filter((line) => line !== ''), ...shown.map(sourceOf), ...shown.flatMap(({ indicator: { shortLabel, brief } }) => (brief ? [`${shortLabel}: ${lowerFirst(brief)}`] : [])), ...(drawnOn === 'map' ? [mapLine(dataset.county)].filter((line) => line !== '') : []),
    takeAwayText.written(dataset.product, formatDate(dataset.date)), ...(link === null ? [] : [link]),
  ];
  return [...new Set(lines)];
}
