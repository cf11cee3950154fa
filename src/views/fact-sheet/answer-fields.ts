import type { Indicator } from '../../domain/indicator';
import { LAW_ITEMS } from '../../domain/read-in/fields';
import type { Answer, Answered, Round } from '../../domain/round';
import { formatDate, formatNumber, list, missingText, withUnit } from '../../text/format';
import { profileText } from '../../text/sv/profile';
import { factSheetText } from '../../text/sv/fact-sheet';

export interface AnswerField {
  readonly label: string;
  /** Null stays empty on paper, to be filled in by hand. */
  readonly text: string | null;
}

function textOf<T>(answered: Answered<T> | undefined, format: (value: T) => string): string | null {
  if (!answered) return null;
  return answered.state === 'missing' ? missingText(answered.reason) : format(answered.value);
}

/** "22,5", "50": a share is told as exactly as it was answered. */
function share(value: number): string {
  return withUnit(formatNumber(value, Number.isInteger(value) ? 0 : 1), factSheetText.ofFullTime);
}

/** The answer that may stand on paper: of a real round, and marked as public. */
export function printableAnswer(round: Round | null, code: string): Answer | null {
  const answer = round === null || round.invented ? undefined : round.answers.find((one) => one.code === code);
  return answer?.visibility === 'public' ? answer : null;
}

/**
 * What the municipality itself answered, field by field; all empty while there is nothing that may be printed.
 * @param concern the indicator whose categories name the steps of concern
 */
export function answerFields(answer: Answer | null, concern: Indicator | undefined): readonly AnswerField[] {
  const { fields, lawItems, lawStates, resources } = factSheetText;
  return [
    { label: fields.setAside, text: textOf(answer?.setAsidePercent, share) },
    { label: fields.duties, text: textOf(answer?.duties, (duties) => (duties.length === 0 ? profileText.noDuties : list(duties.map((duty) => profileText.dutyNames[duty])))) },
    { label: fields.concern, text: textOf(answer?.concern, (step) => concern?.categories.find(({ value }) => value === step)?.label ?? String(step)) },
    { label: fields.resource, text: textOf(answer?.resource, (state) => resources[state]) },
    ...LAW_ITEMS.map((item) => ({
      label: lawItems[item],
      text: textOf(answer?.law[item], ({ status, date }) => (date === null ? lawStates[status] : `${lawStates[status]}, ${formatDate(date)}`)),
    })),
  ];
}
