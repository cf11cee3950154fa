import type { RefObject } from 'react';
import type { Description } from '../../parts/describe';
import { exploreText } from '../../text/sv/explore';

interface ChosenStripProps {
  readonly name: string;
  readonly description: Description | undefined;
  /** Where the rest is told. */
  readonly panel: RefObject<HTMLElement | null>;
}

/** What was chosen, in a line under the map: on a small screen the panel stands further down, and the tap would else seem to do nothing. */
export function ChosenStrip({ name, description, panel }: ChosenStripProps) {
  function show(): void {
    panel.current?.scrollIntoView();
    // A screen reader goes on from there. The panel itself: what it tells may still be on its way.
    panel.current?.focus({ preventScroll: true });
  }
  return (
    <p className="chosen-strip">
      <span>
        <strong>{name}</strong>
        {`: ${description?.reading ?? exploreText.notArrived}`}
        {description?.invented && <> <span className="invented-mark" data-invented="">{exploreText.invented}</span></>}
      </span>
      <button type="button" className="quiet" onClick={show}>{exploreText.showFigures}</button>
    </p>
  );
}
