import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

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

/**
 * The value as it was when it could last be seen: what costs much to draw is not drawn anew beneath something that
 * covers it. On paper it can be seen.
 */
export function useStill<T>(value: T, covered: boolean): T {
  const printing = usePrinting();
  const [kept, setKept] = useState(value);
  if (covered && !printing) return kept;
  if (kept !== value) setKept(value);
  return value;
}
