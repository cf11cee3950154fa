/** Why municipalities are called similar. */
import type { GroupLikeness, Similar } from '../domain/similarity';
import { NO_BREAK_SPACE, formatNumber } from './format';

/** The method in one sentence. */
export const SIMILARITY_METHOD = 'Liknande kommuner är de som ligger närmast i folkmängd, befolkningstäthet och SKR-grupp: folkmängd och täthet jämförs som logaritmer i standardavvikelser mellan länets kommuner, en annan huvudgrupp räknas som en standardavvikelse och en annan grupp i samma huvudgrupp som en halv, de tre väger lika, och närheten är 1 när allt är lika och går mot 0.';

function groupText(likeness: GroupLikeness): string {
  switch (likeness) {
    case 'same': return 'samma SKR-grupp';
    case 'same-main': return 'annan SKR-grupp i samma huvudgrupp';
    case 'other': return 'annan huvudgrupp hos SKR';
  }
}

/** From this quotient on, "2,3 gånger så många" reads easier than "130 % fler". */
const TELLING_RATIO = 2;

function ratioText(ratio: number, [more, fewer, many]: readonly [string, string, string], same: string): string {
  const percent = formatNumber(Math.abs(ratio - 1) * 100, 0);
  if (percent === '0') return same;
  if (ratio >= TELLING_RATIO) return `${formatNumber(ratio, 1)}${NO_BREAK_SPACE}gånger så ${many}`;
  return `${percent}${NO_BREAK_SPACE}% ${ratio > 1 ? more : fewer}`;
}

/** "0,71" */
export function closenessText({ closeness }: Pick<Similar, 'closeness'>): string {
  return formatNumber(closeness, 2);
}

/** The reasons, beside the closeness: "8 % färre invånare, 12 % glesare, samma SKR-grupp". */
export function similarReasons({ populationRatio, densityRatio, group }: Similar): string {
  return [
    ratioText(populationRatio, ['fler invånare', 'färre invånare', 'många invånare'], 'lika många invånare'),
    ratioText(densityRatio, ['tätare', 'glesare', 'tät'], 'lika tät'),
    groupText(group),
  ].join(', ');
}
