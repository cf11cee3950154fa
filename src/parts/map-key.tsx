import { capitalise, formatBin, missingText } from '../text/format';
import { exploreText } from '../text/sv/explore';
import { deckTitle } from './deck-map';
import type { Explored } from './use-explored';

/** What the colours of a map say, in the smallest form: one line a class. */
export function MapKey({ explored }: { readonly explored: Explored }) {
  const { indicator, classified, picture } = explored;
  return (
    <div className="map-key" role="group" aria-label={exploreText.legend} data-scheme={indicator.scheme}>
      <strong>{indicator.label}</strong>{' '}
      {deckTitle(indicator) !== indicator.label && <small>{indicator.unit}</small>}
      {picture.invented && <span className="invented-mark" data-invented="">{exploreText.invented}</span>}
      <ul>
        {classified?.bins.map((bin) => (
          <li key={bin.index}>
            <svg className="swatch" viewBox="0 0 28 18" aria-hidden="true"><rect x="0.5" y="0.5" width="27" height="17" className={`k${bin.shade}`} /></svg>
            {capitalise(formatBin(bin))}
          </li>
        ))}
        {classified !== null && classified.missing.count > 0 && (
          <li>
            <svg className="swatch" viewBox="0 0 28 18" aria-hidden="true">
              <pattern id="hatch-small" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <rect className="hatch-ground" width="6" height="6" />
                <rect className="hatch-ink" width="1.7" height="6" />
              </pattern>
              <rect x="0.5" y="0.5" width="27" height="17" className="missing" />
            </svg>
            {capitalise(missingText('not-in-sources'))}
          </li>
        )}
      </ul>
    </div>
  );
}
