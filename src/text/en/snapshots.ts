import type { SnapshotFault } from '../../domain/snapshot-fault';
import { list } from '../format';
import type { snapshotText as swedish } from '../sv/snapshots';
import type { Translation } from '../translation';
import { whole } from './whole';

/** " at line 3, character 17" */
function place({ detail }: SnapshotFault): string {
  const [line, column] = detail.split(':');
  return column === undefined ? '' : ` at line ${line}, character ${column}`;
}

function what(fault: SnapshotFault): string {
  switch (fault.kind) {
    case 'unreachable': return 'the file could not be fetched';
    case 'status': return `the site answered ${fault.detail}`;
    case 'not-json': return `the content is not JSON${place(fault)}`;
    case 'cut-off': return `the content is cut off, it ends${place(fault)}`;
    case 'too-large': return 'the file is too large to be read';
    case 'too-new': return 'the file is made for a newer version of the page';
    case 'too-old': return 'the file is made for an older version of the page';
    case 'shape': return `the content has the wrong form at ${fault.detail === '' ? 'the beginning of the file' : fault.detail}`;
    case 'duplicate-code': return `municipality ${fault.detail} occurs twice`;
    case 'unknown-code': return `municipality code ${fault.detail} does not belong to the ${whole}`;
    case 'missing-code': return `municipality ${fault.detail} is missing`;
  }
}

export const snapshotText: Translation<typeof swedish> = {
  heading: 'Not all data could be loaded',
  fault: (fault) => `data/${fault.file}: ${what(fault)}.`,
  advice: (faults) => (faults.some(({ kind }) => kind === 'too-new')
    ? 'The page must be reloaded to be able to read the new data.'
    : 'Try again. If that does not help, contact whoever runs the site and mention the name of the file.'),
  kept: 'The rest of the page works with what has arrived.',
  retry: 'Try again',
  reloading: 'Fetching the new version',
  reload: 'Reload the page',
  slow: 'The data is slow to arrive. Until then the page shows what it was built with; the rest is filled in when it arrives.',
  strays: (date, files) => `The data is from different editions: ${list(files)} does not belong to the edition of ${date}. Figures may be older or newer than the date says.`,
  cached: (date) => `No contact with the site: showing saved data from ${date}.`,
};
