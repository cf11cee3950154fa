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
    let last = 0;
    // Both engines tell of their picture two frames after it; the frame that does so must not wait for this.
    const stop = twoFrames(() => { last = requestAnimationFrame(() => startTransition(() => setTold(scene))); });
    return () => {
      stop();
      cancelAnimationFrame(last);
    };
  }, [told, scene]);
  return told;
}
