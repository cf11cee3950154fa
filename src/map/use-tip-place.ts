import { useCallback, useRef, type PointerEvent, type RefObject } from 'react';
import type { County } from '../domain/municipality';
import type { Project } from './engine';
import type { Frame } from './frame';
import type { MapTipHandle } from './map-tip';

interface Stage {
  readonly county: County;
  readonly frame: Frame;
  readonly box: RefObject<HTMLElement | null>;
  readonly frameBox: RefObject<HTMLElement | null>;
  /** Of a map that was moved. */
  readonly project: RefObject<Project | null>;
  readonly hovered: string | null;
  readonly onHover: (code: string | null) => void;
}

/** Where the tip stands: beside the pointer while that is over the area that is marked, else where the area's name is. */
export function useTipPlace({ county, frame, box, frameBox, project, hovered, onHover }: Stage) {
  const tip = useRef<MapTipHandle>(null);
  const pointer = useRef<readonly [number, number] | null>(null);
  /** What the pointer is over, by the engine's word; keyboard and table mark areas too. */
  const over = useRef<string | null>(null);

  const onPoint = useCallback((code: string | null): void => {
    over.current = code;
    onHover(code);
  }, [onHover]);
  const onPointerMove = useCallback(({ clientX, clientY }: PointerEvent): void => {
    pointer.current = [clientX, clientY];
    if (over.current !== null && over.current === hovered) tip.current?.place(clientX, clientY);
  }, [hovered]);
  const onPointerLeave = useCallback((): void => {
    pointer.current = null;
  }, []);

  const anchorOf = useCallback((code: string): readonly [number, number] | null => {
    // An area that the pointer has just come to.
    if (over.current === code && pointer.current) return pointer.current;
    const label = county.municipalities.find((one) => one.code === code)?.label;
    const boxRect = box.current?.getBoundingClientRect();
    const frameRect = frameBox.current?.getBoundingClientRect();
    if (!label || !boxRect || !frameRect) return null;
    if (project.current) {
      const [x, y] = project.current(label.lon, label.lat);
      return [boxRect.left + x, boxRect.top + y];
    }
    const [x, y] = frame.project(label.lon, label.lat);
    return [frameRect.left + (x / frame.width) * frameRect.width, frameRect.top + (y / frame.height) * frameRect.height];
  }, [county, frame, box, frameBox, project]);

  return { tip, onPoint, onPointerMove, onPointerLeave, anchorOf };
}
