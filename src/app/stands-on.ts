import type { ViewId } from '../domain/scene';

/** Views that stand on what is known of each municipality beside the figures. */
export function standsOnProfiles(view: ViewId): boolean {
  return view !== 'explore' && view !== 'about' && view !== 'accessibility' && view !== 'set-up';
}
