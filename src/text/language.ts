/**
 * The language of the page. It is chosen once, before any module with texts is evaluated: another language is another
 * load of the page, so that texts may be put together wherever it suits and none stays behind in the language before.
 */
import { writeAs } from './format';
import type { Forms } from './forms';

/** Every text that has a translation, by the file under `sv/` and `en/` that holds it. */
export type TextName =
  | 'about' | 'about-methods' | 'about-story' | 'accessibility' | 'compare' | 'correction' | 'exchange' | 'exchange-themes' | 'explore'
  | 'fact-sheet' | 'fact-summary' | 'follow-up' | 'form' | 'give' | 'hand-over' | 'keeping' | 'law' | 'make' | 'map' | 'meeting'
  | 'presenter' | 'preview' | 'print' | 'read-in' | 'report' | 'round' | 'round-changes' | 'search' | 'send' | 'set-up' | 'shell'
  | 'snapshots' | 'sparse' | 'stories' | 'story' | 'take-away' | 'trend'
  | 'bivariate' | 'catalogue' | 'compass' | 'csv' | 'difference' | 'gestures' | 'questions' | 'sentence' | 'similarity' | 'sparse-sentence';
export type Translations = Readonly<Partial<Record<TextName, object>>>;

/** All that the page needs to speak another language than Swedish. */
export interface Tongue {
  readonly forms: Forms;
  readonly texts: Translations;
}

let translations: Translations = {};

/** Puts translations before the Swedish. Called before modules with texts are fetched; what is evaluated already keeps its words. */
export function speak({ forms, texts }: Tongue): void {
  writeAs(forms);
  translations = texts;
}

/** Texts in the language in use: the translation where there is one, else the Swedish. */
/* @__NO_SIDE_EFFECTS__ */
export function words<T extends object>(name: TextName, swedish: T): T {
  return (translations[name] as T | undefined) ?? swedish;
}
