/**
 * The one translation between a Scene and an address. `encodeScene` leaves out what is default, so links stay
 * short; `decodeScene` takes any string, never throws, and tells what it left aside.
 */
import type { ClassMethod } from '../domain/indicator';
import type { Notice } from '../domain/notice';
import {
  COMPARE_LIMIT, DEFAULT_SORT, MISSING_CLASS, defaultScene,
  type Around, type Companions, type Prevention, type Scene, type ViewId,
} from '../domain/scene';
import type { Vocabulary } from '../domain/vocabulary';
import { LANGUAGES, languageInUse, type Language } from '../text/language';
import {
  COLUMNS, MISSING_WORD, UNKNOWN_YEAR, encodeThresholds, keyOf, parseBreaks, parseCamera, parseDay, parseHighlight, parseKnownYear, parsePair, parseQuery,
  parseSlide, parseSort, parseThresholds, parseWord, parseYear,
} from './scene-values';

const VIEWS: Readonly<Record<ViewId, string>> = {
  explore: 'utforska', compare: 'jamfor', sparse: 'glest', 'fact-sheet': 'faktablad', 
  round: 'omgang', exchange: 'utbyte', meeting: 'mote', about: 'om', accessibility: 'tillganglighet', 'set-up': 'satt-upp',
};
const COMPANION_WORDS: Readonly<Record<Companions, string>> = {
  neighbours: 'grannar', similar: 'liknande', 'skr-group': 'kommungrupp', 'police-area': 'polisomrade', own: 'egna',
};
const STAND_OUT_WORD = 'avvikelse';
const EMBEDDED_WORD = 'ja';
/** Half a character, as a cut text may end in; no address can carry it. */
const LONE_SURROGATES = /\p{Surrogate}/gu;
const LINE_WORDS = { on: 'pa', off: 'av' } as const;
const METHODS: Readonly<Record<ClassMethod, string>> = {
  equal: 'jamna', quantile: 'kvantiler', jenks: 'jenks', custom: 'egna',
};
const FORMS: Readonly<Record<Scene['form'], string>> = { fill: 'yta', circles: 'cirklar', tiles: 'rutor' };
const PREVENTION_WORDS: Readonly<Record<Prevention, string>> = { social: 'social', situational: 'situationell' };
const AROUND_WORDS: Readonly<Record<Around, string>> = { only: 'bara', near: 'nara', similar: 'liknande' };
/** Longer values are not looked at; no Scene needs them. */
const VALUE_LIMIT = 200;

const PARAMETERS = [
  'vy', 'indikator', 'ar', 'fran', 'till', 'datum', 'omgang', 'metod', 'granser', 'form', 'kommun', 'jamfor',
  'klass', 'sortera', 'linje', 'med', 'ordning', 'punkter', 'under', 'mot', 'ihop', 'jamfort-med', 'del', 'post', 'tema', 'inriktning', 'uppgiftsar', 'runt', 'sok', 'bild', 'inbaddad', 'plats', 'sprak',
] as const;
export type Parameter = (typeof PARAMETERS)[number];

export interface Decoded {
  readonly scene: Scene;
  readonly notices: readonly Notice[];
}

/**
 * The address of a Scene, beginning with "?", or "" for the default one.
 * @param language is the reader's, not the Scene's: a link keeps that in which it is made
 */
export function encodeScene(scene: Scene, vocabulary: Vocabulary, language: Language = languageInUse()): string {
  const base = defaultScene(vocabulary.indicators[0] ?? '');
  const parts: [Parameter, string][] = [];
  const add = (name: Parameter, value: string | number | null): void => {
    if (value !== null && value !== '') parts.push([name, String(value)]);
  };
  add('indikator', scene.indicator === base.indicator ? null : scene.indicator);
  add('ar', scene.year);
  add('fran', scene.from);
  add('till', scene.to);
  add('datum', scene.date);
  add('omgang', scene.round);
  add('kommun', scene.municipality);
  add('jamfor', scene.compare.join(','));
  add('vy', scene.view === base.view ? null : VIEWS[scene.view]);
  add('metod', scene.method === null ? null : METHODS[scene.method]);
  add('granser', scene.breaks === null ? null : scene.breaks.join(','));
  add('form', scene.form === base.form ? null : FORMS[scene.form]);
  add('klass', scene.highlight === MISSING_CLASS ? MISSING_WORD : scene.highlight);
  const { column, descending } = scene.sort;
  if (column !== DEFAULT_SORT.column || descending !== DEFAULT_SORT.descending) {
    add('sortera', `${descending ? '-' : ''}${COLUMNS[column]}`);
  }
  add('linje', scene.referenceLine === null ? null : scene.referenceLine ? LINE_WORDS.on : LINE_WORDS.off);
  add('med', scene.companions === base.companions ? null : COMPANION_WORDS[scene.companions]);
  add('ordning', scene.standOut ? STAND_OUT_WORD : null);
  add('punkter', scene.scatter && `${scene.scatter.x},${scene.scatter.y}`);
  add('under', scene.thresholds && encodeThresholds(scene.thresholds));
  add('mot', scene.bivariate && `${scene.bivariate.x},${scene.bivariate.y}`);
  add('ihop', scene.together.join(','));
  add('jamfort-med', scene.earlierRound);
  add('del', scene.part);
  add('post', scene.item);
  add('tema', scene.theme);
  add('inriktning', scene.prevention && PREVENTION_WORDS[scene.prevention]);
  add('uppgiftsar', scene.knownYear === 'unknown' ? UNKNOWN_YEAR : scene.knownYear);
  add('runt', scene.around === base.around ? null : AROUND_WORDS[scene.around]);
  add('sok', scene.query);
  add('bild', scene.slide);
  add('inbaddad', scene.embedded ? EMBEDDED_WORD : null);
  add('sprak', language === 'sv' ? null : language);
  if (scene.camera) add('plats', [scene.camera.zoom, scene.camera.lat, scene.camera.lon].join('/'));
  // Commas and slashes are legal in a query and keep links readable.
  const query = parts.map(([name, value]) => `${name}=${encodeURIComponent(value.replaceAll(LONE_SURROGATES, '\uFFFD')).replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll("'", '%27')}`);
  return query.length === 0 ? '' : `?${query.join('&')}`;
}

function readParameters(search: string): URLSearchParams {
  try {
    return new URLSearchParams(search);
  } catch {
    // A lone surrogate is not an address; it says nothing.
    return new URLSearchParams();
  }
}

/** Reads an address. Each parameter that cannot be used falls back by itself and is told in `notices`. */
export function decodeScene(search: string, vocabulary: Vocabulary): Decoded {
  const parameters = readParameters(search);
  const notices: Notice[] = [];
  const tell = (parameter: string, given: string, kind: Notice['kind']): void => {
    notices.push({ parameter: parameter.slice(0, 40), given: given.slice(0, 40), kind });
  };
  const known = new Set<string>(PARAMETERS);
  for (const name of new Set(parameters.keys())) if (!known.has(name)) tell(name, '', 'unknown-parameter');

  function read<T>(name: Parameter, parse: (text: string) => T | null, kind: Notice['kind'] = 'broken'): T | null {
    const given = parameters.get(name);
    if (given === null) return null;
    const value = given.length > VALUE_LIMIT ? null : parse(given);
    if (value === null) tell(name, given, kind);
    return value;
  }
  const oneOf = (list: readonly string[]) => (text: string) => (list.includes(text) ? text : null);

  const language = read('sprak', (text) => LANGUAGES.find((one) => one === text) ?? null, 'unknown-value');
  // Words that did not arrive, or a page that has them not.
  if (language !== null && language !== languageInUse()) tell('sprak', language, 'broken');

  const base = defaultScene(vocabulary.indicators[0] ?? '');
  const year = (text: string): number | null => parseYear(text, vocabulary);
  const municipality = read('kommun', oneOf(vocabulary.codes), 'unknown-value');
  let from = read('fran', year, 'unknown-value');
  let to = read('till', year, 'unknown-value');
  if (from !== null && to !== null && from >= to) {
    tell('fran', `${from}–${to}`, 'broken');
    from = null;
    to = null;
  }
  let method = read('metod', (text) => keyOf(METHODS, text), 'unknown-value');
  const breaks = read('granser', parseBreaks);
  if (breaks !== null && method !== 'custom') {
    // Breaks of the reader's own say how; a method beside them that says otherwise is let go of.
    if (method !== null) tell('metod', METHODS[method], 'broken');
    method = 'custom';
  }
  return {
    notices,
    scene: {
      ...base,
      view: read('vy', (text) => keyOf(VIEWS, text), 'unknown-value') ?? base.view,
      indicator: read('indikator', oneOf(vocabulary.indicators), 'unknown-value') ?? base.indicator,
      year: read('ar', year, 'unknown-value'),
      from, to,
      date: read('datum', parseDay),
      round: read('omgang', oneOf(vocabulary.rounds), 'unknown-value'),
      method, breaks,
      form: read('form', (text) => keyOf(FORMS, text), 'unknown-value') ?? base.form,
      municipality,
      compare: readCodes('jamfor', parameters.get('jamfor'), municipality, vocabulary, tell),
      highlight: read('klass', parseHighlight),
      sort: read('sortera', parseSort, 'unknown-value') ?? base.sort,
      referenceLine: read('linje', (text) => (text === LINE_WORDS.on ? { told: true } : text === LINE_WORDS.off ? { told: false } : null), 'unknown-value')?.told ?? null,
      companions: read('med', (text) => keyOf(COMPANION_WORDS, text), 'unknown-value') ?? base.companions,
      standOut: read('ordning', (text) => (text === STAND_OUT_WORD ? true : null), 'unknown-value') ?? base.standOut,
      scatter: read('punkter', parsePair(vocabulary.indicators)),
      thresholds: read('under', parseThresholds),
      bivariate: read('mot', parsePair(vocabulary.indicators)),
      together: readCodes('ihop', parameters.get('ihop'), null, vocabulary, tell),
      earlierRound: read('jamfort-med', oneOf(vocabulary.rounds), 'unknown-value'),
      part: read('del', parseWord),
      item: read('post', parseWord),
      theme: read('tema', parseWord),
      prevention: read('inriktning', (text) => keyOf(PREVENTION_WORDS, text), 'unknown-value'),
      knownYear: read('uppgiftsar', parseKnownYear),
      around: read('runt', (text) => keyOf(AROUND_WORDS, text), 'unknown-value') ?? base.around,
      query: read('sok', parseQuery) ?? base.query,
      slide: read('bild', parseSlide),
      embedded: read('inbaddad', (text) => (text === EMBEDDED_WORD ? true : null), 'unknown-value') ?? base.embedded,
      camera: read('plats', parseCamera),
    },
  };
}

/** A list of municipalities, at most as many as can be compared, without the one they stand beside. */
function readCodes(
  parameter: Parameter, given: string | null, municipality: string | null, vocabulary: Vocabulary,
  tell: (parameter: string, given: string, kind: Notice['kind']) => void,
): readonly string[] {
  if (given === null || given === '') return [];
  if (given.length > VALUE_LIMIT) {
    tell(parameter, given, 'broken');
    return [];
  }
  const chosen: string[] = [];
  for (const code of given.split(',')) {
    if (!vocabulary.codes.includes(code)) tell(parameter, code, 'unknown-value');
    else if (code === municipality) tell(parameter, code, 'itself');
    else if (chosen.includes(code)) continue;
    else if (chosen.length === COMPARE_LIMIT) tell(parameter, code, 'too-many');
    else chosen.push(code);
  }
  return chosen;
}
