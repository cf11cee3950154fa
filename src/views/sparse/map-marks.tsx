import type { Dataset } from '../../domain/dataset';
import { qualityText } from '../../text/format';
import { COMPASS_METHOD } from '../../text/compass-words';
import { sparseText } from '../../text/sv/sparse';

/** What cross and dots on the map mean, and where they come from. */
export function MapMarks({ dataset }: { readonly dataset: Dataset }) {
  const [first] = dataset.places;
  return (
    <details className="sparse-marks">
      <summary>{sparseText.cross}</summary>
      <p>{COMPASS_METHOD}</p>
      {first && (
        <p>{`${sparseText.places}: ${dataset.places.map(({ name }) => name).join(', ')}. ${sparseText.placesSource(`${first.cited.publisher} (${qualityText(first.cited.quality)})`)}.`}</p>
      )}
    </details>
  );
}
