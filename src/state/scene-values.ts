/** Single values of an address: how each is written, and read again. A text that is not one gives null. */
import {
  MISSING_CLASS, QUERY_LIMIT, THRESHOLD_IDS, type Camera, type IndicatorPair, type Scene, type SortColumn, type ThresholdId,
} from '../domain/scene';
import type { Vocabulary } from '../domain/vocabulary';

export const COLUMNS: Readonly<Record<SortColumn, string>> = { name: 'namn', value: 'varde' };
export const UNKNOWN_YEAR = 'okant';
export const MISSING_WORD = 'saknas';
const NO_THRESHOLDS = 'inga';
const BREAKS_LIMIT = 6;
const CLASS_LIMIT = 11;

/** The id that is written as this word; null where none is. */
export function keyOf<K extends string>(words: Readonly<Record<K, string>>, word: string): K | null {
  for (const key in words) if (words[key] === word) return key;
  return null;
}

function round(value: number, decimals: number): number {
  // Adding 0 turns -0, which an address has no sign for, into 0.
  return Number(value.toFixed(decimals)) + 0;
}

/** A camera as it is written in an address: 3 decimals of zoom, 4 of degrees, so that a link is less than half a pixel off. */
export function roundCamera(camera: Camera): Camera {
  return { lon: round(camera.lon, 4), lat: round(camera.lat, 4), zoom: round(camera.zoom, 3) };
}

export function parseYear(text: string, vocabulary: Vocabulary): number | null {
  const year = /^\d{4}$/.test(text) ? Number(text) : null;
  return year !== null && vocabulary.years.includes(year) ? year : null;
}

export function parseDay(text: string): string | null {
  const match = /^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return match && !Number.isNaN(match.getTime()) && match.toISOString().startsWith(text) ? text : null;
}

/** Numbers as "10,22.5,50": ascending, finite, at most six. */
export function parseBreaks(text: string): readonly number[] | null {
  const pieces = text.split(',');
  if (pieces.length > BREAKS_LIMIT || !pieces.every((piece) => /^-?\d{1,9}(\.\d{1,4})?$/.test(piece))) return null;
  const numbers = pieces.map((piece) => Number(piece) || 0);
  return numbers.every((value, index) => index === 0 || value > (numbers[index - 1] ?? value)) ? numbers : null;
}

export function parseHighlight(text: string): number | null {
  if (text === MISSING_WORD) return MISSING_CLASS;
  return /^\d{1,2}$/.test(text) && Number(text) <= CLASS_LIMIT ? Number(text) : null;
}

export function parseSort(text: string): Scene['sort'] | null {
  const descending = text.startsWith('-');
  const column = keyOf(COLUMNS, descending ? text.slice(1) : text);
  return column === null ? null : { column, descending };
}

/** "tathet:5,folkmangd:12000"; "inga" when none narrows. */
export function encodeThresholds(thresholds: NonNullable<Scene['thresholds']>): string {
  const parts = THRESHOLD_IDS.flatMap((id) => (thresholds[id] === undefined ? [] : [`${id}:${thresholds[id]}`]));
  return parts.length === 0 ? NO_THRESHOLDS : parts.join(',');
}

export function parseThresholds(text: string): Scene['thresholds'] {
  if (text === NO_THRESHOLDS) return {};
  const found: Partial<Record<ThresholdId, number>> = {};
  for (const part of text.split(',')) {
    const match = /^([a-z]+):(\d{1,7}(?:\.\d{1,2})?)$/.exec(part);
    const id = THRESHOLD_IDS.find((one) => one === match?.[1]);
    if (!match || id === undefined || found[id] !== undefined) return null;
    found[id] = Number(match[2]);
  }
  return found;
}

/** An id of something that a view knows; the view itself tells when it knows none such. */
export function parseWord(text: string): string | null {
  return /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/.test(text) ? text : null;
}

/** A year that something is known from; whether anything is, the view tells. */
export function parseKnownYear(text: string): number | 'unknown' | null {
  if (text === UNKNOWN_YEAR) return 'unknown';
  return /^(19|20|21)\d{2}$/.test(text) ? Number(text) : null;
}

export function parseQuery(text: string): string | null {
  return text.length <= QUERY_LIMIT ? text : null;
}

export function parseSlide(text: string): number | null {
  return /^[1-9]\d{0,2}$/.test(text) ? Number(text) : null;
}

export function parsePair(indicators: readonly string[]): (text: string) => IndicatorPair | null {
  return (text) => {
    const [x = '', y = '', ...more] = text.split(',');
    return more.length === 0 && x !== y && indicators.includes(x) && indicators.includes(y) ? { x, y } : null;
  };
}

export function parseCamera(text: string): Camera | null {
  const pieces = text.split('/');
  if (pieces.length !== 3 || !pieces.every((piece) => /^-?\d{1,3}(\.\d{1,6})?$/.test(piece))) return null;
  const [zoom = 0, lat = 0, lon = 0] = pieces.map(Number);
  return zoom >= 0 && zoom <= 22 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180 ? roundCamera({ lon, lat, zoom }) : null;
}
