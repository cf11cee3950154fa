import type { Dataset } from '../../domain/dataset';
import type { Share } from '../../domain/thresholds';
import { formatNumber } from '../../text/format';
import { shareFigure, shareWords } from '../../text/sparse-sentence';
import { exploreText } from '../../text/sv/explore';
import { sparseText } from '../../text/sv/sparse';
import { seriesSource } from './series-source';

/** What the chosen municipalities make up of the county, each share a bar beside the others. */
export function Shares({ shares, dataset, year }: { readonly shares: readonly Share[]; readonly dataset: Dataset; readonly year: number }) {
  return (
    <>
      <ul className="sparse-shares" aria-label={sparseText.shares}>
        {shares.map(({ id, share, part, whole, missing, invented }) => {
          const decimals = id === 'area' || id === 'set-aside' ? 1 : 0;
          return (
            <li key={id}>
              <p>
                <strong>{share === null ? sparseText.noShare : shareFigure(share)}</strong>
                {` ${shareWords(id)}`}
              </p>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect className="sparse-whole" width="100" height="10" />
                <rect className="sparse-part" width={(share ?? 0) * 100} height="10" />
              </svg>
              <small>
                {invented && <><span className="invented-mark" data-invented="">{exploreText.invented}</span>{' '}</>}
                {sparseText.shareOf(formatNumber(part, decimals), formatNumber(whole, decimals), sparseText.shareUnits[id])}
                {missing.length > 0 && `. ${sparseText.shareMissing(missing.length)}`}
              </small>
            </li>
          );
        })}
      </ul>
      <p className="sparse-source">{sparseText.sharesSource(seriesSource(dataset, 'folkmangd', year), seriesSource(dataset, 'landareal', null))}</p>
    </>
  );
}
