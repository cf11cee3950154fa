import { useState } from 'react';
import type { Snapshots } from '../snapshots/use-snapshots';
import { reloadPage } from '../state/address';
import { formatDate } from '../text/format';
import { snapshotText } from '../text/sv/snapshots';

/** Loads the page in its newest version; what knows of versions is fetched when it is asked for. */
function ReloadButton() {
  const [asked, setAsked] = useState(false);
  const reload = (): void => {
    setAsked(true);
    import('../offline/register').then((offline) => offline.reloadNewest()).catch(reloadPage);
  };
  return <button type="button" aria-disabled={asked} onClick={asked ? undefined : reload}>{asked ? snapshotText.reloading : snapshotText.reload}</button>;
}

/** What did not arrive and what to do about it; old figures are told quietly. */
export function SnapshotNotices({ snapshots }: { readonly snapshots: Snapshots }) {
  const { faults, cached, strays, retry, dataset } = snapshots;
  const tooNew = faults.some(({ kind }) => kind === 'too-new');
  return (
    <>
      {faults.length > 0 && (
        <div className="alert" role="alert">
          <strong>{snapshotText.heading}</strong>
          <ul>{faults.map((fault) => <li key={fault.file}>{snapshotText.fault(fault)}</li>)}</ul>
          <p>{`${snapshotText.advice(faults)} ${snapshotText.kept}`}</p>
          {tooNew ? <ReloadButton /> : <button type="button" onClick={retry}>{snapshotText.retry}</button>}
        </div>
      )}
      {strays.length > 0 && (
        <div className="quiet-line" role="status">
          <p>{snapshotText.strays(formatDate(dataset.date), strays.map((file) => `data/${file}`))}</p>
          <button type="button" onClick={retry}>{snapshotText.retry}</button>
        </div>
      )}
      {cached && strays.length === 0 && <p className="quiet-line" role="status">{snapshotText.cached(formatDate(dataset.date))}</p>}
    </>
  );
}
