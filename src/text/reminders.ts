/** Who has not answered what, as a mail to each municipality. Never of an invented round. */
import type { Municipality } from '../domain/municipality';
import { roundStatus, type AnswerStatus } from '../domain/round-status';
import type { Round } from '../domain/round';
import { reminderText } from './sv/reminder';

export interface Reminder {
  readonly code: string;
  readonly name: string;
  readonly subject: string;
  readonly body: string;
}

function bodyOf(round: Round, { officialName }: Municipality, { state, lacking }: AnswerStatus): string {
  const { greeting, nothing, partly, asked, fields, reason, received, closing } = reminderText;
  const start = state === 'unanswered' ? `${nothing(round.name, officialName)}\n\n${asked}` : partly(round.name, officialName);
  const questions = lacking.map((field) => `– ${fields[field]}`).join('\n');
  return [greeting, `${start}\n${questions}`, reason, received, closing].join('\n\n');
}

/** A reminder for each municipality that has something left to answer, in the county's order; none for an invented round. */
export function remindersOf(round: Round, municipalities: readonly Municipality[]): readonly Reminder[] {
  if (round.invented) return [];
  return roundStatus(round, municipalities.map(({ code }) => code)).flatMap((status) => {
    const municipality = municipalities.find(({ code }) => code === status.code);
    if (municipality === undefined || status.lacking.length === 0) return [];
    return [{ code: status.code, name: municipality.name, subject: reminderText.subject(round.name), body: bodyOf(round, municipality, status) }];
  });
}
