/** Light, dark or projector: follows the system until the reader chooses, and is kept in this browser. */
import { create } from 'zustand';
import { APPEARANCES, type Appearance } from '../domain/appearance';

/** `early.js` in `public/` reads the same key before the first paint. */
const STORAGE_KEY = 'utseende';

interface AppearanceState {
  /** Null follows the system. */
  readonly chosen: Appearance | null;
  readonly systemDark: boolean;
}

export const useAppearanceStore = create<AppearanceState>(() => ({ chosen: null, systemDark: false }));

export function appearanceOf({ chosen, systemDark }: AppearanceState): Appearance {
  return chosen ?? (systemDark ? 'dark' : 'light');
}

function show(chosen: Appearance | null): void {
  if (chosen === null) delete document.documentElement.dataset['appearance'];
  else document.documentElement.dataset['appearance'] = chosen;
}

/** Reads what was kept and follows the system. Storage may be forbidden; then nothing is kept. */
export function startAppearance(): () => void {
  const query = window.matchMedia('(prefers-color-scheme: dark)');
  let stored: string | null = null;
  try {
    stored = window.localStorage.getItem(STORAGE_KEY);
  } catch (error) {
    console.info('The browser keeps no settings for this page.', error);
  }
  const chosen = APPEARANCES.find((appearance) => appearance === stored) ?? null;
  show(chosen);
  useAppearanceStore.setState({ chosen, systemDark: query.matches });
  const follow = (): void => useAppearanceStore.setState({ systemDark: query.matches });
  query.addEventListener('change', follow);
  return () => query.removeEventListener('change', follow);
}

export function chooseAppearance(chosen: Appearance | null): void {
  show(chosen);
  useAppearanceStore.setState({ chosen });
  try {
    if (chosen === null) window.localStorage.removeItem(STORAGE_KEY);
    else window.localStorage.setItem(STORAGE_KEY, chosen);
  } catch (error) {
    console.info('The browser keeps no settings for this page.', error);
  }
}
