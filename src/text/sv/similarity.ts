import type { GroupLikeness } from '../../domain/similarity';
import { NO_BREAK_SPACE } from '../format';
import { words } from '../language';
import { theWhole } from './whole';

/** Why municipalities are called similar. */
export const similarityText = words('similarity', {
  /** In one sentence. */
  method: `Liknande kommuner är de som ligger närmast i folkmängd, befolkningstäthet och SKR-grupp: folkmängd och täthet jämförs som logaritmer i standardavvikelser mellan ${theWhole}s kommuner, en annan huvudgrupp räknas som en standardavvikelse och en annan grupp i samma huvudgrupp som en halv, de tre väger lika, och närheten är 1 när allt är lika och går mot 0.`,
  methodWithoutGroups: `Liknande kommuner är de som ligger närmast i folkmängd och befolkningstäthet: båda jämförs som logaritmer i standardavvikelser mellan ${theWhole}s kommuner, de väger lika, och närheten är 1 när båda är lika och går mot 0.`,
  /** Nothing is said of a group that is not known. */
  groups: {
    same: 'samma SKR-grupp', 'same-main': 'annan SKR-grupp i samma huvudgrupp', other: 'annan huvudgrupp hos SKR',
  } satisfies Record<Exclude<GroupLikeness, 'unknown'>, string>,
  population: {
    same: 'lika många invånare',
    times: (ratio: string): string => `${ratio}${NO_BREAK_SPACE}gånger så många invånare`,
    percent: (percent: string, more: boolean): string => `${percent}${NO_BREAK_SPACE}% ${more ? 'fler' : 'färre'} invånare`,
  },
  density: {
    same: 'lika tät',
    times: (ratio: string): string => `${ratio}${NO_BREAK_SPACE}gånger så tät`,
    percent: (percent: string, more: boolean): string => `${percent}${NO_BREAK_SPACE}% ${more ? 'tätare' : 'glesare'}`,
  },
});
