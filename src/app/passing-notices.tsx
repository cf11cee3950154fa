import type { ReactNode } from 'react';
import { snapshotText } from '../text/sv/snapshots';
import { SceneNotices } from './scene-notices';

interface PassingNoticesProps {
  /** Snapshots are being waited for, and have been for a while. */
  readonly slow: boolean;
  readonly children?: ReactNode;
}

/** What passes by itself or can be closed stands over the page, not in it: what is being read must not move for it. */
export function PassingNotices({ slow, children }: PassingNoticesProps) {
  return (
    <div className="passing">
      {slow && <p className="quiet-line" role="status">{snapshotText.slow}</p>}
      <SceneNotices />
      {children}
    </div>
  );
}
