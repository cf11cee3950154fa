import { hasCategories, hasClass, type Classified } from './classify';
import type { Indicator } from './indicator';
import type { Moment } from './moment';
import type { Scene } from './scene';

/** Parts of a Scene that its indicator has no use for. */
export type LeftAside = 'years' | 'method' | 'class';

/**
 * What a Scene asks for that its indicator does not have: years that no change can be counted between, a method where
 * groups are given, a class that is not there. Only an address can ask so: choosing another indicator lets go of them.
 * @param classified null while the figures have not arrived; then no class is judged
 */
export function leftAside(scene: Scene, indicator: Indicator, moment: Moment, classified: Classified | null): readonly LeftAside[] {
  const differs = (asked: number | null, shown: number): boolean => asked !== null && asked !== shown;
  const found: LeftAside[] = [];
  if (indicator.moment === 'year-pair' && (differs(scene.from, moment.from) || differs(scene.to, moment.to))) found.push('years');
  if (scene.method !== null && (indicator.classification === null || hasCategories(indicator))) found.push('method');
  if (scene.highlight !== null && classified !== null && !hasClass(classified, scene.highlight)) found.push('class');
  return found;
}
