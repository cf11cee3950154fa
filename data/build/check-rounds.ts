import type { Answer, Round } from '../../src/domain/round';
import type { Problem } from './problem';
import type { Sources } from './sources';

/** The words that every invented round carries in its own name, so that no picture can drop them. */
const INVENTED_MARK = 'Påhittat';

interface Place {
  readonly file: string;
  /** The answer's number, from 1. */
  readonly row: number;
}

/**
 * An invented round is made whole: its themes are the list's and sharing is mutual. What municipalities answer is
 * taken as they say it: a theme in their own words, a partner who says nothing of it.
 */
function wholeness(round: Round, answer: Answer, place: Place, themes: ReadonlySet<string>): readonly Problem[] {
  const asked = [
    ...(answer.themes.state === 'value' ? answer.themes.value.map((said) => ({ column: 'themes', said })) : []),
    ...answer.initiatives.flatMap(({ theme }) => (theme === null ? [] : [{ column: 'initiatives.theme', said: theme }])),
  ];
  const isMutual = (code: string) => round.answers.find((other) => other.code === code)?.sharedWith.includes(answer.code) === true;
  return [
    ...asked.filter(({ said }) => !themes.has(said)).map(({ column, said }) => ({ ...place, column, said, expected: 'ett tema ur facts/themes.csv' })),
    ...answer.sharedWith.filter((code) => !isMutual(code))
      .map((said) => ({ ...place, column: 'sharedWith', said, expected: 'en annan kommun som i sin tur anger den här' })),
  ];
}

function partnerProblems(answer: Answer, place: Place, county: ReadonlySet<string>): readonly Problem[] {
  return answer.sharedWith.filter((code) => code === answer.code || !county.has(code))
    .map((said) => ({ ...place, column: 'sharedWith', said, expected: 'koden för en annan av länets kommuner' }));
}

/** Partners are the county's, an invented round is whole, and what is invented says so in its name. */
export function checkRounds({ rounds, facts, county }: Pick<Sources, 'rounds' | 'facts' | 'county'>): readonly Problem[] {
  const themes = new Set(facts.themes.rows.map(({ id }) => id));
  const codes = new Set(county.municipalities.map(({ code }) => code));
  return rounds.flatMap((round): readonly Problem[] => {
    const file = `rounds/${round.id}.json`;
    const marked = round.name.startsWith(INVENTED_MARK);
    return [
      ...(marked === round.invented ? [] : [{
        file, row: null, column: 'name', said: round.name,
        expected: round.invented ? `ett namn som börjar med ${INVENTED_MARK}` : `ett namn utan ${INVENTED_MARK}`,
      }]),
      ...round.answers.flatMap((answer, index) => {
        const place = { file, row: index + 1 };
        return round.invented ? wholeness(round, answer, place, themes) : partnerProblems(answer, place, codes);
      }),
    ];
  });
}
