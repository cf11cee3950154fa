import { useId } from 'react';
import { changeScene } from '../../state/scene-store';
import { compareText } from '../../text/sv/compare';

/** In which order the indicators stand: the catalogue's, or what sets the chosen one apart first. */
export function OrderPicker({ standOut }: { readonly standOut: boolean }) {
  const name = useId();
  return (
    <fieldset className="compare-order">
      <legend>{compareText.order}</legend>
      {([false, true] as const).map((wanted) => (
        <label key={String(wanted)}>
          <input type="radio" name={name} checked={standOut === wanted} onChange={() => changeScene({ standOut: wanted })} />
          {compareText.orders[wanted ? 'standOut' : 'catalogue']}
        </label>
      ))}
      {standOut && <p className="compare-help">{compareText.standOutHelp}</p>}
    </fieldset>
  );
}
