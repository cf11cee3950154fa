import { useId } from 'react';
import type { Municipality } from '../../domain/municipality';
import { changeScene } from '../../state/scene-store';
import { exchangeText } from '../../text/sv/exchange';

/** The chosen municipality, from a list; the same that is chosen on the map. */
export function MunicipalityChoice({ label, municipalities, chosen }: {
  readonly label: string; readonly municipalities: readonly Municipality[]; readonly chosen: Municipality | null;
}) {
  const id = useId();
  return (
    <div className="exchange-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen?.code ?? ''} onChange={({ target }) => changeScene({ municipality: target.value === '' ? null : target.value })}>
        <option value="">{exchangeText.choose}</option>
        {municipalities.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
      </select>
    </div>
  );
}
