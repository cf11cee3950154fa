import { useId } from 'react';
import { initiativesOf, isOn } from '../../domain/exchange/initiatives';
import { proposalsFor } from '../../domain/exchange/matching';
import { roundOf } from '../../domain/moment';
import type { Scene } from '../../domain/scene';
import { featuresOf } from '../../domain/similarity';
import type { MapSetting } from '../../parts/map-stage';
import { changeScene } from '../../state/scene-store';
import { similarityText } from '../../text/sv/similarity';
import { exchangeText } from '../../text/sv/exchange';
import { exchangeThemesText as words } from '../../text/sv/exchange-themes';
import { GiverMatches } from './giver-matches';
import { InitiativeMap } from './initiative-map';
import { MunicipalityChoice } from './municipality-choice';
import { ProposalList } from './proposal-list';
import { SeekerMatches } from './seeker-matches';

/** Words of the two sides in the address; the first is the default. */
const ROLES = ['seeker', 'giver'] as const;
const GIVER = 'ger';

/** For a municipality: who has what it wishes for, or who wishes for what it has, in what order and why. */
export function MatchingPart({ scene, ...setting }: MapSetting & { readonly scene: Scene }) {
  const id = useId();
  const { dataset } = setting.snapshots;
  const { municipalities } = dataset.county;
  const chosen = municipalities.find(({ code }) => code === scene.municipality) ?? null;
  const theme = dataset.themes.find((one) => one.id === scene.theme) ?? dataset.themes[0];
  const inUse = roundOf(scene, dataset);
  // What is invented is matched with nothing.
  const round = inUse?.invented === false ? inUse : null;
  const entries = initiativesOf(dataset, round);
  const features = featuresOf(dataset);
  const role = scene.item === GIVER ? 'giver' : 'seeker';
  const proposals = chosen && theme ? proposalsFor(chosen, theme.id, entries, municipalities, features) : [];
  return (
    <div className="exchange-stage">
      <div className="exchange-main">
        {round === null && <p className="exchange-card">{inUse === null ? exchangeText.matchNoRound : exchangeText.matchInvented}</p>}
        <div className="exchange-filters">
          <MunicipalityChoice label={role === 'giver' ? exchangeText.giver : exchangeText.seeker} municipalities={municipalities} chosen={chosen} />
          <div role="group" aria-label={words.role} className="exchange-chips">
            {ROLES.map((one) => (
              <button key={one} type="button" aria-pressed={one === role} onClick={() => changeScene({ item: one === 'giver' ? GIVER : null })}>
                {words.roles[one]}
              </button>
            ))}
          </div>
        </div>
        {role === 'seeker' && <p>{exchangeText.matchIntro}</p>}
        <details><summary>{words.method}</summary><p>{features.some(({ group }) => group !== null) ? similarityText.method : similarityText.methodWithoutGroups}</p></details>
        {chosen === null && <p>{words.chooseFirst[role]}</p>}
        {role === 'giver' && chosen && <GiverMatches giver={chosen} round={round} entries={entries} dataset={dataset} />}
        {role === 'seeker' && chosen && round && <SeekerMatches seeker={chosen} round={round} entries={entries} dataset={dataset} />}
        {role === 'seeker' && (
          <section className="exchange-main">
            <h3>{words.ownTheme}</h3>
            <div className="exchange-choice">
              <label htmlFor={id}>{exchangeText.matchTheme}</label>
              <select id={id} value={theme?.id ?? ''} onChange={({ target }) => changeScene({ theme: target.value })}>
                {dataset.themes.map((one) => <option key={one.id} value={one.id}>{one.label}</option>)}
              </select>
            </div>
            {chosen && <ProposalList proposals={proposals} label={exchangeText.partNames.matchning} />}
          </section>
        )}
      </div>
      {role === 'seeker' && theme ? (
        <InitiativeMap
          {...setting} scene={scene} entries={entries} found={entries.filter((entry) => isOn(entry, theme.id))}
          label={exchangeText.mapLabelOf(theme.label)}
        />
      ) : <InitiativeMap {...setting} scene={scene} entries={entries} found={entries} />}
    </div>
  );
}
