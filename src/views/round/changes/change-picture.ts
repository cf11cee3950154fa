import type { Municipality } from '../../../domain/municipality';
import type { Round } from '../../../domain/round';
import { answerOf } from '../../../domain/answer-of';
import { DIRECTIONS, directionOf, type DirectedField } from '../../../domain/round-changes';
import { shadesOf } from '../../../domain/shade';
import type { Picture } from '../../../map/picture';
import type { Description } from '../../../parts/describe';
import { changesText } from '../../../text/sv/round-changes';

const SCHEME = 'diverging';
/** Less, as before, more: zero lies in the middle one. */
export const DIRECTION_SHADES = shadesOf(SCHEME, [-1, 1]);

interface Compared {
  readonly field: DirectedField;
  readonly before: Round;
  readonly after: Round;
  readonly municipalities: readonly Municipality[];
}

/** What both engines draw of a change: which way every municipality's answer to one question has gone. */
export function changePicture({ field, before, after, municipalities }: Compared, chosen: string | null): Picture {
  return {
    indicator: `andring-${field}`, scheme: SCHEME, classCount: DIRECTIONS.length, form: 'fill', invented: after.invented,
    areas: municipalities.map(({ code, name }) => {
      const direction = directionOf(field, answerOf(before, code), answerOf(after, code));
      const index = direction === null ? -1 : DIRECTIONS.indexOf(direction);
      return {
        code, name, paint: direction === null ? { kind: 'missing' } : { kind: 'class', index, shade: DIRECTION_SHADES[index] ?? 0 },
        reading: null, radius: null, chosen: code === chosen, compared: false, dimmed: false,
      };
    }),
  };
}

/** The same in words, for tip and list box. */
export function changeDescriptions({ field, before, after, municipalities }: Compared): ReadonlyMap<string, Description> {
  return new Map(municipalities.map(({ code }) => {
    const direction = directionOf(field, answerOf(before, code), answerOf(after, code));
    return [code, {
      reading: direction === null ? changesText.notBoth : changesText.directions[direction], classLabel: null, rank: null, source: null, invented: after.invented,
    }];
  }));
}
