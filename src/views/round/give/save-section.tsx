import { useId } from 'react';
import type { OwnRound } from '../../../domain/own-round';
import { SaveRoundButton } from '../../../parts/save-round-button';
import { formatDate } from '../../../text/format';
import { giveView } from '../../../text/sv/give';

/** The whole round as a file of this product, to be read in again. */
export function SaveSection({ own }: { readonly own: OwnRound | null }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{giveView.saveHeading}</h3>
      {own === null ? <p>{giveView.notOwn}</p> : (
        <>
          <p>{giveView.saveIntro}</p>
          <p>{own.saved === null ? giveView.neverSaved : giveView.saved(formatDate(own.saved.slice(0, 10)))}</p>
          <SaveRoundButton own={own} label={giveView.save} />
        </>
      )}
    </section>
  );
}
