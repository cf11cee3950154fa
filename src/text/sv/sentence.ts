import { NO_BREAK_SPACE, plural } from '../format';
import { words } from '../language';

/** Pieces of the sentence under the map. */
export const sentenceText = words('sentence', {
  municipalities: (count: number): string => `${count}${NO_BREAK_SPACE}${plural(count, 'kommun', 'kommuner')}`,
  answering: (count: number): string => `${count}${NO_BREAK_SPACE}svarande`,
  withFigure: (municipalities: string): string => `${municipalities} med uppgift`,
  holders: (names: string, count: number, figure: string): string =>
    `${names}${count === 1 ? '' : count === 2 ? ', båda' : ', alla'} med ${figure}`,
  extremes: (highest: string, shared: boolean, lowest: string): string => `högst ligger ${highest}${shared ? ',' : ''} och lägst ${lowest}`,
  only: (name: string, figure: string): string => `bara ${name} har en uppgift, ${figure}`,
  allAlike: (municipalities: string, figure: string): string => `alla ${municipalities} med uppgift ligger på ${figure}`,
  /** @param below how many, "none" or "all" of them */
  below: (below: number | 'none' | 'all', of: string, limit: string, label: string): string =>
    `${below === 'none' ? `ingen av ${of}` : below === 'all' ? `alla ${of}` : `${below} av ${of}`} ligger under ${limit} (${label})`,
  middleHalf: (of: string, from: string, to: string): string => `den mittersta hälften av ${of} ligger mellan ${from} och ${to}`,
  middleHalfAt: (of: string, figure: string): string => `den mittersta hälften av ${of} ligger på ${figure}`,
  countOf: (of: string): string => `, antal av ${of}`,
  nothing: 'uppgift saknas för alla kommuner',
  tooFew: (answered: number, total: number): string =>
    `uppgift från ${answered} av ${total}${NO_BREAK_SPACE}kommuner, för få för att visa en spridning`,
  median: (figure: string): string => `medianen är ${figure}`,
  whole: (county: string, figure: string): string => `${county} som helhet: ${figure}`,
  computedOn: (of: string): string => `, räknat på ${of}`,
  reasons: (reasons: string): string => `skäl: ${reasons}`,
  missing: (groups: readonly string[], last: string): string =>
    `uppgift saknas för ${groups.length === 0 ? last : `${groups.join(', ')} samt ${last}`}`,
  invented: (sentence: string): string => `Påhittat exempel: ${sentence}`,
});
