import type { SnapshotFault } from '../../domain/snapshot-fault';
import { list } from '../format';
import { words } from '../language';
import { theWhole } from './whole';

/** " på rad 3, tecken 17" */
function place({ detail }: SnapshotFault, word: string): string {
  const [line, column] = detail.split(':');
  return column === undefined ? '' : `${word} rad ${line}, tecken ${column}`;
}

function what(fault: SnapshotFault): string {
  switch (fault.kind) {
    case 'unreachable': return 'filen gick inte att hämta';
    case 'status': return `webbplatsen svarade ${fault.detail}`;
    case 'not-json': return `innehållet är inte JSON${place(fault, ' vid')}`;
    case 'cut-off': return `innehållet är avkortat, det tar slut${place(fault, ' på')}`;
    case 'too-large': return 'filen är för stor för att läsas';
    case 'too-new': return 'filen är gjord för en nyare version av sidan';
    case 'too-old': return 'filen är gjord för en äldre version av sidan';
    case 'shape': return `innehållet har fel form vid ${fault.detail === '' ? 'filens början' : fault.detail}`;
    case 'duplicate-code': return `kommun ${fault.detail} finns två gånger`;
    case 'unknown-code': return `kommunkod ${fault.detail} hör inte till ${theWhole}`;
    case 'missing-code': return `kommun ${fault.detail} finns inte med`;
  }
}

/** How a snapshot that failed is told: which file, what was wrong, what to do. */
export const snapshotText = words('snapshots', {
  heading: 'Alla uppgifter kunde inte läsas in',
  fault: (fault: SnapshotFault): string => `data/${fault.file}: ${what(fault)}.`,
  advice: (faults: readonly SnapshotFault[]): string =>
    faults.some(({ kind }) => kind === 'too-new')
      ? 'Sidan behöver laddas om för att kunna läsa de nya uppgifterna.'
      : 'Försök igen. Hjälper det inte: hör av dig till den som sköter webbplatsen och nämn filens namn.',
  kept: 'Resten av sidan fungerar med det som har kommit fram.',
  retry: 'Försök igen',
  reload: 'Ladda om sidan',
  reloading: 'Den nya versionen hämtas',
  slow: 'Uppgifterna dröjer. Så länge visar sidan dem som den byggdes med; resten fylls i när det har kommit.',
  strays: (date: string, files: readonly string[]): string =>
    `Uppgifterna är från olika utgåvor: ${list(files)} hör inte till utgåvan från ${date}. Siffrorna kan vara äldre eller nyare än datumet säger.`,
  cached: (date: string): string => `Utan kontakt med webbplatsen: visar sparade uppgifter från ${date}.`,
});
