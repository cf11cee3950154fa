import { useState } from 'react';
import { handOverText } from '../text/sv/hand-over';

/** Copies a text, and says whether the browser let it. */
export function CopyButton({ label, text }: { readonly label: string; readonly text: () => string }) {
  const [said, setSaid] = useState('');
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text());
      setSaid(handOverText.copied);
    } catch (error) {
      console.info(handOverText.copyFailed, error);
      setSaid(handOverText.copyFailed);
    }
  }
  return (
    <>
      <button type="button" onClick={() => { void copy(); }}>{label}</button>
      <span role="status">{said}</span>
    </>
  );
}
