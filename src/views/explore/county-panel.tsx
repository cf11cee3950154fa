import { countyFigure } from '../../domain/county-figure';
import type { Dataset } from '../../domain/dataset';
import { needsProfiles } from '../../domain/evaluate';
import { isAvailable, momentOf } from '../../domain/moment';
import type { Scene } from '../../domain/scene';
import { formatQuantity, looseUnit } from '../../text/format';
import { exploreText } from '../../text/sv/explore';
import { momentText } from '../../text/moment-text';
import { hydratedLater } from '../../ui/hydrated-later';

/** The county's own figures: what the panel shows until a municipality is chosen. */
export const CountyPanel = hydratedLater(function CountyPanel({ dataset, scene }: { readonly dataset: Dataset; readonly scene: Scene }) {
  const figures = dataset.indicators
    .filter((indicator) => isAvailable(indicator, dataset) && !needsProfiles(indicator))
    .flatMap((indicator) => {
      const moment = momentOf(scene, indicator, dataset);
      const figure = countyFigure(indicator, moment, dataset);
      return figure ? [{ indicator, figure, when: momentText(indicator, moment) }] : [];
    });
  return (
    <>
      <h2>{exploreText.panelCounty(dataset.county.fullName)}</h2>
      <p className="panel-hint">{`${exploreText.municipalities(dataset.county.municipalities.length)}. ${exploreText.panelHint}`}</p>
      <dl className="figures">
        {figures.map(({ indicator, figure, when }) => (
          <div key={indicator.id} className={indicator.id === scene.indicator ? 'current' : undefined}>
            <dt>
              {indicator.label}
              {figure.kind === 'median' && <small>{exploreText.countyKinds.median}</small>}
              {figure.invented && <small className="invented-mark" data-invented="">{exploreText.invented}</small>}
            </dt>
            <dd>
              {looseUnit(formatQuantity(figure.value, indicator))}
              <small>{when}</small>
              {figure.basis < dataset.county.municipalities.length && <small>{exploreText.countyBasis(figure.basis, dataset.county.municipalities.length)}</small>}
              {indicator.brief && <small>{indicator.brief}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
});
