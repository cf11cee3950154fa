import { useId } from 'react';
import type { CompanionSet } from '../../domain/companions';
import { COMPANIONS, COMPARE_LIMIT, type Scene } from '../../domain/scene';
import type { County } from '../../domain/municipality';
import { changeScene, chooseMunicipality, hover } from '../../state/scene-store';
import { formatNumber } from '../../text/format';
import { closenessText, similarReasons } from '../../text/similarity-words';
import { similarityText } from '../../text/sv/similarity';
import { compareText } from '../../text/sv/compare';
import { AddToComparison } from '../../parts/add-to-comparison';
import type { Marked } from './comparison';
import { Mark } from './mark';
import { pick } from './pick';

type Ready = Extract<CompanionSet, { state: 'ready' }>;

function methodOf({ kind, group, members }: Ready): string {
  switch (kind) {
    case 'neighbours': return compareText.neighboursMethod;
    case 'similar': return members.some(({ similar }) => similar?.group === 'unknown') ? similarityText.methodWithoutGroups : similarityText.method;
    case 'skr-group': return group === null ? compareText.groupsUnknown : compareText.groupMethod(group.name);
    case 'police-area': return group === null ? compareText.areasUnknown : compareText.policeMethod(group.name);
    case 'own': return compareText.ownMethod(COMPARE_LIMIT);
  }
}

const border = (km: number): string => compareText.border(formatNumber(km, km < 10 ? 1 : 0));

/** Those who stand beside, each with the mark it has in the plots and why it stands here. */
function CompanionList({ companions, marked }: { readonly companions: Ready; readonly marked: readonly Marked[] }) {
  const { kind, members, outside, group } = companions;
  // Why there is no group has been said already.
  if (group === null && (kind === 'skr-group' || kind === 'police-area')) return null;
  if (members.length + outside.length === 0) return <p className="compare-help">{compareText.none[kind]}</p>;
  return (
    <ul className="compare-companions" aria-label={compareText.lists[kind]}>
      {members.map(({ code, name, km, similar }) => {
        const mark = marked.find((one) => one.code === code);
        return (
          <li key={code} onPointerEnter={() => hover(code)} onPointerLeave={() => hover(null)}>
            {mark && <Mark marked={mark} />}
            <button type="button" className="link" onClick={() => chooseMunicipality(code)}>{name}</button>
            <small>{similar ? ` ${compareText.closeness(closenessText(similar))}: ${similarReasons(similar)}` : km === null ? '' : ` ${border(km)}`}</small>
            {kind === 'own' && (
              <button type="button" className="compare-remove" aria-label={compareText.remove(name)} onClick={() => pick(code)}>×</button>
            )}
          </li>
        );
      })}
      {outside.map(({ code, name, km }) => (
        <li key={code} className="compare-outside"><span>{name}</span><small>{` ${border(km)}, ${compareText.outside}`}</small></li>
      ))}
    </ul>
  );
}

/** By whom the chosen one stands: the choice, its method in a sentence, and the list. */
export function CompanionPicker({ scene, county, companions, marked }: {
  readonly scene: Scene; readonly county: County; readonly companions: CompanionSet; readonly marked: readonly Marked[];
}) {
  const name = useId();
  return (
    <div className="compare-with">
      <fieldset>
        <legend>{compareText.with}</legend>
        {COMPANIONS.map((kind) => (
          <label key={kind}>
            <input type="radio" name={name} checked={scene.companions === kind} onChange={() => changeScene({ companions: kind })} />
            {compareText.companions[kind]}
          </label>
        ))}
      </fieldset>
      {companions.state === 'ready' ? (
        <>
          <p className="compare-help">{methodOf(companions)}</p>
          <CompanionList companions={companions} marked={marked} />
          {scene.companions === 'own' && <AddToComparison scene={scene} county={county} onAdd={pick} />}
          {scene.companions === 'own' && scene.compare.length >= COMPARE_LIMIT && <p className="compare-help">{compareText.full(COMPARE_LIMIT)}</p>}
        </>
      ) : <p>{compareText.waiting}</p>}
    </div>
  );
}
