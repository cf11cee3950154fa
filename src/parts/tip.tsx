import { exploreText } from '../text/sv/explore';
import type { Description } from './describe';

/** What is shown beside the pointer. The list box says the same to a screen reader. */
export function Tip({ name, description }: { readonly name: string; readonly description: Description | undefined }) {
  return (
    <div aria-hidden="true">
      <strong>{name}</strong>
      {description?.invented && <span className="invented-mark" data-invented="">{exploreText.invented}</span>}
      <span className="tip-reading">{description?.reading ?? exploreText.notArrived}</span>
      {description?.classLabel && <span>{description.classLabel}</span>}
      {description?.rank && <span>{description.rank}</span>}
      {description?.source && <small>{description.source}</small>}
    </div>
  );
}
