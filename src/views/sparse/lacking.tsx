import type { Dataset } from '../../domain/dataset';
import type { Reading } from '../../domain/reading';
import { list, missingText } from '../../text/format';
import { sparseText } from '../../text/sv/sparse';

/** Municipalities that a missing figure leaves undecided, each with what and why. */
export function Lacking({ missing, dataset }: {
  readonly missing: readonly { readonly code: string; readonly readings: readonly Reading[]; readonly otherwiseUnder?: boolean }[];
  readonly dataset: Dataset;
}) {
  // Who lies above another threshold is decided, and counted: a missing figure changes nothing there.
  const open = missing.filter(({ otherwiseUnder }) => otherwiseUnder !== false);
  if (open.length === 0) return null;
  const { municipalities } = dataset.county;
  const what = ({ indicator, content }: Reading): string => {
    const label = dataset.indicators.find(({ id }) => id === indicator)?.shortLabel ?? indicator;
    return `${label}: ${missingText(content.kind === 'missing' ? content.reason : 'not-in-sources')}`;
  };
  return (
    <section className="sparse-lacking" aria-label={sparseText.lacking}>
      <h3>{sparseText.lacking}</h3>
      <ul>
        {open.map(({ code, readings, otherwiseUnder }) => (
          <li key={code}>
            {sparseText.lackingItem(municipalities.find((one) => one.code === code)?.name ?? code, list(readings.map(what)), otherwiseUnder ?? false)}
          </li>
        ))}
      </ul>
    </section>
  );
}
