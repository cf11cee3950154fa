import { useId } from 'react';
import type { Given } from '../../../domain/give/audience';
import { FileButton, type FileToGive } from '../../../parts/file-button';
import { oneFileText } from '../../../snapshots/one-file-text';
import { giveView } from '../../../text/sv/give';

/** The whole product with the round in it, as one file that opens by a double click. */
export function OneFileSection({ given: { round }, name }: { readonly given: Given; readonly name: string }) {
  const heading = useId();
  async function make(): Promise<FileToGive> {
    const [{ withRound }, html] = await Promise.all([import('../../../files/one-file'), oneFileText()]);
    return { name: `${name}.html`, type: 'text/html;charset=utf-8', content: withRound(html, round) };
  }
  return (
    <section aria-labelledby={heading}>
      <h4 id={heading}>{giveView.oneFileHeading}</h4>
      <p>{giveView.oneFileIntro}</p>
      {round.invented ? <p data-invented="">{`${giveView.invented}. ${giveView.oneFileInvented}`}</p> : <FileButton label={giveView.oneFile} make={make} />}
    </section>
  );
}
