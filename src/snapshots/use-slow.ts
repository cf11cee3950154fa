import { useEffect, useState } from 'react';

/** After this long without an answer the page says that it is waiting. */
const SLOW_AFTER_MS = 3000;

/** Has the page been asking for longer than a reader should wait without a word? */
export function useSlow(fetching: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!fetching) return undefined;
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [fetching]);
  return slow;
}
