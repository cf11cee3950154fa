import type { FileOutcome } from '../../../domain/read-in/proposal';
import { previewText } from '../../../text/sv/preview';
import { readInText } from '../../../text/sv/read-in';

/** What became of every file that was taken, in order, and what the reader should know of it. */
export function FileOutcomes({ files }: { readonly files: readonly FileOutcome[] }) {
  return (
    <section aria-label={previewText.filesHeading}>
      <h3>{previewText.filesHeading}</h3>
      <ul className="file-outcomes">
        {files.map((outcome, index) => (
          // The same file can be taken twice; what tells them apart is their place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} data-kind={outcome.kind}>
            <strong>{outcome.file ?? previewText.pasted}</strong>{': '}
            {outcome.kind === 'read' ? previewText.fileRead : `${previewText.fileRefused}. ${readInText.refusal(outcome.reason, outcome.detail)}`}
            {outcome.kind === 'read' && outcome.notes.length > 0 && (
              <ul>{outcome.notes.map(({ kind, detail }) => <li key={`${kind}${detail}`}>{readInText.note(kind, detail)}</li>)}</ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
