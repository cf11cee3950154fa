import { useId, useMemo, useState } from 'react';
import type { Dataset } from '../../../domain/dataset';
import { givenTo, type Choice, type Given } from '../../../domain/give/audience';
import { previousRound } from '../../../domain/report/previous-round';
import type { Round } from '../../../domain/round';
import { namesIn } from '../../../text/answer-cells';
import { reportAsText, roundReport } from '../../../text/round-report';
import type { ReportSentence } from '../../../text/report-evidence';
import { catalogueText } from '../../../text/sv/catalogue';
import { giveView } from '../../../text/sv/give';
import { CopyButton } from '../../../ui/copy-button';
import { handOverText } from '../../../text/sv/hand-over';

interface ReportSectionProps {
  readonly round: Round;
  readonly given: Given;
  readonly choice: Choice;
  readonly dataset: Dataset;
}

function Sentence({ text, shows, nameOf }: ReportSentence & { readonly nameOf: (code: string) => string }) {
  return (
    <li>
      {text}
      {shows.length > 0 && (
        <details>
          <summary>{giveView.reportShows(shows.length)}</summary>
          <ul>{shows.map((one) => <li key={one.code}>{`${nameOf(one.code)}: ${one.text}`}</li>)}</ul>
        </details>
      )}
    </li>
  );
}

/** The text as it was generated, to be edited; typed over once, it stays as it is until it is restored. */
function Editor({ generated }: { readonly generated: string }) {
  const field = useId();
  const [edited, setEdited] = useState<string | null>(null);
  const text = edited ?? generated;
  return (
    <>
      <label htmlFor={field}>{giveView.reportEdit}</label>
      <textarea id={field} rows={14} value={text} onChange={({ target }) => setEdited(target.value)} />
      <div className="give-buttons">
        <CopyButton label={handOverText.copy} text={() => text} />
        {edited !== null && edited !== generated && <button type="button" onClick={() => setEdited(null)}>{giveView.reportRestore}</button>}
      </div>
    </>
  );
}

/** Sentences for the yearly report, each with the answers that it stands on. */
export function ReportSection({ round, given, choice, dataset }: ReportSectionProps) {
  const heading = useId();
  const before = useMemo(() => previousRound(round, dataset.rounds), [round, dataset.rounds]);
  const sections = useMemo(() => {
    const themes = new Set(dataset.themes.map(({ id }) => id));
    return roundReport(round, given, before && givenTo(before, choice, themes), catalogueText.shown(dataset));
  }, [round, given, before, choice, dataset]);
  const { municipality } = namesIn(dataset);
  return (
    <section aria-labelledby={heading} className="give-report" {...(round.invented ? { 'data-invented': '' } : {})}>
      <h3 id={heading}>{round.invented ? `${giveView.invented}: ${giveView.reportHeading}` : giveView.reportHeading}</h3>
      <p>{giveView.reportIntro}{before && ` ${giveView.reportPrevious(before.name)}`}</p>
      {sections.map((section) => (
        <div key={section.heading}>
          <h4>{section.heading}</h4>
          <ul className="give-sentences">
            {section.sentences.map((sentence) => <Sentence key={sentence.text} {...sentence} nameOf={municipality} />)}
          </ul>
        </div>
      ))}
      <Editor generated={reportAsText(sections)} />
    </section>
  );
}
