import { answerOf } from './answer-of';
import type { OwnRound } from './own-round';
import type { Answer, Round } from './round';
import type { MissingReason } from './reading';

/** How far a municipality has answered. A reason (vacant, confidential) is an answer; silence is not. */
export type AnswerState = 'answered' | 'partly' | 'unanswered';

/** What a round asks every municipality for; free text and examples are offered, not asked for. */
export const ASKED_FIELDS = [
  'setAsidePercent', 'people', 'duties', 'concern', 'resource', 'lagesbild', 'atgardsplan', 'overenskommelse',
  'strategiskt-rad', 'samordningsfunktion', 'themes',
] as const;
export type AskedField = (typeof ASKED_FIELDS)[number];

export interface AnswerStatus {
  readonly code: string;
  readonly state: AnswerState;
  /** Asked fields without a value or a reason of the municipality's own, in the order they are asked. */
  readonly lacking: readonly AskedField[];
  readonly answer: Answer | null;
}

type Asked = { readonly state: 'value' } | { readonly state: 'missing'; readonly reason: MissingReason };

function fieldOf(answer: Answer, field: AskedField): Asked {
  switch (field) {
    case 'setAsidePercent':
    case 'people':
    case 'duties':
    case 'concern':
    case 'resource':
    case 'themes':
      return answer[field];
    case 'lagesbild':
    case 'atgardsplan':
    case 'overenskommelse':
    case 'strategiskt-rad':
    case 'samordningsfunktion':
      return answer.law[field];
  }
}

function isLacking(asked: Asked): boolean {
  return asked.state === 'missing' && (asked.reason === 'not-answered' || asked.reason === 'not-collected');
}

function lackingOf(answer: Answer | null): readonly AskedField[] {
  return ASKED_FIELDS.filter((field) => answer === null || isLacking(fieldOf(answer, field)));
}

/** Has none of the asked fields been answered? */
export function isSilent(answer: Answer): boolean {
  return lackingOf(answer).length === ASKED_FIELDS.length;
}

/** Where every municipality stands in a round, in the order of `codes`. Pure. */
export function roundStatus(round: Round, codes: readonly string[]): readonly AnswerStatus[] {
  return codes.map((code) => {
    const answer = answerOf(round, code);
    const lacking = lackingOf(answer);
    const state = lacking.length === 0 ? 'answered' : lacking.length === ASKED_FIELDS.length ? 'unanswered' : 'partly';
    return { code, state, lacking, answer };
  });
}

/** What a round stands at for a municipality, with what is known beside its answers. */
export const STANDINGS = ['unanswered', 'doubt', 'partly', 'answered', 'approved'] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * Something that was left out in doubt has to be settled before the rest means much; what the municipality has approved
 * is more than what it has answered.
 */
export function standingOf({ code, state }: AnswerStatus, own: OwnRound | null): Standing {
  if (own?.leftOut.some((one) => one.code === code)) return 'doubt';
  return own !== null && Object.hasOwn(own.approved, code) ? 'approved' : state;
}
