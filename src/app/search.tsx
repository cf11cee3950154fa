import { Suspense, lazy, useId, useState } from 'react';
import type { Municipality } from '../domain/municipality';
import { chooseMunicipality, useSceneStore } from '../state/scene-store';
import { shellText } from '../text/sv/shell';
import { LazyBoundary } from '../ui/lazy-boundary';

const MunicipalityCombobox = lazy(() => import('../views/explore/municipality-combobox'));

/** A plain input until it is focused; then the combobox is fetched and takes over text and focus. */
export function Search({ municipalities }: { readonly municipalities: readonly Municipality[] }) {
  const id = useId();
  const [active, setActive] = useState(false);
  const [text, setText] = useState('');
  const plain = (
    <div className="search">
      <label htmlFor={id} className="visually-hidden">{shellText.search}</label>
      <input
        id={id} className="search-input" type="search" autoComplete="off" placeholder={shellText.search} value={text}
        onFocus={() => setActive(true)} onChange={({ target }) => setText(target.value)}
      />
    </div>
  );
  if (!active) return plain;
  return (
    <LazyBoundary failed={shellText.viewFailed}>
      <Suspense fallback={plain}>
        <MunicipalityCombobox
          options={municipalities} initialText={text} autoFocus
          onChoose={(code) => {
            if (useSceneStore.getState().scene.municipality !== code) chooseMunicipality(code);
          }}
          onClose={() => { setText(''); setActive(false); }}
        />
      </Suspense>
    </LazyBoundary>
  );
}
