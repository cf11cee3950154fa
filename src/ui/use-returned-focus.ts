import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Gives the focus back to the button of a dialog that is fetched when it is asked for. The first time such a dialog arrives the button
 * has lost the focus already, so the browser does not know where to go back to.
 * @returns for the button
 */
export function useReturnedFocus(open: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return button;
}
