import { Fragment } from 'react';
import type { Dataset } from '../domain/dataset';
import { ONE_FILE, isOneFile } from '../snapshots/one-file-text';
import { openIn } from '../state/scene-link';
import { changeScene } from '../state/scene-store';
import { formatDate } from '../text/format';
import { LANGUAGE_NAMES, languageInUse } from '../text/language';
import { shellText } from '../text/sv/shell';

/** The language to change to, said in itself. */
const OTHER = languageInUse() === 'sv' ? 'en' : 'sv';

/** Pages about the site itself. */
const PAGES = ['about', 'set-up', 'accessibility'] as const;

/** Sources, licence, date of the figures, and what the page keeps. */
export function Footer({ dataset }: { readonly dataset: Dataset }) {
  return (
    <footer className="footer">
      <p>{shellText.figuresFrom(formatDate(dataset.date))} {shellText.credit}</p>
      <p>
        {shellText.private}{' '}
        {PAGES.map((view, index) => (
          <Fragment key={view}>
            {index > 0 && ' · '}
            <button type="button" className="link" onClick={() => { changeScene({ view }); window.scrollTo(0, 0); }}>{shellText.viewNames[view]}</button>
          </Fragment>
        ))}
        {!isOneFile() && (
          <>
            {' · '}<a href={`./${ONE_FILE}`} download={ONE_FILE}>{shellText.oneFile}</a>
            {' · '}<button type="button" className="link" lang={OTHER} onClick={() => openIn(OTHER)}>{LANGUAGE_NAMES[OTHER]}</button>
          </>
        )}
      </p>
    </footer>
  );
}
