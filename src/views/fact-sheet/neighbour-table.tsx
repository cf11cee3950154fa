import { countyFigure } from '../../domain/county-figure';
import type { Dataset } from '../../domain/dataset';
import { evaluate } from '../../domain/evaluate';
import type { Indicator } from '../../domain/indicator';
import { momentOf } from '../../domain/moment';
import type { Municipality, Profile } from '../../domain/municipality';
import type { Scene } from '../../domain/scene';
import { formatNumber, formatValue, missingText, NO_BREAK_SPACE } from '../../text/format';
import { momentText } from '../../text/moment-text';
import { factSheetText } from '../../text/sv/fact-sheet';
import { numericIndicators } from './sheet-indicators';

interface NeighbourTableProps {
  readonly municipality: Municipality;
  readonly profile: Profile;
  readonly dataset: Dataset;
  readonly scene: Scene;
}

function border(km: number): string {
  return formatNumber(km, km < 10 ? 1 : 0);
}

/** "per 100 000 invånare" under "Anmälda brott": what the heading says already is not said again. */
function unitText({ shortLabel, unit }: Indicator): string {
  return unit.toLowerCase().startsWith(shortLabel.toLowerCase()) ? unit.slice(shortLabel.length).trim() : unit;
}

/** The municipality, its neighbours in the county and the county, side by side; the neighbours outside by name. */
export function NeighbourTable({ municipality, profile, dataset, scene }: NeighbourTableProps) {
  const inside = profile.neighbours.filter(({ outside }) => !outside);
  const outside = profile.neighbours.filter((neighbour) => neighbour.outside)
    .map(({ name, km }) => `${name} (${border(km)}${NO_BREAK_SPACE}${factSheetText.borderUnit})`);
  const columns = numericIndicators(dataset).map((indicator) => {
    const moment = momentOf(scene, indicator, dataset);
    const readings = new Map(evaluate(indicator, moment, dataset).map((reading) => [reading.code, reading]));
    return { indicator, when: momentText(indicator, moment), readings, county: countyFigure(indicator, moment, dataset) };
  });
  const rows = [{ code: municipality.code, name: municipality.name, km: null }, ...inside];
  const { name, border: borderLabel } = factSheetText.neighbourColumns;
  return (
    <section className="fact-neighbours" aria-labelledby="fact-neighbours">
      <div className="fact-titled">
        <h3 id="fact-neighbours">{factSheetText.neighbours}</h3>
        <p className="fact-small">{factSheetText.sameSources}</p>
      </div>
      {inside.length === 0 ? <p>{factSheetText.noNeighbours}</p> : (
        <div className="fact-scroll" role="region" aria-label={factSheetText.table(factSheetText.neighbours)} tabIndex={0}>
          <table className="fact-numbers">
            <thead>
              <tr>
                <th scope="col">{name}</th>
                <th scope="col">{borderLabel} <small>{factSheetText.borderUnit}</small></th>
                {columns.map(({ indicator, when }) => (
                  <th key={indicator.id} scope="col">{indicator.shortLabel} <small>{[unitText(indicator), when].filter((part) => part !== '').join(', ')}</small></th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.code} className={row.km === null ? 'fact-own' : undefined}>
                  <th scope="row">{row.name}</th>
                  <td>{row.km === null ? '–' : border(row.km)}</td>
                  {columns.map(({ indicator, readings }) => {
                    const content = readings.get(row.code)?.content;
                    return (
                      <td key={indicator.id}>
                        {content?.kind === 'number' ? formatValue(content.value, indicator) : missingText(content?.kind === 'missing' ? content.reason : 'not-in-sources')}
                      </td>
                    );
                  })}
                </tr>
              ))}
              <tr className="fact-county">
                <th scope="row">{dataset.county.fullName}</th>
                <td>–</td>
                {columns.map(({ indicator, county }) => <td key={indicator.id}>{county === null ? '–' : formatValue(county.value, indicator)}</td>)}
              </tr>
            </tbody>
          </table>
        </div>
      )}
      {outside.length > 0 && <p className="fact-small">{factSheetText.outside(outside)}</p>}
    </section>
  );
}
