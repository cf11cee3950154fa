import type { ShareId } from '../../domain/thresholds';
import { NO_BREAK_SPACE, plural } from '../format';
import { words } from '../language';

const municipalities = (count: number): string => `${count}${NO_BREAK_SPACE}${plural(count, 'kommun', 'kommuner')}`;

/** Pieces of the sentence about the areas under the thresholds. */
export const sparseSentenceText = words('sparse-sentence', {
  levelOrMore: (level: string, label: string): string => `${level} eller mer (${label})`,
  under: (figure: string): string => `under ${figure}`,
  underIn: (figure: string, label: string): string => `under ${figure} i ${label}`,
  shares: {
    area: 'av ytan', population: 'av invånarna', 'set-aside': 'av den avsatta arbetstiden', municipalities: 'av kommunerna',
  } satisfies Record<ShareId, string>,
  missingFor: (count: number): string => ` (${municipalities(count)} utan uppgift är inte med)`,
  noThreshold: (total: number): string => `ingen gräns är vald, så alla ${total}${NO_BREAK_SPACE}kommuner ingår`,
  both: (conditions: string): string => `både ${conditions}`,
  nobody: (conditions: string): string => `ingen kommun har ${conditions}`,
  some: (count: number, total: number, conditions: string): string =>
    `${count === total ? `alla ${total}` : `${count} av ${total}`}${NO_BREAK_SPACE}kommuner har ${conditions}`,
  undecided: (count: number): string => `för ytterligare ${municipalities(count)} saknas en uppgift, så att det inte kan avgöras`,
  invented: (sentence: string): string => `Påhittat exempel: ${sentence}`,
  inventedShares: (shares: string): string => `Påhittat exempel: kommunerna har ${shares}.`,
});
