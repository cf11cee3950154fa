import { useId, useState, type SubmitEvent } from 'react';
import type { County } from '../domain/municipality';
import { COMPARE_LIMIT, type Scene } from '../domain/scene';
import { profileText } from '../text/sv/profile';

interface AddToComparisonProps {
  readonly scene: Scene;
  readonly county: County;
  readonly onAdd: (code: string) => void;
}

/**
 * Adds a municipality to the comparison where neither keys nor a second click are at hand, as on a phone. A button acts, not the
 * list: some browsers change a closed list at each arrow key, which would add one municipality after the other.
 */
export function AddToComparison({ scene, county, onAdd }: AddToComparisonProps) {
  const id = useId();
  const [picked, setPicked] = useState('');
  if (scene.compare.length >= COMPARE_LIMIT) return null;
  const rest = county.municipalities.filter(({ code }) => code !== scene.municipality && !scene.compare.includes(code));
  // What was picked here may have been chosen elsewhere since.
  const value = rest.some(({ code }) => code === picked) ? picked : '';
  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (value === '') return;
    onAdd(value);
    setPicked('');
  }
  return (
    <form className="add-to-comparison" onSubmit={submit}>
      <label htmlFor={id}>{profileText.addToCompare}</label>
      <select id={id} required value={value} onChange={({ target }) => setPicked(target.value)}>
        <option value="">{profileText.addToCompareNone}</option>
        {rest.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
      </select>
      <button type="submit" className="quiet">{profileText.addToCompareAct}</button>
    </form>
  );
}
