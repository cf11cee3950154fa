/** Which answers contradict each other, and which of them is the newer. Whatever order files come in, the outcome is the same. */
import type { OwnRound } from '../own-round';
import { firstDay, lastDay } from '../promise-state';
import type { PartialDate } from '../reading';
import { fieldsOfAnswer, type FieldValues } from './answer-fields';
import type { FieldId } from './fields';
import type { Decisions, FieldValue, Proposal, ProposedAnswer } from './proposal';

export type Conflict = Proposal['conflicts'][number];
export type MunicipalityDecisions = Decisions['municipality'];

/** The municipality of an answer after what the reader decided; null when it is left out. */
export function codeOf(answer: ProposedAnswer, decided: MunicipalityDecisions): string | null {
  return Object.hasOwn(decided, answer.id) ? decided[answer.id] ?? null : answer.code;
}

function readValues(answer: ProposedAnswer): FieldValues {
  return Object.fromEntries(answer.cells.flatMap(({ field, reading }) => (reading.state === 'read' ? [[field, reading.value] as const] : [])));
}

function comparable(value: FieldValue): string {
  switch (value.kind) {
    case 'duties': return JSON.stringify(value.duties.toSorted());
    case 'codes': return JSON.stringify(value.codes.toSorted());
    case 'themes': return JSON.stringify(value.themes.toSorted());
    default: return JSON.stringify(value);
  }
}

/** Of two answers the later day stands; that they were given on different days is no contradiction. */
const NEVER_CONTRADICT: ReadonlySet<FieldId> = new Set(['date']);
/** That nothing was answered contradicts nothing, and takes nothing away. */
export const isSilence = (value: FieldValue): boolean => value.kind === 'missing' && value.reason === 'not-answered';

/** Do any two of them say different things of the same field? */
function contradict(all: readonly FieldValues[]): boolean {
  const said = new Map<string, string>();
  return all.some((values) => (Object.entries(values) as [FieldId, FieldValue][]).some(([field, value]) => {
    if (NEVER_CONTRADICT.has(field) || isSilence(value)) return false;
    const before = said.get(field);
    said.set(field, comparable(value));
    return before !== undefined && before !== comparable(value);
  }));
}

/** Values of the standing answer that something was said about; the visibility it has without being asked is not. */
function standingValues(code: string, standing: OwnRound): FieldValues | null {
  const answer = standing.round.answers.find((one) => one.code === code);
  if (answer === undefined) return null;
  const { visibility, ...values } = fieldsOfAnswer(answer).values;
  return visibility === undefined || standing.origins[code]?.visibility === undefined ? values : { ...values, visibility };
}

/** Every municipality of which answers say different things, after what the reader decided, by code. */
export function conflictsOf(answers: readonly ProposedAnswer[], standing: OwnRound | null, decided: MunicipalityDecisions): readonly Conflict[] {
  const groups = new Map<string, ProposedAnswer[]>();
  for (const answer of answers) {
    const code = codeOf(answer, decided);
    if (code !== null) groups.set(code, [...(groups.get(code) ?? []), answer]);
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([code, group]): readonly Conflict[] => {
    const values = group.map(readValues);
    const more = new Set(group.flatMap(({ moreInitiatives }) => (moreInitiatives.length === 0 ? [] : [JSON.stringify(moreInitiatives)])));
    const among = more.size > 1 || contradict(values);
    const before = standing === null ? null : standingValues(code, standing);
    const withStanding = before !== null && values.some((one) => contradict([before, one]));
    return among || withStanding ? [{ code, answers: group.map(({ id }) => id), standing: withStanding }] : [];
  });
}

function dayOf(answer: ProposedAnswer): PartialDate | null {
  const date = answer.cells.find(({ field }) => field === 'date')?.reading;
  return date?.state === 'read' && date.value.kind === 'date' ? date.value.date : answer.answered;
}

/**
 * What counts when nobody has chosen: the one that is newer than all others, if every one of them has a day. Of "2024"
 * and "2024-03-01" neither is: the year may mean any day of it. Null when that can't be told; then nothing of it is read in
 * until somebody chooses, and what stands stands.
 */
export function newestOf(conflict: Conflict, answers: readonly ProposedAnswer[], standing: OwnRound | null): string | null {
  const dated = conflict.answers.map((id) => {
    const answer = answers.find((one) => one.id === id);
    return { id, day: answer === undefined ? null : dayOf(answer) };
  });
  const stands = standing?.round.answers.find(({ code }) => code === conflict.code);
  const all = conflict.standing ? [...dated, { id: 'standing', day: stands?.date ?? null }] : dated;
  const newest = all.find((one) => {
    const { day } = one;
    return day !== null && all.every((other) => other === one || (other.day !== null && firstDay(day) > lastDay(other.day)));
  });
  return newest?.id ?? (conflict.standing ? 'standing' : null);
}
