import { type ComponentType, type KeyboardEvent, useId, useState } from 'react';
import type { Municipality } from '../../domain/municipality';
import { searchText } from '../../text/sv/search';
import type { MunicipalityComboboxProps } from './municipality-combobox';
import { municipalityMatches, type NamedPlace } from './municipality-matches';

interface MunicipalitySearchProps {
  readonly municipalities: readonly Municipality[];
  /** Places that stand for the municipality they lie in; empty until they have arrived. */
  readonly places: readonly NamedPlace[];
  readonly onChoose: (code: string) => void;
}

/**
 * A plain input that turns into the combobox once it has been focused and that part has arrived. Until then,
 * and when it never arrives, Enter chooses the best answer to what has been typed.
 */
export function MunicipalitySearch({ municipalities, places, onChoose }: MunicipalitySearchProps) {
  const id = useId();
  const [Combobox, setCombobox] = useState<ComponentType<MunicipalityComboboxProps> | null>(null);
  const [active, setActive] = useState(false);
  const [text, setText] = useState('');

  const onFocus = (): void => {
    setActive(true);
    if (Combobox) return;
    import('./municipality-combobox').then(
      (part) => setCombobox(() => part.default),
      // Nothing is lost but the list: the plain input goes on answering Enter.
      (error: unknown) => console.info(searchText.listFailed, error),
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const [best] = event.key === 'Enter' && text.trim() !== '' ? municipalityMatches(text, municipalities, places) : [];
    if (best) onChoose(best.municipality.code);
  };
  if (active && Combobox) {
    const close = (): void => {
      setActive(false);
      setText('');
    };
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- the input that had the focus is gone in this very moment
    return <Combobox options={municipalities} places={places} initialText={text} autoFocus onChoose={onChoose} onClose={close} />;
  }
  return (
    <div className="search">
      <label className="visually-hidden" htmlFor={id}>{searchText.label}</label>
      <input
        id={id} className="search-input" type="search" autoComplete="off" placeholder={searchText.label}
        value={text} onChange={(event) => setText(event.target.value)} onKeyDown={onKeyDown}
        onFocus={onFocus} onBlur={() => setActive(false)}
      />
    </div>
  );
}
