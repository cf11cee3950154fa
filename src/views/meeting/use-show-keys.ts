import { useEffect, useRef } from 'react';
import { useLetterKeysStore } from '../../state/letter-keys-store';

export interface ShowActs {
  readonly total: number;
  readonly index: number;
  /** @param index 0-based; bounded by who is asked */
  readonly go: (index: number) => void;
  readonly toggleBlack: () => void;
  readonly back: () => void;
}

/** Digits typed before Enter; more than three name no slide. */
const DIGITS = 3;

function isIn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

/**
 * Keys of a show, as clickers send them. Arrow keys stay with the map's list box and with fields that use them; Space
 * and Enter stay with buttons, and letters and digits are heard unless they have been switched off. Escape is the dialog's own.
 */
export function useShowKeys(acts: ShowActs): void {
  const latest = useRef(acts);
  const digits = useRef('');
  useEffect(() => { latest.current = acts; });
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const { go, index, total, toggleBlack, back } = latest.current;
      const { key, target } = event;
      const inField = isIn(target, 'select, input, [role=listbox]');
      const character = !inField && useLetterKeysStore.getState().on;
      const onButton = isIn(target, 'button, summary, a');
      const typed = digits.current;
      if (!/^\d$/.test(key)) digits.current = '';
      if (key === 'PageDown' || (!inField && (key === 'ArrowRight' || key === 'ArrowDown' || (key === ' ' && !onButton)))) go(index + 1);
      else if (key === 'PageUp' || (!inField && (key === 'ArrowLeft' || key === 'ArrowUp'))) go(index - 1);
      else if (!inField && key === 'Home') go(0);
      else if (!inField && key === 'End') go(total - 1);
      else if (!inField && key === 'Enter' && typed !== '') go(Number(typed) - 1);
      else if (character && /^\d$/.test(key)) digits.current = (typed + key).slice(-DIGITS);
      else if (character && key.toLowerCase() === 'b') toggleBlack();
      else if (character && key.toLowerCase() === 'r') back();
      else return;
      event.preventDefault();
    }
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
