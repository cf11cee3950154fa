import { shellText } from '../text/sv/shell';

/** Stands in the place of a view, or of a part of one, that is on its way; tools wait for it to go. */
export const VIEW_WAITING = <p className="view-waiting">{shellText.viewLoading}</p>;
