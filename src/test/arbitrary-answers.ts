/** Answers of a county as municipalities could give them, for property tests. */
import fc from 'fast-check';
import type { Dataset } from '../domain/dataset';
import type { MissingReason } from '../domain/reading';
import type { Answer, Answered, Duty, LawStatus, RoundInitiative } from '../domain/round';

const REASONS: readonly MissingReason[] = ['not-answered', 'not-applicable', 'vacant', 'confidential', 'not-collected'];
const DUTIES: readonly Duty[] = [
  'andts', 'krisberedskap', 'sakerhet', 'extremism', 'folkhalsa', 'vald-nara', 'social-ungdom', 'integration', 'trafiksakerhet', 'annat',
];

const date = fc.tuple(fc.integer({ min: 2018, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.constantFrom(4, 7, 10))
  .map(([year, month, day, length]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`.slice(0, length));

/** Words as people write them, also over several lines and with signs that tables use. */
const words = fc.array(fc.constantFrom(
  'Nattvandring', 'i', 'centrum', 'med', 'skolan', 'Åå', 'ända', 'fält;arbete', '"citat"', 'rad\nbrytning', '24/7', 'à', '50 %', 'på=av', 'nya-orter',
), { minLength: 1, maxLength: 8 }).map((parts) => `Så ${parts.join(' ')}`);

function answered<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Answered<T>> {
  return fc.oneof(
    { weight: 3, arbitrary: value.map((one): Answered<T> => ({ state: 'value', value: one })) },
    { weight: 1, arbitrary: fc.constantFrom(...REASONS).map((reason): Answered<T> => ({ state: 'missing', reason })) },
  );
}

const law: fc.Arbitrary<Answered<LawStatus>> = answered(fc.record({ status: fc.constantFrom('yes' as const, 'ongoing' as const, 'no' as const), date: fc.option(date) }));

function answerFor(code: string, codes: readonly string[], themes: readonly string[]): fc.Arbitrary<Answer> {
  const initiative: fc.Arbitrary<RoundInitiative> = fc.record({
    title: words, text: words, prevention: fc.constantFrom('social' as const, 'situational' as const, null),
    theme: fc.option(fc.constantFrom(...themes)), contactFunction: fc.option(fc.constant('Kommunens växel')),
  });
  return fc.record({
    code: fc.constant(code), date: fc.option(date), visibility: fc.constantFrom('internal' as const, 'network' as const, 'public' as const),
    setAsidePercent: answered(fc.integer({ min: 0, max: 4000 }).map((half) => half / 2)),
    people: answered(fc.integer({ min: 0, max: 20 })),
    sharedWith: fc.subarray(codes.filter((one) => one !== code), { maxLength: 3 }),
    duties: answered(fc.subarray([...DUTIES])), concern: answered(fc.integer({ min: 1, max: 4 })),
    resource: answered(fc.constantFrom('available' as const, 'partly' as const, 'not-available' as const)),
    law: fc.record({ lagesbild: law, atgardsplan: law, overenskommelse: law, 'strategiskt-rad': law, samordningsfunktion: law }),
    themes: answered(fc.subarray([...themes])), initiatives: fc.array(initiative, { maxLength: 3 }), needs: fc.option(words),
  });
}

/** Some of the county's municipalities, each with an answer, in the county's order. */
export function arbitraryAnswers({ county, themes }: Pick<Dataset, 'county' | 'themes'>): fc.Arbitrary<readonly Answer[]> {
  const codes = county.municipalities.map(({ code }) => code);
  const ids = themes.map(({ id }) => id);
  return fc.subarray(codes, { minLength: 1 }).chain((some) => fc.tuple(...some.map((code) => answerFor(code, codes, ids))));
}
