/** From a Proposal and what the reader decided to a round. Pure: nothing is touched, a new round comes out. */
import { SAID_LIMIT, type Origin, type OwnRound } from '../own-round';
import type { Answer } from '../round';
import { emptyAnswer, fieldsOfAnswer, unplaced, withFields, type FieldValues } from './answer-fields';
import { codeOf, conflictsOf, isSilence, newestOf } from './conflicts';
import type { FieldId } from './fields';
import type { ReadInMeta } from './input';
import type { Decisions, FieldValue, Proposal, ProposedAnswer } from './proposal';

type LeftOut = OwnRound['leftOut'][number];
type Origins = Readonly<Partial<Record<FieldId, Origin>>>;

/** Nothing decided yet: everything follows the Proposal. */
export const NO_DECISIONS: Decisions = { municipality: {}, cells: {}, conflicts: {} };

interface Settled {
  readonly values: FieldValues;
  readonly origins: Origins;
  readonly leftOut: readonly LeftOut[];
}

/** What a cell said, as much as can be kept of it. */
const kept = (said: string): string => said.slice(0, SAID_LIMIT);

/** What counts of one answer after the reader's corrections, and what is left out in doubt or for want of what it belongs to. */
function settle(answer: ProposedAnswer, code: string, decisions: Decisions, before: Answer): Settled {
  const decided: Readonly<Partial<Record<FieldId, FieldValue | null>>> = decisions.cells[answer.id] ?? {};
  const values = new Map<FieldId, FieldValue>();
  const origins = new Map<FieldId, Origin>();
  const leftOut: LeftOut[] = [];
  const standing = fieldsOfAnswer(before).values;
  for (const { field, place, said, reading, origin } of answer.cells) {
    if (Object.hasOwn(decided, field)) continue;
    if (reading.state === 'read') {
      if (isSilence(reading.value) && standing[field] !== undefined) continue;
      values.set(field, reading.value);
      origins.set(field, origin ?? { kind: 'cell', place, said: kept(said) });
    } else {
      leftOut.push({ code, field, place, said: kept(said) });
    }
  }
  for (const [field, value] of Object.entries(decided) as [FieldId, FieldValue | null][]) {
    if (value === null) continue;
    values.set(field, value);
    origins.set(field, { kind: 'corrected', said: kept(answer.cells.find((cell) => cell.field === field)?.said ?? '') });
  }
  const date = answer.answered;
  if (date !== null && !values.has('date') && !Object.hasOwn(decided, 'date')) values.set('date', { kind: 'date', date });
  for (const field of unplaced(before, Object.fromEntries(values))) {
    origins.delete(field);
    const cell = answer.cells.find((one) => one.field === field);
    leftOut.push({ code, field, place: cell?.place ?? answer.place, said: kept(cell?.said ?? '') });
  }
  return { values: Object.fromEntries(values), origins: Object.fromEntries(origins), leftOut };
}

type Order = readonly (string | number)[];

const byParts = (a: Order, b: Order): number => {
  const at = a.findIndex((part, index) => part !== b[index]);
  const [one, other] = [a[at], b[at]];
  return one === undefined || other === undefined ? 0 : one < other ? -1 : 1;
};

/** Later days last, so that the newest has the last word where answers agree anyway; then by place, whatever the order of files. */
function inOrder(answers: readonly ProposedAnswer[]): readonly ProposedAnswer[] {
  const order = ({ answered, place, cells }: ProposedAnswer): Order => {
    const date = cells.find(({ field }) => field === 'date')?.reading;
    const day = date?.state === 'read' && date.value.kind === 'date' ? date.value.date : answered;
    return [day ?? '', place.file ?? '', place.sheet ?? '', place.row ?? -1, place.column ?? -1];
  };
  return answers.toSorted((a, b) => byParts(order(a), order(b)));
}

function setAsideOf(answers: readonly ProposedAnswer[], code: string): readonly LeftOut[] {
  return answers.flatMap(({ cells }) => cells.map(({ field, place, said }) => ({ code, field, place, said: kept(said) })));
}

/** Answers by municipality, after what the reader decided. */
function grouped(answers: readonly ProposedAnswer[], decisions: Decisions): ReadonlyMap<string, readonly ProposedAnswer[]> {
  const groups = new Map<string, ProposedAnswer[]>();
  for (const answer of answers) {
    const code = codeOf(answer, decisions.municipality);
    if (code !== null) groups.set(code, [...(groups.get(code) ?? []), answer]);
  }
  return groups;
}

function begin(meta: ReadInMeta): OwnRound {
  return {
    round: { id: meta.id, name: meta.name, invented: false, date: meta.date, answers: [] },
    origins: {}, approved: {}, leftOut: [], revision: 0, changed: meta.now, saved: null,
  };
}

/**
 * Makes a round of what stands and what was read. Cells that are doubtful or have no place are left out and listed; of answers
 * that contradict each other the one the reader chose counts, else the newest. An invented round is never built on.
 * @param meta name and date of the round when none stands
 */
export function applyProposal(standing: OwnRound | null, proposal: Proposal, decisions: Decisions, meta: ReadInMeta): OwnRound {
  const before = standing === null || standing.round.invented ? begin(meta) : standing;
  const conflicts = conflictsOf(proposal.answers, before, decisions.municipality);
  const answers = new Map<string, Answer>(before.round.answers.map((answer) => [answer.code, answer]));
  const origins = new Map(Object.entries(before.origins));
  const approved = new Map(Object.entries(before.approved));
  const leftOut = new Map<string, readonly LeftOut[]>();
  for (const one of before.leftOut) leftOut.set(one.code, [...(leftOut.get(one.code) ?? []), one]);
  for (const [code, group] of grouped(proposal.answers, decisions)) {
    const conflict = conflicts.find((one) => one.code === code);
    const chosen = conflict === undefined ? null : decisions.conflicts[code] ?? newestOf(conflict, proposal.answers, before);
    if (chosen === 'standing') continue;
    const counting = conflict === undefined ? inOrder(group) : group.filter(({ id }) => id === chosen);
    if (counting.length === 0) leftOut.set(code, [...(leftOut.get(code) ?? []), ...setAsideOf(group, code)]);
    for (const answer of counting) {
      const old = answers.get(code) ?? emptyAnswer(code);
      const settled = settle(answer, code, decisions, old);
      const made = withFields(old, { values: settled.values, moreInitiatives: answer.moreInitiatives });
      answers.set(code, made);
      origins.set(code, { ...origins.get(code), ...settled.origins });
      leftOut.set(code, [...(leftOut.get(code) ?? []).filter(({ field }) => settled.origins[field] === undefined), ...settled.leftOut]);
      // What was approved is approved no longer once it says something else.
      if (answer.approved) approved.set(code, answer.answered ?? meta.date);
      else if (JSON.stringify({ ...made, date: null }) !== JSON.stringify({ ...old, date: null })) approved.delete(code);
    }
  }
  return {
    round: { ...before.round, answers: [...answers.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1)) },
    origins: Object.fromEntries(origins), approved: Object.fromEntries(approved), leftOut: [...leftOut.values()].flat(),
    revision: before.revision + 1, changed: meta.now, saved: before.saved,
  };
}
