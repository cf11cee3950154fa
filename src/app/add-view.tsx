import { useState } from 'react';
import type { Dataset } from '../domain/dataset';
import { shellText } from '../text/sv/shell';
import { fetched } from '../ui/fetched';
import { LazyBoundary } from '../ui/lazy-boundary';
import { useReturnedFocus } from '../ui/use-returned-focus';

const AddViewDialog = fetched(() => import('../parts/add-view/add-view-dialog'));

/** "Lägg till i bildspel", from any view; the dialog is fetched when it is asked for. */
export function AddView({ dataset }: { readonly dataset: Dataset }) {
  const [open, setOpen] = useState(false);
  const button = useReturnedFocus(open);
  return (
    <>
      <button ref={button} type="button" className="quiet add-view" title={shellText.addViewTitle} onClick={() => setOpen(true)}><span>{shellText.addView}</span></button>
      {open && (
        <LazyBoundary failed={shellText.viewFailed}>
          <AddViewDialog dataset={dataset} onClose={() => setOpen(false)} />
        </LazyBoundary>
      )}
    </>
  );
}
