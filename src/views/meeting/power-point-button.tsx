import { useState } from 'react';
import { download } from '../../files/download';
import type { Deck } from '../../files/pptx/story-deck';
import { meetingText } from '../../text/sv/meeting';

interface PowerPointButtonProps {
  readonly name: string;
  readonly deck: () => Deck;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Gives the story as a PowerPoint file; what writes it is fetched when it is asked for. */
export function PowerPointButton({ name, deck }: PowerPointButtonProps) {
  const [state, setState] = useState<'idle' | 'busy' | 'done' | 'failed'>('idle');
  async function give(): Promise<void> {
    setState('busy');
    try {
      const { writeDeck } = await import('../../files/pptx/write-deck');
      download(`${name}.pptx`, Uint8Array.from(await writeDeck(deck())), TYPE);
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
