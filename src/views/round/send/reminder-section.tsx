import { useId } from 'react';
import type { Municipality } from '../../../domain/municipality';
import type { Round } from '../../../domain/round';
import { remindersOf, type Reminder } from '../../../text/reminders';
import { sendText } from '../../../text/sv/send';
import { CopyButton } from '../../../ui/copy-button';

function asText({ subject, body }: Reminder): string {
  return `${subject}\n\n${body}`;
}

function ReminderItem({ reminder }: { readonly reminder: Reminder }) {
  const { name, subject, body } = reminder;
  return (
    <details>
      <summary>{name}</summary>
      <p>{`${sendText.subject}: ${subject}`}</p>
      <pre>{body}</pre>
      <CopyButton label={sendText.copy(name)} text={() => asText(reminder)} />
    </details>
  );
}

/** Who has not answered what, as mails to paste. Off for an invented round. */
export function ReminderSection({ round, municipalities }: { readonly round: Round | null; readonly municipalities: readonly Municipality[] }) {
  const heading = useId();
  const reminders = round === null ? [] : remindersOf(round, municipalities);
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{sendText.reminderHeading}</h3>
      {round === null && <p>{sendText.none}</p>}
      {round?.invented === true && <p data-invented="">{sendText.invented}</p>}
      {round?.invented === false && (
        <>
          <p>{sendText.reminderIntro(round.name)}</p>
          <p>{reminders.length === 0 ? sendText.all : sendText.count(reminders.length, municipalities.length)}</p>
          {reminders.map((reminder) => <ReminderItem key={reminder.code} reminder={reminder} />)}
          {reminders.length > 1 && (
            <CopyButton label={sendText.copyAll} text={() => reminders.map((reminder) => `${reminder.name}\n${asText(reminder)}`).join('\n\n\n')} />
          )}
        </>
      )}
    </section>
  );
}
