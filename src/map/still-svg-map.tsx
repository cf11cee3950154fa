import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { SvgMap, type SvgMapProps } from './svg-map';

/** True from the moment the browser begins to print until it has done so. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // At once: the sheet is taken from what stands when the event has been heard.
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}

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
