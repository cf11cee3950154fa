import { useId } from 'react';
import { APPEARANCES } from '../domain/appearance';
import type { Dataset } from '../domain/dataset';
import type { ViewId } from '../domain/scene';
import { chooseAppearance, useAppearanceStore } from '../state/appearance-store';
import { changeScene, showMunicipality } from '../state/scene-store';
import { givenLanguage } from '../text/language';
import { shellText } from '../text/sv/shell';
import { hydratedLater } from '../ui/hydrated-later';
import { intoSight } from '../ui/into-sight';
import { MunicipalitySearch } from '../views/explore/municipality-search';
import { AddView } from './add-view';
import { HelpDialog } from './help-dialog';

/** Views with a place of their own in the header. */
const VIEWS: readonly ViewId[] = ['explore', 'compare', 'sparse', 'fact-sheet', 'round', 'exchange', 'meeting', 'about'];

function AppearancePicker() {
  const id = useId();
  const chosen = useAppearanceStore((state) => state.chosen);
  return (
    <span className="appearance">
      <label htmlFor={id} className="visually-hidden">{shellText.appearance}</label>
      <select
        id={id} value={chosen ?? 'system'} title={shellText.appearance}
        onChange={({ target }) => chooseAppearance(APPEARANCES.find((one) => one === target.value) ?? null)}
      >
        <option value="system">{shellText.appearances.system}</option>
        {APPEARANCES.map((one) => <option key={one} value={one}>{shellText.appearances[one]}</option>)}
      </select>
    </span>
  );
}

/** Where the row of views scrolls sideways, the current one is brought to its middle. */
function bringIntoSight(button: HTMLButtonElement | null): void {
  const row = button?.closest('ul');
  if (!button || !row || row.scrollWidth <= row.clientWidth) return;
  row.scrollLeft = button.offsetLeft - (row.clientWidth - button.offsetWidth) / 2;
}

function ViewTabs({ current }: { readonly current: ViewId }) {
  return (
    <nav className="views" aria-label={shellText.views}>
      <ul>
        {VIEWS.map((view) => (
          <li key={view}>
            <button
              type="button" ref={view === current ? bringIntoSight : undefined} aria-current={view === current ? 'page' : undefined}
              onClick={() => changeScene({ view })} onFocus={intoSight}
            >
              {shellText.viewNames[view]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Product name, search, views, appearance, help. */
export const Header = hydratedLater(function Header({ dataset, view }: { readonly dataset: Dataset; readonly view: ViewId }) {
  return (
    <header className="header">
      <h1 className="product" lang={givenLanguage()}><span className="product-mark" aria-hidden="true" />{dataset.product}</h1>
      <MunicipalitySearch municipalities={dataset.county.municipalities} places={dataset.places} onChoose={showMunicipality} />
      <AppearancePicker />
      <AddView dataset={dataset} />
      <HelpDialog />
      <ViewTabs current={view} />
    </header>
  );
});
