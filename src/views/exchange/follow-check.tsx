import { holds, type FollowItem } from '../../domain/exchange/follow-up';
import type { InitiativeEntry } from '../../domain/exchange/initiatives';
import { isFramed } from '../../domain/scene';
import { follow, unfollow, useFollowUp } from '../../state/follow-up-store';
import { useSceneStore } from '../../state/scene-store';
import { followText } from '../../text/sv/follow-up';

/** Puts something on the list "Att följa upp", or takes it off. What it names stands in its name, not on its face. */
export function FollowCheck({ item }: { readonly item: FollowItem }) {
  const held = useFollowUp(({ items }) => holds(items, item.key));
  // In another page's frame nobody would find the list again.
  const framed = useSceneStore(({ scene }) => isFramed(scene));
  if (framed) return null;
  return (
    <label className="exchange-follow">
      <input
        type="checkbox" checked={held} aria-label={followText.addNamed(item.said)}
        onChange={() => (held ? unfollow(item.key) : follow(item))}
      />
      {followText.add}
    </label>
  );
}

/** An initiative as it stands on the list. */
export function followInitiative({ id, title, municipality, visibility }: InitiativeEntry): FollowItem {
  return { key: { kind: 'initiative', id }, said: followText.initiative(title, municipality), visibility };
}
