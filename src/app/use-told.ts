import { startTransition, useEffect, useState } from 'react';
import type { Scene } from '../domain/scene';
import { twoFrames } from '../map/two-frames';

/**
 * The Scene a moment later: once its colours have been painted. Map first, then table, legend and panel, so that
 * rendering those does not stand between a choice and its picture.
 */
export function useTold(scene: Scene): Scene {
  const [told, setTold] = useState(scene);
  useEffect(() => {
    if (told === scene) return undefined;
    return twoFrames(() => startTransition(() => setTold(scene)));
  }, [told, scene]);
  return told;
}
