import { countyFigure } from '../../domain/county-figure';
import type { Dataset } from '../../domain/dataset';
import { evaluateOne } from '../../domain/evaluate';
import { momentOf } from '../../domain/moment';
import type { Profile } from '../../domain/municipality';
import type { Indicator } from '../../domain/indicator';
import type { Reading } from '../../domain/reading';
import type { Scene } from '../../domain/scene';
import { besideText, dateText, formatReading, formatValue, trustOf } from '../../text/format';
import { profileText } from '../../text/sv/profile';
import { factSheetText } from '../../text/sv/fact-sheet';
import { sheetIndicators } from './sheet-indicators';

interface KeyFiguresProps {
  readonly code: string;
  readonly profile: Profile | null;
  readonly dataset: Dataset;
  readonly scene: Scene;
}

/** A label that ends with the unit says it already. */
function figureText(reading: Reading, indicator: Indicator): string {
  const told = indicator.label.toLowerCase().endsWith(indicator.unit);
  return formatReading(reading, told ? { ...indicator, unit: '' } : indicator);
}

/** Every figure that the sources have, with the county's beside it, its source, date and reservation. */
export function KeyFigures({ code, profile, dataset, scene }: KeyFiguresProps) {
  const rows = sheetIndicators(dataset).map((indicator) => {
    const moment = momentOf(scene, indicator, dataset);
    const reading = evaluateOne(indicator, code, moment, dataset);
    return {
      indicator, reading, moment, county: countyFigure(indicator, moment, dataset),
      // Of what a category is drawn from, the row itself tells.
      remarks: [...new Set([indicator.formula.kind === 'attribute' ? null : indicator.caveat, reading.provenance.note])].filter((text) => text !== null),
    };
  });
  // Many figures share a reservation; it is told once, below, and pointed to by number.
  const remarks = [...new Set(rows.flatMap((row) => row.remarks))];
  const [label, here, whole, source] = factSheetText.figureColumns;
  return (
    <section className="fact-figures" aria-labelledby="fact-figures">
      <h3 id="fact-figures">{factSheetText.figures}</h3>
      <div className="fact-scroll" role="region" aria-label={factSheetText.table(factSheetText.figures)} tabIndex={0}>
        <table>
          <thead><tr><th scope="col">{label}</th><th scope="col">{here}</th><th scope="col">{whole}</th><th scope="col">{source}</th></tr></thead>
          <tbody>
            {rows.map(({ indicator, reading, county, remarks: own }) => {
              const { publisher, url } = reading.provenance;
              const rest = [dateText(reading.provenance), besideText(reading.provenance), trustOf(reading.provenance)];
              return (
                <tr key={indicator.id}>
                  <th scope="row">
                    {indicator.label}
                    {own.length > 0 && <sup>{` ${own.map((text) => remarks.indexOf(text) + 1).join(', ')}`}</sup>}
                  </th>
                  <td>
                    <strong>{figureText(reading, indicator)}</strong>
                    {indicator.formula.kind === 'attribute' && indicator.formula.attribute === 'police-area' && profile?.policeArea
                      && ` (${profile.policeArea.stated ? factSheetText.stated : profileText.derived})`}
                  </td>
                  <td>{county === null ? '–' : formatValue(county.value, indicator)}</td>
                  <td>{url === null ? publisher : <a href={url} rel="noreferrer">{publisher}</a>}{rest.filter((part) => part !== '').map((part) => `, ${part}`).join('')}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {remarks.length > 0 && <ol className="fact-remarks">{remarks.map((text) => <li key={text}>{text}</li>)}</ol>}
    </section>
  );
}
