import type { Bivariate } from '../../domain/bivariate';
import type { County } from '../../domain/municipality';
import { bivariateText } from '../../text/bivariate-words';
import { capitalise, list } from '../../text/format';
import { exploreText } from '../../text/sv/explore';
import { sparseText } from '../../text/sv/sparse';

/** The classes that somebody is in, in words and by name. */
export function BivariateClasses({ pair: { x, y, bins, invented }, county }: { readonly pair: Bivariate; readonly county: County }) {
  const nameOf = (code: string): string => county.municipalities.find((one) => one.code === code)?.name ?? code;
  return (
    <>
      <h2>{sparseText.classes}</h2>
      {invented && <p className="invented-mark" data-invented="">{exploreText.invented}</p>}
      <dl className="sparse-classes" data-scheme="bivariate">
        {bins.filter(({ codes }) => codes.length > 0).map((bin) => (
          <div key={bin.index}>
            <dt>
              <svg className="swatch" viewBox="0 0 28 18" aria-hidden="true" focusable="false">
                <rect x="0.5" y="0.5" width="27" height="17" className={`k${bin.index}`} />
              </svg>
              {capitalise(bivariateText(x, y, bin))}
            </dt>
            <dd>{list(bin.codes.map(nameOf))}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
