import { useState } from 'react';
import { shellText } from '../../text/sv/shell';
import { fetched } from '../../ui/fetched';
import { hydratedLater } from '../../ui/hydrated-later';
import { LazyBoundary } from '../../ui/lazy-boundary';
import type { TakeAwayProps } from './take-away-panel';

const TakeAwayPanel = fetched(() => import('./take-away-panel'));

/** Opens what can be taken home of a Scene. */
export const TakeAway = hydratedLater(function TakeAway(props: TakeAwayProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className="take-away" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{shellText.takeAway}</summary>
      {open && (
        <LazyBoundary failed={shellText.takeAwayFailed}>
          <TakeAwayPanel {...props} />
        </LazyBoundary>
      )}
    </details>
  );
});
