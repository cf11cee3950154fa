import { useImperativeHandle, useRef, type Ref } from 'react';
import { mapText } from '../text/sv/map';
import type { Frame } from './frame';

/** Round lengths a scale bar may have, km. */
const LENGTHS = [1, 2, 5, 10, 20, 50, 100, 200, 500] as const;
/** Part of the frame's width that the bar may take while the county is fitted. */
const LARGEST_PART = 0.2;
/** Pixels the bar may take once the map has been moved. */
const LARGEST_PIXELS = 110;

export interface ScaleBarHandle {
  /** Pixels per kilometre in the middle of a moved map; null for the fitted one. */
  readonly follow: (pixelsPerKilometre: number | null) => void;
}

function roundLength(limit: number): number {
  return LENGTHS.findLast((length) => length <= limit) ?? LENGTHS[0];
}

interface ScaleBarProps {
  readonly frame: Frame;
  readonly ref?: Ref<ScaleBarHandle>;
}

/** A scale bar in percent of the frame, so that the build can write it; pixels take over once the map is moved. */
export function ScaleBar({ frame, ref }: ScaleBarProps) {
  const label = useRef<SVGTextElement>(null);
  const length = roundLength((frame.width * LARGEST_PART) / frame.kilometre);
  const width = `${Math.round((length * frame.kilometre * 1000) / frame.width) / 10}%`;
  const line = useRef<SVGRectElement>(null);
  useImperativeHandle(ref, () => ({
    follow(pixelsPerKilometre) {
      const shown = pixelsPerKilometre === null ? length : roundLength(LARGEST_PIXELS / pixelsPerKilometre);
      line.current?.setAttribute('width', pixelsPerKilometre === null ? width : String(shown * pixelsPerKilometre));
      if (label.current) label.current.textContent = mapText.kilometres(shown);
    },
  }), [length, width]);
  return (
    <svg className="scale-bar" aria-hidden="true" focusable="false">
      <text ref={label} x="0" y="100%" dy="-8">{mapText.kilometres(length)}</text>
      <rect ref={line} x="0" y="100%" width={width} height="3" transform="translate(0 -4)" />
    </svg>
  );
}
