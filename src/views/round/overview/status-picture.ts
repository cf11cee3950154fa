import type { Municipality } from '../../../domain/municipality';
import { STANDINGS, standingOf, type AnswerStatus } from '../../../domain/round-status';
import type { OwnRound } from '../../../domain/own-round';
import { categoryShades } from '../../../domain/shade';
import type { Picture } from '../../../map/picture';
import type { Description } from '../../../parts/describe';
import { roundText } from '../../../text/sv/round';

const SCHEME = 'teal';
/** From silence to an answer that has been approved: the more that is certain, the darker. */
export const STANDING_SHADES = categoryShades(SCHEME, STANDINGS.length);

interface StatusPictureInput {
  readonly statuses: readonly AnswerStatus[];
  readonly own: OwnRound | null;
  readonly municipalities: readonly Municipality[];
  readonly chosen: string | null;
  readonly invented: boolean;
}

/** What both engines draw of a round: where every municipality stands. */
export function statusPicture({ statuses, own, municipalities, chosen, invented }: StatusPictureInput): Picture {
  return {
    indicator: 'svar', scheme: SCHEME, classCount: STANDINGS.length, form: 'fill', invented,
    areas: municipalities.map(({ code, name }) => {
      const status = statuses.find((one) => one.code === code);
      const index = STANDINGS.indexOf(status ? standingOf(status, own) : 'unanswered');
      return {
        code, name, paint: { kind: 'class', index, shade: STANDING_SHADES[index] ?? 0 }, reading: null, radius: null, chosen: code === chosen,
        compared: false, dimmed: false,
      };
    }),
  };
}

/** The state in words, for tip and list box. */
export function statusDescriptions(statuses: readonly AnswerStatus[], own: OwnRound | null, invented: boolean): ReadonlyMap<string, Description> {
  return new Map(statuses.map((status) => [status.code, { reading: roundText.states[standingOf(status, own)], classLabel: null, rank: null, source: null, invented }]));
}
