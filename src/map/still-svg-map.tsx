import { useState } from 'react';
import { SvgMap, type SvgMapProps } from './svg-map';
import { usePrinting } from './use-printing';

interface StillSvgMapProps extends SvgMapProps {
  /** The zoomable map lies over it. */
  readonly covered: boolean;
}

/**
 * The SVG map of some hundred areas and more. Beneath the zoomable one it stays as it was when it could last be seen: it costs too much to
 * be drawn for nobody. On paper it can be seen.
 */
export function StillSvgMap({ covered, picture, hovered, ...map }: StillSvgMapProps) {
  const printing = usePrinting();
  const [kept, setKept] = useState(picture);
  const still = covered && !printing;
  if (!still && kept !== picture) setKept(picture);
  return <SvgMap {...map} picture={still ? kept : picture} hovered={still ? null : hovered} />;
}
