/** Whether single letters and digits steer a slide show; speech input types them by chance, so they can be switched off. Kept in this browser. */
import { create } from 'zustand';

const STORAGE_KEY = 'bildspel-bokstaver';
const OFF = 'nej';

function kept(): boolean {
  try {
    return window.localStorage.getItem(STORAGE_KEY) !== OFF;
  } catch (error) {
    console.info('The browser keeps no settings for this page.', error);
    return true;
  }
}

export const useLetterKeysStore = create<{ readonly on: boolean }>(() => ({ on: kept() }));

export function setLetterKeys(on: boolean): void {
  useLetterKeysStore.setState({ on });
  try {
    if (on) window.localStorage.removeItem(STORAGE_KEY);
    else window.localStorage.setItem(STORAGE_KEY, OFF);
  } catch (error) {
    console.info('The browser keeps no settings for this page.', error);
  }
}
