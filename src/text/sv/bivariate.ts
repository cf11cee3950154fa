import { plural } from '../format';
import { words } from '../language';

type Levels = readonly [string, string, string];

const municipalities = (count: number): string => `${count} ${plural(count, 'kommun', 'kommuner')}`;

/** The nine classes of a bivariate map. */
export const bivariateWords = words('bivariate', {
  /** From low to high, by indicator id; each can be said of a municipality. */
  levels: {
    tathet: ['gles', 'medeltät', 'tät'],
    folkmangd: ['få invånare', 'måttligt många invånare', 'många invånare'],
    forandring: ['låg förändring', 'medelhög förändring', 'hög förändring'],
    arbetstid: ['lite tid', 'en del tid', 'mycket tid'],
    polisoro: ['ingen oro', 'viss oro', 'påtaglig eller stor oro'],
    brott: ['få anmälda brott', 'måttligt många anmälda brott', 'många anmälda brott'],
    samordnartimmar: ['få timmar', 'måttligt många timmar', 'många timmar'],
    'km2-per-tjanst': ['lite yta per tjänst', 'medelstor yta per tjänst', 'stor yta per tjänst'],
  } as Readonly<Record<string, Levels>>,
  /** For indicators without words of their own. */
  level: ['låg', 'mellan', 'hög'] as Levels,
  both: (x: string, y: string): string => `${x} och ${y}`,
  or: (labels: readonly string[]): string => labels.join(' eller '),
  allValues: 'alla värden',
  under: (limit: string): string => `under ${limit}`,
  between: (from: string, to: string): string => `${from} till under ${to}`,
  orMore: (limit: string): string => `${limit} eller mer`,
  steps: (label: string): string => `${label}: de två lägsta stegen var för sig, de övriga tillsammans.`,
  thirds: (label: string): string =>
    `${label}: tre klasser med ungefär en tredjedel av värdena i varje, räknat på alla år och insamlingar samtidigt, så att gränserna står still.`,
  /** @param shared names of the classes that most municipalities share, each with as many */
  most: (shared: string, classes: number, count: number): string => (classes === 1
    ? `vanligast är klassen ${shared}, med ${municipalities(count)}`
    : `vanligast är klasserna ${shared}, med ${municipalities(count)} var`),
  lacking: (count: number): string => `; för ${municipalities(count)} saknas en uppgift`,
  nothing: 'uppgift saknas för alla kommuner',
  invented: (sentence: string): string => `Påhittat exempel: ${sentence}`,
  quoted: (name: string): string => `”${name}”`,
});
