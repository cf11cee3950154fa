import type { ViewId } from '../domain/scene';
import type { Snapshots } from '../snapshots/use-snapshots';

/** Views that stand on what is known of each municipality beside the figures. */
export function standsOnProfiles(view: ViewId): boolean {
  return view !== 'explore' && view !== 'about' && view !== 'accessibility' && view !== 'set-up';
}

/**
 * Has what the view stands on arrived, failed, or does it dawdle? Lists of neighbours that came after what is below them would
 * push that down.
 */
export function hasGround(view: ViewId, { dataset, faults, slow }: Pick<Snapshots, 'dataset' | 'faults' | 'slow'>): boolean {
  return !standsOnProfiles(view) || slow || dataset.profiles !== null || faults.some(({ file }) => file === 'profiles.json');
}
