/** What municipalities have in place by the law on crime prevention, and what 6 § asks for next. */
import { answerOf } from '../answer-of';
import type { Municipality } from '../municipality';
import { lastDay } from '../promise-state';
import type { PartialDate } from '../reading';
import type { Answered, LawItem, LawStatus, Round, Visibility } from '../round';

/** What 6 § wants again every second year: the situation report updated, the plan followed up. */
export const RECURRING = ['lagesbild', 'atgardsplan'] as const satisfies readonly LawItem[];
export type Recurring = (typeof RECURRING)[number];

const YEARS_BETWEEN = 2;

/** The same date two years on, as precisely as it is known; 29 February becomes the 28th. */
export function twoYearsOn(date: PartialDate): PartialDate {
  const [year = '', month, day] = date.split('-');
  const later = String(Number(year) + YEARS_BETWEEN).padStart(4, '0');
  if (month === undefined) return later;
  if (day === undefined) return `${later}-${month}`;
  const last = lastDay(`${later}-${month}`);
  return day > last.slice(-2) ? last : `${later}-${month}-${day}`;
}

export interface Due {
  readonly item: Recurring;
  /** As precisely as the answer is. */
  readonly by: PartialDate;
  /** Every day that the date can mean lies behind. */
  readonly passed: boolean;
}

export interface LawRow {
  readonly code: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly items: Readonly<Record<LawItem, Answered<LawStatus>>>;
  /** Only of what is in place and dated; none for an invented round. */
  readonly due: readonly Due[];
}

const SILENT: Answered<LawStatus> = { state: 'missing', reason: 'not-answered' };
const NOTHING: LawRow['items'] = {
  lagesbild: SILENT, atgardsplan: SILENT, overenskommelse: SILENT, 'strategiskt-rad': SILENT, samordningsfunktion: SILENT,
};

/**
 * Every municipality in the county's order.
 * @param today ISO day
 */
export function lawRows(round: Round | null, municipalities: readonly Municipality[], today: string): readonly LawRow[] {
  return municipalities.map(({ code, name }) => {
    const answer = answerOf(round, code);
    const items = answer?.law ?? NOTHING;
    const due = RECURRING.flatMap((item): readonly Due[] => {
      const said = items[item];
      if (round?.invented !== false || said.state === 'missing' || said.value.status !== 'yes' || said.value.date === null) return [];
      const by = twoYearsOn(said.value.date);
      return [{ item, by, passed: lastDay(by) < today }];
    });
    return { code, name, visibility: answer?.visibility ?? 'public', items, due };
  });
}

export interface Coming extends Due {
  readonly code: string;
  readonly name: string;
  readonly visibility: Visibility;
}

/** What comes next in the county, the earliest date first. */
export function comingUp(rows: readonly LawRow[]): readonly Coming[] {
  return rows.flatMap(({ code, name, visibility, due }) => due.map((one) => ({ ...one, code, name, visibility })))
    .toSorted((a, b) => (lastDay(a.by) < lastDay(b.by) ? -1 : lastDay(a.by) > lastDay(b.by) ? 1 : 0));
}

export const LAW_STATES = ['no', 'ongoing', 'yes'] as const satisfies readonly LawStatus['status'][];

/** How many have said what of one thing. */
export function lawCounts(rows: readonly LawRow[], item: LawItem): Readonly<Record<LawStatus['status'] | 'missing', number>> {
  const said = rows.map(({ items }) => items[item]);
  const count = (status: LawStatus['status']): number => said.filter((one) => one.state === 'value' && one.value.status === status).length;
  return { yes: count('yes'), ongoing: count('ongoing'), no: count('no'), missing: said.filter(({ state }) => state === 'missing').length };
}
