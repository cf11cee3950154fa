/** Stands for the zoomable map, which needs WebGL, in a test that mocks `maplibre-map` with it and the real controls. */
import { useImperativeHandle, useLayoutEffect, type Ref } from 'react';
import { vi } from 'vitest';
import type { FailureReason } from '../map/maplibre/contract';

export interface FakeEngine {
  readonly onHover: (code: string | null) => void;
  readonly onShown: (indicator: string) => void;
  readonly onWhole: () => void;
  readonly onFailed: (reason: FailureReason) => void;
  readonly onProjection: (project: (lon: number, lat: number) => readonly [number, number], moved: boolean) => void;
  readonly zoomIn: ReturnType<typeof vi.fn<() => void>>;
}

/** What the view has given the map that stands, and whether the next one throws. */
export const engine = { current: null as FakeEngine | null, breaks: false };

export default function MapLibreMap({ ref, ...props }: Omit<FakeEngine, 'zoomIn'> & { readonly ref: Ref<{ zoomIn: () => void }> }) {
  if (engine.breaks) throw new Error('No map today');
  const zoomIn = vi.fn<() => void>();
  useImperativeHandle(ref, () => ({ zoomIn }));
  useLayoutEffect(() => { engine.current = { ...props, zoomIn }; });
  return <div data-testid="zoomable" />;
}
