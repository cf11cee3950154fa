import { dismissNotices, useSceneStore } from '../state/scene-store';
import { shellText } from '../text/sv/shell';

/** Parts of the address that could not be used. */
export function SceneNotices() {
  const notices = useSceneStore((state) => state.notices);
  if (notices.length === 0) return null;
  return (
    <div className="quiet-line" role="status">
      <p>{`${shellText.noticeTitle} ${notices.map(shellText.notice).join('; ')}.`}</p>
      <button type="button" className="quiet" onClick={dismissNotices}>{shellText.dismiss}</button>
    </div>
  );
}
