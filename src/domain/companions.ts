/** Who stands beside the chosen municipality in a comparison. */
import type { Dataset } from './dataset';
import type { Profile } from './municipality';
import { COMPARE_LIMIT, type Companions, type Scene } from './scene';
import { featuresOf, similarTo, type Similar } from './similarity';

/** How many similar municipalities are shown. */
export const SIMILAR_SHOWN = 5;

export interface Companion {
  readonly code: string;
  readonly name: string;
  /** Length of the shared border, km; null for who shares none. */
  readonly km: number | null;
  /** How near it is, where it stands here for being similar. */
  readonly similar: Similar | null;
}

/** A neighbour in another county or country: named, without Readings. */
export interface OutsideNeighbour {
  readonly code: string;
  readonly name: string;
  readonly km: number;
}

/** A hand-picked code that does not stand in the comparison, and why. */
export interface Dropped {
  readonly code: string;
  readonly reason: 'itself' | 'unknown' | 'twice' | 'too-many';
}

export type CompanionSet =
  | { readonly state: 'nothing-chosen' }
  /** The profiles snapshot, which knows of borders and groups, has not arrived. */
  | { readonly state: 'waiting' }
  | {
    readonly state: 'ready';
    readonly kind: Companions;
    readonly municipality: string;
    /** In the order they are shown; empty when nobody shares the group, or nobody has been picked. */
    readonly members: readonly Companion[];
    /** Only beside neighbours. */
    readonly outside: readonly OutsideNeighbour[];
    /** Id and name of the group the members share with the chosen one; null where they share none. */
    readonly group: { readonly id: string; readonly name: string } | null;
    /** Only of a hand-picked set. */
    readonly dropped: readonly Dropped[];
  };

type Ready = Extract<CompanionSet, { state: 'ready' }>;

/** The hand-picked set as it can be shown: known codes, each once, without the chosen one, at most six. */
export function pickedOf(
  scene: Pick<Scene, 'municipality' | 'compare'>, known: readonly string[],
): { readonly codes: readonly string[]; readonly dropped: readonly Dropped[] } {
  const codes: string[] = [];
  const dropped: Dropped[] = [];
  for (const code of scene.compare) {
    if (!known.includes(code)) dropped.push({ code, reason: 'unknown' });
    else if (code === scene.municipality) dropped.push({ code, reason: 'itself' });
    else if (codes.includes(code)) dropped.push({ code, reason: 'twice' });
    else if (codes.length === COMPARE_LIMIT) dropped.push({ code, reason: 'too-many' });
    else codes.push(code);
  }
  return { codes, dropped };
}

/**
 * Who stands beside the chosen municipality. Neighbours stand by length of border, similar ones by nearness, a group in
 * the county's order, a hand-picked set as it was picked.
 */
export function companionsOf(scene: Pick<Scene, 'municipality' | 'companions' | 'compare'>, dataset: Dataset): CompanionSet {
  const names = new Map(dataset.county.municipalities.map(({ code, name }) => [code, name]));
  const { municipality } = scene;
  if (municipality === null || !names.has(municipality)) return { state: 'nothing-chosen' };
  const profile = dataset.profiles?.get(municipality);
  const kmTo = (code: string): number | null => profile?.neighbours.find((one) => one.code === code)?.km ?? null;
  const member = (code: string, similar: Similar | null = null): Companion => ({ code, name: names.get(code) ?? code, km: kmTo(code), similar });
  const ready = (parts: Partial<Ready>): Ready => ({
    state: 'ready', kind: scene.companions, municipality, members: [], outside: [], group: null, dropped: [], ...parts,
  });
  if (scene.companions === 'own') {
    const { codes, dropped } = pickedOf(scene, [...names.keys()]);
    return ready({ members: codes.map((code) => member(code)), dropped });
  }
  if (profile === undefined) return { state: 'waiting' };
  const sharing = (groupOf: (one: Profile) => { readonly id: string; readonly name: string } | null): Ready => {
    const own = groupOf(profile);
    if (own === null) return ready({});
    const { id, name } = own;
    const codes = [...names.keys()].filter((code) => {
      const other = dataset.profiles?.get(code);
      return code !== municipality && other !== undefined && groupOf(other)?.id === id;
    });
    return ready({ members: codes.map((code) => member(code)), group: { id, name } });
  };
  switch (scene.companions) {
    case 'neighbours': {
      const sorted = profile.neighbours.toSorted((a, b) => b.km - a.km);
      return ready({
        members: sorted.filter(({ outside }) => !outside).map(({ code }) => member(code)),
        outside: sorted.filter(({ outside }) => outside).map(({ code, name, km }) => ({ code, name, km })),
      });
    }
    case 'similar':
      return ready({ members: similarTo(municipality, featuresOf(dataset)).slice(0, SIMILAR_SHOWN).map((one) => member(one.code, one)) });
    case 'skr-group':
      return sharing(({ skrGroup }) => skrGroup);
    case 'police-area':
      return sharing(({ policeArea }) => policeArea);
  }
}
