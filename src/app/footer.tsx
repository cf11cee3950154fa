import { Fragment } from 'react';
import type { Dataset } from '../domain/dataset';
import { FRAMED_VIEWS, type ViewId } from '../domain/scene';
import { ClearKept } from '../parts/clear-kept/clear-kept';
import { ONE_FILE, isOneFile } from '../snapshots/one-file-text';
import { openIn } from '../state/scene-link';
import { changeScene } from '../state/scene-store';
import { pageCredit } from '../text/credit';
import { formatDate } from '../text/format';
import { LANGUAGE_NAMES, languageInUse } from '../text/language';
import { shellText } from '../text/sv/shell';
import { fetched } from '../ui/fetched';
import { hydratedLater } from '../ui/hydrated-later';
import { LazyBoundary } from '../ui/lazy-boundary';

const EmbedButton = fetched(() => import('../parts/take-away/embed-button'));

/** The language to change to, said in itself. */
const OTHER = languageInUse() === 'sv' ? 'en' : 'sv';

/** Pages about the site itself. */
const PAGES = ['about', 'set-up', 'accessibility'] as const;

/** Sources, licence, date of the figures, and what the page keeps. */
export const Footer = hydratedLater(function Footer({ dataset, view }: { readonly dataset: Dataset; readonly view: ViewId }) {
  return (
    <footer className="footer">
      <p>{shellText.figuresFrom(formatDate(dataset.date))} {pageCredit(dataset.county)}</p>
      <p>
        {shellText.private}{' '}
        <ClearKept label={shellText.clearKept} className="link" />{' · '}
        {PAGES.map((page, index) => (
          <Fragment key={page}>
            {index > 0 && ' · '}
            <button type="button" className="link" onClick={() => { changeScene({ view: page }); window.scrollTo(0, 0); }}>{shellText.viewNames[page]}</button>
          </Fragment>
        ))}
        {!isOneFile() && (
          <>
            {' · '}<a href={`./${ONE_FILE}`} download={ONE_FILE}>{shellText.oneFile}</a>
            {' · '}<button type="button" className="link" lang={OTHER} onClick={() => openIn(OTHER)}>{LANGUAGE_NAMES[OTHER]}</button>
          </>
        )}
      </p>
      {/* Beside the map it stands among what can be taken home. */}
      {view !== 'explore' && FRAMED_VIEWS.includes(view) && (
        <p><LazyBoundary failed={shellText.viewFailed}><EmbedButton product={dataset.product} /></LazyBoundary></p>
      )}
    </footer>
  );
});
