import { useId, useMemo, useState } from 'react';
import { givenTo, type Choice } from '../../../domain/give/audience';
import { namesIn } from '../../../text/answer-cells';
import { giveText, giveView } from '../../../text/sv/give';
import { StyleSheet } from '../../../ui/style-sheet';
import type { RoundPartProps } from '../round-part';
import { ToReadIn } from '../to-read-in';
import { ChoiceFields } from './choice-fields';
import styleSheet from './give.css?url';
import { GivenFiles } from './given-files';
import { OneFileSection } from './one-file-section';
import { ReportSection } from './report-section';
import { SaveSection } from './save-section';

/** Where a round leaves the browser: as a file to keep, files to hand over, a snapshot to publish, a text. */
export default function GivePart({ setting, round, own }: RoundPartProps) {
  const heading = useId();
  const { dataset } = setting.snapshots;
  const [choice, setChoice] = useState<Choice>({ audience: 'public', freeText: false, contacts: false });
  const given = useMemo(
    () => (round === null ? null : givenTo(round, choice, new Set(dataset.themes.map(({ id }) => id)))), [round, choice, dataset.themes],
  );
  if (round === null || given === null) return <ToReadIn why={giveView.none} />;
  const leftOut = giveView.leftOutLines(given.leftOut, given.leftOut.answers.map(namesIn(dataset).municipality));
  return (
    <div className="give">
      <StyleSheet href={styleSheet} />
      <SaveSection own={own} />
      <section aria-labelledby={heading}>
        <h3 id={heading}>{giveView.filesHeading}</h3>
        <p>{giveView.filesIntro}</p>
        <ChoiceFields choice={choice} onChange={setChoice} />
        <div role="status">
          <p>{given.round.answers.length === 0 ? giveView.empty : giveView.holds(given.round.answers.length)}</p>
          {leftOut.length > 0 && (
            <>
              <p>{`${giveView.leftOut}:`}</p>
              <ul>{leftOut.map((line) => <li key={line}>{line}</li>)}</ul>
            </>
          )}
        </div>
        <GivenFiles out={{ given, choice, dataset }} />
        <OneFileSection given={given} name={giveText.fileName(round.name, round.invented, choice.audience)} />
      </section>
      <ReportSection round={round} given={given} choice={choice} dataset={dataset} />
    </div>
  );
}
