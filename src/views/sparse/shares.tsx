import type { Dataset } from '../../domain/dataset';
import type { Share, ShareId } from '../../domain/thresholds';
import { formatNumber } from '../../text/format';
import { shareFigure, shareWords } from '../../text/sparse-sentence';
import { exploreText } from '../../text/sv/explore';
import { sparseText } from '../../text/sv/sparse';
import { seriesSource } from './series-source';

/** How a part and its whole are written; set-aside time in posts of 100 percent. */
const WRITTEN = {
  area: { decimals: 1, per: 1 }, population: { decimals: 0, per: 1 }, 'set-aside': { decimals: 2, per: 100 }, municipalities: { decimals: 0, per: 1 },
} as const satisfies Record<ShareId, { readonly decimals: number; readonly per: number }>;

/** What the chosen municipalities make up of the county, each share a bar beside the others. */
export function Shares({ shares, dataset, year }: { readonly shares: readonly Share[]; readonly dataset: Dataset; readonly year: number }) {
  return (
    <>
      <ul className="sparse-shares" aria-label={sparseText.shares}>
        {shares.map(({ id, share, part, whole, missing, invented }) => {
          const { decimals, per } = WRITTEN[id];
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
                {sparseText.shareOf(formatNumber(part / per, decimals), formatNumber(whole / per, decimals), sparseText.shareUnits[id])}
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
