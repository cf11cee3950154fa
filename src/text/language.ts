/**
 * The language of the page. It is chosen once, before any module with texts is evaluated: another language is another
 * load of the page, so that texts may be put together wherever it suits and none stays behind in the language before.
 */
import type { Whole } from '../domain/municipality';
import { writeAs } from './format';
import type { Forms } from './forms';

export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Put in by the build, from the snapshots; not there in tests and tools, which speak of a county. */
declare const BUILT_FOR: Whole | undefined;

/**
 * The page is about one county or the country. It stands here since texts of every language are put together with it: in
 * a file of its own it would lie in the page's chunk, and a translation would fetch the Swedish texts before itself.
 */
export const builtFor: Whole = typeof BUILT_FOR === 'undefined' ? 'county' : BUILT_FOR;

/** What leads to each, in its own words. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { sv: 'På svenska', en: 'In English' };

/** Every text that has a translation, by the file under `sv/` and `en/` that holds it. */
export type TextName =
  | 'about' | 'about-methods' | 'about-story' | 'accessibility' | 'clear' | 'compare' | 'correction' | 'exchange' | 'exchange-themes' | 'explore'
  | 'fact-sheet' | 'fact-summary' | 'file-given' | 'follow-up' | 'form' | 'give' | 'hand-over' | 'keeping' | 'law' | 'make' | 'map' | 'map-controls' | 'meeting' | 'no-script'
  | 'presenter' | 'preview' | 'print' | 'profile' | 'read-in' | 'report' | 'round' | 'round-changes' | 'search' | 'search-list' | 'send' | 'set-up' | 'shell'
  | 'snapshots' | 'sparse' | 'stories' | 'story' | 'take-away' | 'trend'
  | 'bivariate' | 'catalogue' | 'compass' | 'credit' | 'csv' | 'difference' | 'gestures' | 'questions' | 'sentence' | 'similarity' | 'sparse-sentence';
export type Translations = Readonly<Partial<Record<TextName, object>>>;

/** All that the page needs to speak another language than Swedish. */
export interface Tongue {
  readonly language: Language;
  readonly forms: Forms;
  readonly texts: Translations;
}

let language: Language = 'sv';
let translations: Translations = {};

/** Puts translations before the Swedish. Called before modules with texts are fetched; what is evaluated already keeps its words. */
export function speak({ language: chosen, forms, texts }: Tongue): void {
  language = chosen;
  writeAs(forms);
  translations = texts;
}

export function languageInUse(): Language {
  return language;
}

/** The same with its country, for files and for what sorts and spells. */
export function languageTag(): 'sv-SE' | 'en-GB' {
  switch (language) {
    case 'sv': return 'sv-SE';
    case 'en': return 'en-GB';
  }
}

/** `lang` of what municipalities and publishers wrote: Swedish, which need not be said on a Swedish page. */
export function givenLanguage(): 'sv' | undefined {
  return language === 'sv' ? undefined : 'sv';
}

/** Texts in the language in use: the translation where there is one, else the Swedish. */
/* @__NO_SIDE_EFFECTS__ */
export function words<T extends object>(name: TextName, swedish: T): T {
  return (translations[name] as T | undefined) ?? swedish;
}
