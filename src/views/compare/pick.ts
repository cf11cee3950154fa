import { COMPARE_LIMIT } from '../../domain/scene';
import { changeScene, useSceneStore } from '../../state/scene-store';

/** What came of picking a municipality by hand. */
export type Picked = 'done' | 'itself' | 'full';

/** Adds a municipality to the hand-picked set or takes it out, and shows that set. */
export function pick(code: string): Picked {
  const { compare, municipality } = useSceneStore.getState().scene;
  if (code === municipality) return 'itself';
  if (compare.includes(code)) changeScene({ companions: 'own', compare: compare.filter((other) => other !== code) });
  else if (compare.length < COMPARE_LIMIT) changeScene({ companions: 'own', compare: [...compare, code] });
  else return 'full';
  return 'done';
}
