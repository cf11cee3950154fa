import { useState } from 'react';
import { exchangeText } from '../../text/sv/exchange';

/** Copies a text, and says whether the browser let it. */
export function CopyButton({ label, text }: { readonly label: string; readonly text: () => string }) {
  const [said, setSaid] = useState('');
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text());
      setSaid(exchangeText.copied);
    } catch (error) {
      console.info(exchangeText.copyFailed, error);
      setSaid(exchangeText.copyFailed);
    }
  }
  return (
    <>
      <button type="button" onClick={() => { void copy(); }}>{label}</button>
      <span role="status">{said}</span>
    </>
  );
}
