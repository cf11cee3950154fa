import type { Notice } from '../domain/notice';
import { useOwnRounds } from '../state/rounds/own-rounds';
import { dismissNotices, useSceneStore } from '../state/scene-store';
import { shellText } from '../text/sv/shell';

/** Does the address name a round that is not known, or not yet? */
export function isAboutRounds({ parameter }: Notice): boolean {
  return parameter === 'omgang' || parameter === 'jamfort-med';
}

/** Parts of the address that could not be used. */
export function SceneNotices() {
  const given = useSceneStore((state) => state.notices);
  const keptRead = useOwnRounds((state) => state.read);
  const notices = keptRead ? given : given.filter((notice) => !isAboutRounds(notice));
  if (notices.length === 0) return null;
  return (
    <div className="quiet-line" role="status">
      <p>{`${shellText.noticeTitle} ${notices.map(shellText.notice).join('; ')}.`}</p>
      <button type="button" className="quiet" onClick={dismissNotices}>{shellText.dismiss}</button>
    </div>
  );
}
