/** Whom the answers of a round of one's own may be shown to, of many at once. */
import { withFormAnswer } from './form/keep-answer';
import type { OwnRound } from './own-round';
import type { Visibility } from './round';

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
