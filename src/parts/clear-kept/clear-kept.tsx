import { useState } from 'react';
import { shellText } from '../../text/sv/shell';
import { fetched } from '../../ui/fetched';
import { LazyBoundary } from '../../ui/lazy-boundary';
import { useReturnedFocus } from '../../ui/use-returned-focus';

const ClearKeptDialog = fetched(() => import('./clear-kept-dialog'));

/** "Rensa allt", from wherever the reader is; the dialog is fetched when it is asked for. */
export function ClearKept({ label, className }: { readonly label: string; readonly className: string }) {
  const [open, setOpen] = useState(false);
  const button = useReturnedFocus(open);
  return (
    <>
      <button ref={button} type="button" className={className} onClick={() => setOpen(true)}>{label}</button>
      {open && (
        <LazyBoundary failed={shellText.viewFailed}>
          <ClearKeptDialog onClose={() => setOpen(false)} />
        </LazyBoundary>
      )}
    </>
  );
}
