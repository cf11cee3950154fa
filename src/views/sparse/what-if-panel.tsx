import { useMemo } from 'react';
import type { Dataset } from '../../domain/dataset';
import type { Indicator } from '../../domain/indicator';
import { COMPARE_LIMIT, type Scene } from '../../domain/scene';
import type { Moment } from '../../domain/moment';
import { whatIf, type Member, type Total, type WhatIf } from '../../domain/what-if';
import { changeScene } from '../../state/scene-store';
import { formatDate, formatExact, formatNumber, formatReading, list, missingText, withUnit } from '../../text/format';
import { exploreText } from '../../text/sv/explore';
import { profileText } from '../../text/sv/profile';
import { sparseText } from '../../text/sv/sparse';
import { seriesSource } from './series-source';
import { populationMoment } from './use-sparse';

/** Takes a municipality into the calculation or out of it; a full one stays as it is. */
export function toggleTogether({ together }: Pick<Scene, 'together'>, code: string): void {
  if (together.includes(code)) changeScene({ together: together.filter((one) => one !== code) });
  else if (together.length < COMPARE_LIMIT) changeScene({ together: [...together, code] });
}

interface Row {
  readonly id: string;
  readonly label: string;
  readonly invented: boolean;
  readonly of: (member: Member) => string;
  readonly after: string;
}

function rowsOf(result: WhatIf, dataset: Dataset): readonly Row[] {
  const nameOf = (code: string): string => dataset.county.municipalities.find((one) => one.code === code)?.name ?? code;
  const indicatorOf = (id: string): Indicator | undefined => dataset.indicators.find((one) => one.id === id);
  const none = missingText('not-in-sources');
  const partly = ({ missing }: Total): string => (missing.length === 0 ? '' : ` (${sparseText.partial(list(missing.map(nameOf)))})`);
  const number = (value: number | null, decimals: number, unit: string): string => (value === null ? none : withUnit(formatNumber(value, decimals), unit));
  const percent = (value: number | null): string => (value === null ? none : sparseText.percent(formatNumber(value, 1)));
  const reading = (value: Member['setAside'], id: string): string => {
    const indicator = indicatorOf(id);
    return value === null || indicator === undefined ? none : formatReading(value, indicator);
  };
  const duties = (all: WhatIf['duties']): string => (all.length === 0 ? sparseText.noDuties : list(all.map((duty) => profileText.dutyNames[duty])));
  const { rows } = sparseText;
  const { invented, longest } = result;
  return [
    {
      id: 'population', label: rows.population, invented: false, of: ({ population }) => number(population, 0, sparseText.shareUnits.population),
      after: number(result.population.value, 0, sparseText.shareUnits.population) + partly(result.population),
    },
    {
      id: 'area', label: rows.area, invented: false, of: ({ landKm2 }) => number(landKm2, 1, 'km²'),
      after: number(result.landKm2.value, 1, 'km²') + partly(result.landKm2),
    },
    {
      id: 'distance', label: rows.distance, invented: false, of: () => '–',
      after: longest === null ? '–' : sparseText.between(formatNumber(longest.km, 0), nameOf(longest.from), nameOf(longest.to)),
    },
    {
      id: 'set-aside', label: rows.setAside, invented, of: ({ setAside }) => reading(setAside, 'arbetstid'),
      after: percent(result.setAside.value) + partly(result.setAside),
    },
    {
      id: 'hours', label: rows.hours, invented, of: ({ hours }) => reading(hours, 'samordnartimmar'),
      after: result.hoursPerThousand === null ? none : sparseText.hours(formatNumber(result.hoursPerThousand, indicatorOf('samordnartimmar')?.decimals ?? 2)),
    },
    {
      id: 'duties', label: rows.duties, invented,
      of: (member) => (member.duties.state === 'value' ? duties(member.duties.value) : missingText(member.duties.reason)),
      after: duties(result.duties) + (result.dutiesMissing.length === 0 ? '' : ` (${sparseText.partial(list(result.dutiesMissing.map(({ code }) => nameOf(code))))})`),
    },
    { id: 'equal', label: rows.equal(formatExact(result.needed)), invented: false, of: ({ equalPart }) => percent(equalPart), after: percent(result.needed) },
    {
      id: 'by-population', label: rows.byPopulation(formatExact(result.needed)), invented: false, of: ({ populationPart }) => percent(populationPart),
      after: percent(result.needed),
    },
  ];
}

function shortfallText({ shortfall }: WhatIf): string {
  if (shortfall === null) return sparseText.notKnown;
  return shortfall > 0 ? sparseText.shortfall(formatNumber(shortfall, 1)) : sparseText.enough;
}

function sourceText(dataset: Dataset, { year, round }: Moment): string {
  return sparseText.whatIfSource(
    seriesSource(dataset, 'folkmangd', year), seriesSource(dataset, 'landareal', null), round && `${round.name}, ${formatDate(round.date)}`,
  );
}

function Result({ result, dataset, moment }: { readonly result: WhatIf; readonly dataset: Dataset; readonly moment: Moment }) {
  return (
    <>
      {result.connected === false && <p role="status" className="sparse-wrong">{sparseText.notConnected}</p>}
      <div className="table-scroll" tabIndex={0} role="region" aria-label={sparseText.beforeAfter}>
        <table>
          <thead>
            <tr>
              <th scope="col">{sparseText.measure}</th>
              {result.members.map(({ code, name }) => <th key={code} scope="col"><small>{sparseText.before}</small>{name}</th>)}
              <th scope="col">{sparseText.after}</th>
            </tr>
          </thead>
          <tbody>
            {rowsOf(result, dataset).map(({ id, label, invented, of, after }) => (
              <tr key={id}>
                <th scope="row">{label}{invented && <small className="invented-mark" data-invented="">{exploreText.invented}</small>}</th>
                {result.members.map((member) => <td key={member.code}>{of(member)}</td>)}
                <td><strong>{after}</strong></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="panel-hint" {...(result.invented ? { 'data-invented': '' } : {})}>
        {`${result.invented ? `${exploreText.invented}: ` : ''}${shortfallText(result)}`}
      </p>
      <p className="panel-hint">{sparseText.needed(formatExact(result.needed))}</p>
      <p className="sparse-source">{sourceText(dataset, moment)}</p>
    </>
  );
}

interface WhatIfPanelProps {
  readonly scene: Scene;
  readonly dataset: Dataset;
  /** Does a click on the map choose for the calculation? */
  readonly picking: boolean;
  readonly onPicking: (picking: boolean) => void;
}

/** A calculation: municipalities that would share a coordinator, before and after. */
export function WhatIfPanel({ scene, dataset, picking, onPicking }: WhatIfPanelProps) {
  const { together } = scene;
  const moment = useMemo(() => populationMoment(scene, dataset), [scene, dataset]);
  const result = useMemo(() => (moment === null ? null : whatIf(together, dataset, moment)), [moment, together, dataset]);
  const full = together.length >= COMPARE_LIMIT;
  return (
    <section className="table-section sparse-what-if" aria-labelledby="sparse-what-if">
      <h2 id="sparse-what-if">{sparseText.whatIf}</h2>
      <p className="panel-hint">{sparseText.whatIfHint}</p>
      <fieldset>
        <legend className="visually-hidden">{sparseText.chooseTogether}</legend>
        {dataset.county.municipalities.map(({ code, name }) => {
          const checked = together.includes(code);
          return (
            <label key={code}>
              <input type="checkbox" checked={checked} disabled={full && !checked} onChange={() => toggleTogether(scene, code)} />
              {name}
            </label>
          );
        })}
      </fieldset>
      <p className="table-tools">
        <button type="button" aria-pressed={picking} onClick={() => onPicking(!picking)}>{sparseText.pick}</button>
        {together.length > 0 && <button type="button" className="quiet" onClick={() => changeScene({ together: [] })}>{sparseText.clear}</button>}
        <span role="status">{full ? sparseText.full(COMPARE_LIMIT) : together.length === 1 ? sparseText.one : ''}</span>
      </p>
      {result && moment && <Result result={result} dataset={dataset} moment={moment} />}
    </section>
  );
}
