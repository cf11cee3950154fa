import { useEffect, useId, useRef } from 'react';
import type { Dataset } from '../domain/dataset';
import type { Scene, ViewId } from '../domain/scene';
import { APPEARANCES, chooseAppearance, useAppearanceStore } from '../state/appearance-store';
import { changeScene, showMunicipality } from '../state/scene-store';
import { shellText } from '../text/sv/shell';
import { MunicipalitySearch } from '../views/explore/municipality-search';
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

/** One row of views; on a narrow screen it scrolls sideways, and the current one is brought into sight. */
function ViewTabs({ current }: { readonly current: ViewId }) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const chosen = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (!list.current || !chosen || list.current.scrollWidth <= list.current.clientWidth) return;
    list.current.scrollLeft = chosen.offsetLeft - (list.current.clientWidth - chosen.offsetWidth) / 2;
  }, [current]);
  return (
    <nav className="views" aria-label={shellText.views}>
      <ul ref={list}>
        {VIEWS.map((view) => (
          <li key={view}>
            <button type="button" aria-current={current === view ? 'page' : undefined} onClick={() => changeScene({ view })}>
              {shellText.viewNames[view]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Product name, search, views, appearance, help. */
export function Header({ dataset, scene }: { readonly dataset: Dataset; readonly scene: Scene }) {
  return (
    <header className="header">
      <h1 className="product"><span className="product-mark" aria-hidden="true" />{dataset.product}</h1>
      <MunicipalitySearch municipalities={dataset.county.municipalities} onChoose={showMunicipality} />
      <AppearancePicker />
      <HelpDialog />
      <ViewTabs current={scene.view} />
    </header>
  );
}
