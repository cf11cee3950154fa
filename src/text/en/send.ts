import type { sendText as swedish } from '../sv/send';
import type { Translation } from '../translation';

export const sendText: Translation<typeof swedish> = {
  templateHeading: 'Template to send out',
  templateIntro: 'One row for each municipality, one column for each question, in Swedish. The template says that the answer becomes an official document received by the County Administrative Board and that answers without a choice under “May be shown” are internal. It is read in again as it is.',
  xlsx: 'Download the template, XLSX',
  csv: 'Download the template, CSV',
  waiting: 'The list of themes is being fetched. The template can be downloaded when it is there.',
  reminderHeading: 'Reminders',
  reminderIntro: (round) => `What is not answered in ${round}, as text to paste into an email, in Swedish.`,
  none: 'There is no round to remind of.',
  invented: 'Invented example: no reminders are written for invented answers.',
  all: 'All municipalities have answered all questions.',
  copyAll: 'Copy all',
  copy: (name) => `Copy the text for ${name}`,
  subject: 'Subject',
  body: (name) => `Letter to ${name}`,
  count: (count, total) => `${count} of ${total} municipalities have something left to answer.`,
};
