import { useId } from 'react';
import { initiativesOf } from '../../domain/exchange/initiatives';
import { proposalsFor } from '../../domain/exchange/matching';
import { roundOf } from '../../domain/moment';
import type { Scene } from '../../domain/scene';
import { featuresOf } from '../../domain/similarity';
import type { MapSetting } from '../../parts/map-stage';
import { changeScene } from '../../state/scene-store';
import { formatNumber } from '../../text/format';
import { similarReasons } from '../../text/similarity-words';
import { exchangeText } from '../../text/sv/exchange';
import { InitiativeMap } from './initiative-map';

/** For a municipality and a theme: who has something documented, in what order and why. */
export function MatchingPart({ scene, ...setting }: MapSetting & { readonly scene: Scene }) {
  const id = useId();
  const { dataset } = setting.snapshots;
  const { municipalities } = dataset.county;
  const seeker = municipalities.find(({ code }) => code === scene.municipality);
  const theme = dataset.themes.find((one) => one.id === scene.theme) ?? dataset.themes[0];
  const round = roundOf(scene, dataset);
  const entries = initiativesOf(dataset, round?.invented ? null : round);
  const proposals = seeker && theme ? proposalsFor(seeker, theme.id, entries, municipalities, featuresOf(dataset)) : [];
  const onTheme = theme ? entries.filter(({ themes }) => themes.includes(theme.id)) : [];
  return (
    <div className="exchange-stage">
      <div className="exchange-main">
        {round?.invented !== false && <p className="exchange-card">{exchangeText.matchInvented}</p>}
        <div className="exchange-filters">
          <div className="exchange-choice">
            <label htmlFor={`${id}-seeker`}>{exchangeText.seeker}</label>
            <select id={`${id}-seeker`} value={seeker?.code ?? ''} onChange={({ target }) => changeScene({ municipality: target.value === '' ? null : target.value })}>
              <option value="">{exchangeText.choose}</option>
              {municipalities.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
            </select>
          </div>
          <div className="exchange-choice">
            <label htmlFor={`${id}-theme`}>{exchangeText.matchTheme}</label>
            <select id={`${id}-theme`} value={theme?.id ?? ''} onChange={({ target }) => changeScene({ theme: target.value })}>
              {dataset.themes.map((one) => <option key={one.id} value={one.id}>{one.label}</option>)}
            </select>
          </div>
        </div>
        <p>{exchangeText.matchIntro}</p>
        {seeker && proposals.length === 0 && <p>{exchangeText.noMatch}</p>}
        <ol className="exchange-list" aria-label={exchangeText.partNames.matchning}>
          {proposals.map(({ giver, entry, km, similar }) => (
            <li key={entry.id} className="exchange-card">
              <button type="button" className="link" onClick={() => changeScene({ part: null, item: entry.id })}>{entry.title}</button>
              <p>
                {exchangeText.matchReason(
                  giver.name, entry.title, exchangeText.km(formatNumber(km, 0)), similar ? similarReasons(similar) : exchangeText.notSimilar, exchangeText.age(entry.year),
                )}
              </p>
            </li>
          ))}
        </ol>
      </div>
      <InitiativeMap {...setting} scene={scene} entries={entries} found={onTheme} />
    </div>
  );
}
