import { binsFromTop } from '../domain/classify';
import { capitalise, formatBin, missingText, unitBeside } from '../text/format';
import { exploreText } from '../text/sv/explore';
import { Swatch } from './swatch';
import type { Explored } from './use-explored';

/** What the colours of a map say, in the smallest form: one line a class. */
export function MapKey({ explored }: { readonly explored: Explored }) {
  const { indicator, classified, picture } = explored;
  return (
    <div className="map-key" role="group" aria-label={exploreText.legend} data-scheme={indicator.scheme}>
      <strong>{indicator.label}</strong>{' '}
      {unitBeside(indicator) !== '' && <small>{indicator.unit}</small>}
      {picture.invented && <span className="invented-mark" data-invented="">{exploreText.invented}</span>}
      <ul>
        {classified && binsFromTop(indicator, classified).map((bin) => (
          <li key={bin.index}>
            <Swatch className={`k${bin.shade}`} />
            {capitalise(formatBin(bin))}
          </li>
        ))}
        {classified !== null && classified.missing.count > 0 && (
          <li>
            <Swatch className="missing" />
            {capitalise(missingText('not-in-sources'))}
          </li>
        )}
      </ul>
    </div>
  );
}
