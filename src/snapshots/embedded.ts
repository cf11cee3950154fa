/**
 * The core snapshots as the build wrote them into the page, so that the first paint needs no request.
 * The snapshots under `data/` are asked for all the same and go before these.
 */
import type { CoreSnapshots } from './assemble';
import { checkSnapshot } from './parse';

export const EMBEDDED_ID = 'embedded-snapshots';

/** @returns null where the page carries none. @throws SnapshotError when they are of another version than the script */
export function readEmbedded(root: Document): CoreSnapshots | null {
  const text = root.getElementById(EMBEDDED_ID)?.textContent;
  if (!text) return null;
  const value = JSON.parse(text) as Readonly<Record<string, unknown>>;
  return {
    'manifest.json': checkSnapshot('manifest.json', value['manifest.json']),
    'indicators.json': checkSnapshot('indicators.json', value['indicators.json']),
    'values.json': checkSnapshot('values.json', value['values.json']),
    'rounds.json': checkSnapshot('rounds.json', value['rounds.json']),
  };
}
