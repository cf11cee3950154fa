import type { OwnRound } from './own-round';

/** Codes of the municipalities of which two versions of a round say different things. */
export function differingCodes(one: OwnRound, other: OwnRound): readonly string[] {
  const codes = new Set([...one.round.answers, ...other.round.answers].map(({ code }) => code));
  const said = ({ round, approved }: OwnRound, code: string): string =>
    JSON.stringify([round.answers.find((answer) => answer.code === code) ?? null, approved[code] ?? null]);
  return [...codes].filter((code) => said(one, code) !== said(other, code));
}
