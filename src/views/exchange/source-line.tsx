import type { Cited } from '../../domain/municipality';
import { formatDate, qualityText } from '../../text/format';
import { exchangeText } from '../../text/sv/exchange';

/** Who published it, when, how sure, with the address it can be read at. */
export function SourceLine({ cited }: { readonly cited: Cited }) {
  const words = [cited.publisher, cited.date === null ? null : formatDate(cited.date), qualityText(cited.quality)];
  const text = words.filter((word) => word !== null && word !== '').join(', ');
  return (
    <small className="exchange-source">
      {`${exchangeText.source}: `}
      {cited.url === null ? text : <a href={cited.url} rel="noreferrer">{text}</a>}
    </small>
  );
}
