import type { Municipality } from '../../../domain/municipality';
import type { AnswerState, AnswerStatus } from '../../../domain/round-status';
import { shadesOf } from '../../../domain/shade';
import type { Picture } from '../../../map/picture';
import type { Description } from '../../../parts/describe';
import { roundText } from '../../../text/sv/round';

const SCHEME = 'teal';
export const STATES: readonly AnswerState[] = ['unanswered', 'partly', 'answered'];
/** From silence to an answer of everything: the more that is known, the darker. */
export const ANSWER_SHADES = shadesOf(SCHEME, [1, 2]);

/** What both engines draw of a round: how far every municipality has answered. */
export function statusPicture(statuses: readonly AnswerStatus[], municipalities: readonly Municipality[], chosen: string | null, invented: boolean): Picture {
  return {
    indicator: 'svar', scheme: SCHEME, classCount: STATES.length, form: 'fill', invented,
    areas: municipalities.map(({ code, name }) => {
      const index = STATES.indexOf(statuses.find((one) => one.code === code)?.state ?? 'unanswered');
      return {
        code, name, paint: { kind: 'class', index, shade: ANSWER_SHADES[index] ?? 0 }, reading: null, radius: null, chosen: code === chosen,
        compared: false, dimmed: false,
      };
    }),
  };
}

/** The state in words, for tip and list box. */
export function statusDescriptions(statuses: readonly AnswerStatus[], invented: boolean): ReadonlyMap<string, Description> {
  return new Map(statuses.map(({ code, state }) => [code, { reading: roundText.states[state], classLabel: null, rank: null, invented }]));
}
