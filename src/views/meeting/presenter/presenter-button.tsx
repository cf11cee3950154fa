import { useState } from 'react';
import type { Scene } from '../../../domain/scene';
import { openPresenter } from '../../../state/show-channel';
import { presenterText } from '../../../text/sv/presenter';

/** Opens the presenter's window, and says so when the browser stops it. */
export function PresenterButton({ scene }: { readonly scene: Scene }) {
  const [said, setSaid] = useState('');
  return (
    <>
      <button type="button" onClick={() => setSaid(openPresenter(scene) ? presenterText.opened : presenterText.blocked)}>{presenterText.open}</button>
      <span role="status">{said}</span>
    </>
  );
}
