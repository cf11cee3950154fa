/** What is done to a round of one's own, apart from its answers. */
import { withFormAnswer } from './form/keep-answer';
import type { OwnRound } from './own-round';
import type { Visibility } from './round';
import { slug } from './slug';

const ID_LIMIT = 40;

/** An id for a round that is started, readable in an address: "insamling-2026", and "insamling-2026-2" where that is taken. */
export function newRoundId(name: string, taken: readonly string[]): string {
  const word = slug(name).slice(0, ID_LIMIT).replace(/-+$/, '') || 'insamling';
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? word : `${word}-${number}`;
    if (!taken.includes(id)) return id;
  }
}

/**
 * Codes of the municipalities that have an answer without a word of whom it may be shown to: it is internal until somebody
 * says otherwise. What was said in doubt waits to be settled, and is not among them.
 */
export function withoutVisibility({ round, origins, leftOut }: Pick<OwnRound, 'round' | 'origins' | 'leftOut'>): readonly string[] {
  return round.answers.map(({ code }) => code).filter((code) => {
    const origin = origins[code]?.visibility;
    const isSaid = origin !== undefined && !(origin.kind === 'cell' && origin.said.trim() === '');
    return !isSaid && !leftOut.some((one) => one.code === code && one.field === 'visibility');
  });
}

/** The round with whom the answers of some municipalities may be shown to; what one of them has approved holds where nothing changes. */
export function withVisibility(own: OwnRound, codes: readonly string[], visibility: Visibility): OwnRound {
  return codes.reduce((before, code) => {
    const answer = before.round.answers.find((one) => one.code === code);
    if (answer === undefined) return before;
    const after = withFormAnswer(before, { ...answer, visibility }, ['visibility']);
    return answer.visibility === visibility ? { ...after, approved: before.approved } : after;
  }, own);
}

/** Codes of the municipalities of which two versions of a round say different things. */
export function differingCodes(one: OwnRound, other: OwnRound): readonly string[] {
  const codes = new Set([...one.round.answers, ...other.round.answers].map(({ code }) => code));
  const said = ({ round, approved }: OwnRound, code: string): string =>
    JSON.stringify([round.answers.find((answer) => answer.code === code) ?? null, approved[code] ?? null]);
  return [...codes].filter((code) => said(one, code) !== said(other, code));
}
