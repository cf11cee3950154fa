import { NO_BREAK_SPACE, plural } from '../format';
import type { giveView as swedish } from '../sv/give';
import type { Translation } from '../translation';
import { answers } from './counts';

const count = (number: number, one: string, many: string): string => `${number}${NO_BREAK_SPACE}${plural(number, one, many)}`;

export const giveView: Translation<typeof swedish> = {
  none: 'There is no round to share.',
  saveHeading: 'Save the round',
  saveIntro: 'Everything in the round, including what is internal. The file can be read in again on this or another computer.',
  save: 'Save the round as a file',
  saved: (moment) => `Last saved as a file on ${moment}.`,
  neverSaved: 'Not saved as a file yet. What is only in the browser can disappear.',
  notOwn: 'The round comes with the page and need not be saved.',
  filesHeading: 'Files to share',
  filesIntro: 'What the answers are marked with under “May be shown” decides what is included. Internal answers are never disclosed. The files are in Swedish, so that they can be read in again.',
  audience: 'Who are the files for?',
  audiences: { network: 'Network meeting (answers marked network meeting or public)', public: 'Everyone (only answers marked public)' },
  freeText: 'Include free texts (needs, descriptions, own themes)',
  contacts: 'Include contact functions',
  holds: (number) => `The files will contain ${answers(number)}.`,
  empty: 'No answer is marked for these readers. The files will contain no answers.',
  leftOut: 'Left out',
  leftOutLines: ({ answers: untold, freeTexts, contacts }, names) => [
    ...(untold.length === 0 ? [] : [`${answers(untold.length)} ${plural(untold.length, 'is', 'are')} not marked for these readers and not in the file (${names.join(', ')}).`]),
    ...(freeTexts === 0 ? [] : [`${count(freeTexts, 'free text is', 'free texts are')} left out.`]),
    ...(contacts === 0 ? [] : [`${count(contacts, 'contact function is', 'contact functions are')} left out.`]),
  ],
  invented: 'Invented example',
  xlsx: 'Download XLSX',
  csv: 'Download CSV for Excel',
  csvPlain: 'Download CSV, RFC 4180',
  snapshotHeading: 'Snapshot to publish',
  snapshotIntro: 'A zip file with the files that a copy of the site shows. It contains what is chosen above.',
  snapshotInvented: 'The invented example is already in every copy of the site.',
  snapshotHow: 'How to publish it',
  snapshotSteps: [
    'Unpack the file in the source code of the site: the folders public/data and data/rounds are filled.',
    'Run npm run data -- --check (nothing should have changed), then npm run build, and upload the folder dist.',
    'On a built site: copy the files in public/data to the site’s folder data.',
  ],
  snapshot: 'Download the snapshot (zip)',
  oneFileHeading: 'One file to show',
  oneFileIntro: 'The whole map with the round inside, as one file. It opens with a double-click, without network and without installation, and can be emailed. It is in Swedish.',
  oneFileInvented: 'The file without a round is at the bottom of the page.',
  oneFile: 'Save as one file to show',
  reportHeading: 'Text for the annual report',
  reportIntro: 'Written from the answers, without ranking. Each sentence can show what it is based on. Edit it freely before it is used.',
  reportEdit: 'Text to edit and copy',
  reportShows: (number) => `based on ${answers(number)}`,
  reportPrevious: (round) => `Compared with ${round}.`,
  reportRestore: 'Restore the text',
};
