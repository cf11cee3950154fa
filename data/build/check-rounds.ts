import type { Answer, Round } from '../../src/domain/round';
import type { Problem } from './problem';
import type { Sources } from './sources';

/** The words that every invented round carries in its own name, so that no picture can drop them. */
const INVENTED_MARK = 'Påhittat';

function answerProblems(file: string, round: Round, answer: Answer, row: number, themes: ReadonlySet<string>): readonly Problem[] {
  const codes = new Set(round.answers.map(({ code }) => code));
  const asked = [
    ...(answer.themes.state === 'value' ? answer.themes.value.map((said) => ({ column: 'themes', said })) : []),
    ...answer.initiatives.flatMap(({ theme }) => (theme === null ? [] : [{ column: 'initiatives.theme', said: theme }])),
  ];
  const partner = (code: string) => round.answers.find((other) => other.code === code);
  return [
    ...asked.filter(({ said }) => !themes.has(said)).map(({ column, said }) => ({ file, row, column, said, expected: 'ett tema ur facts/themes.csv' })),
    ...answer.sharedWith
      .filter((code) => code === answer.code || !codes.has(code) || partner(code)?.sharedWith.includes(answer.code) !== true)
      .map((said) => ({ file, row, column: 'sharedWith', said, expected: 'en annan kommun som i sin tur anger den här' })),
  ];
}

/** Themes exist, sharing is mutual, and what is invented says so in its name. `row` is the answer's number, from 1. */
export function checkRounds({ rounds, facts }: Sources): readonly Problem[] {
  const themes = new Set(facts.themes.rows.map(({ id }) => id));
  return rounds.flatMap((round): readonly Problem[] => {
    const file = `rounds/${round.id}.json`;
    const marked = round.name.startsWith(INVENTED_MARK);
    return [
      ...(marked === round.invented ? [] : [{
        file, row: null, column: 'name', said: round.name,
        expected: round.invented ? `ett namn som börjar med ${INVENTED_MARK}` : `ett namn utan ${INVENTED_MARK}`,
      }]),
      ...round.answers.flatMap((answer, index) => answerProblems(file, round, answer, index + 1, themes)),
    ];
  });
}
