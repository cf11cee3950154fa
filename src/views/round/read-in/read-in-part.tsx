import { previewText } from '../../../text/sv/preview';
import type { RoundPartProps } from '../round-part';
import { Intake } from './intake';
import { Preview } from './preview';
import { ReadingProgress } from './progress';
import { useReading } from './reading-store';

/** Files, pasted cells, and the preview before anything of them counts. */
export default function ReadInPart({ setting, own }: RoundPartProps) {
  const inputs = useReading((state) => state.inputs);
  const failed = useReading((state) => state.failed);
  return (
    <div className="read-in">
      <p>{`${previewText.record} ${previewText.private}`}</p>
      <Intake />
      <ReadingProgress />
      {failed && <p role="alert">{previewText.failed}</p>}
      {inputs.length > 0 && <Preview dataset={setting.snapshots.dataset} shown={own} />}
    </div>
  );
}
