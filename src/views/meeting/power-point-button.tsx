import { useState } from 'react';
import type { Deck } from '../../files/pptx/story-deck';
import { meetingText } from '../../text/sv/meeting';

interface PowerPointButtonProps {
  readonly name: string;
  readonly deck: () => Deck;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Hands a file to the browser's own download. */
function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: TYPE }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Gives the story as a PowerPoint file; what writes it is fetched when it is asked for. */
export function PowerPointButton({ name, deck }: PowerPointButtonProps) {
  const [state, setState] = useState<'idle' | 'busy' | 'done' | 'failed'>('idle');
  async function give(): Promise<void> {
    setState('busy');
    try {
      const { writeDeck } = await import('../../files/pptx/write-deck');
      download(`${name}.pptx`, await writeDeck(deck()));
      setState('done');
    } catch (error) {
      reportError(error);
      setState('failed');
    }
  }
  return (
    <>
      <button type="button" disabled={state === 'busy'} onClick={() => void give()}>{meetingText.powerPoint}</button>
      <span role="status">{state === 'idle' ? '' : meetingText.powerPointStates[state]}</span>
    </>
  );
}
