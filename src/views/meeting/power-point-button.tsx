import type { Deck } from '../../files/pptx/story-deck';
import { FileButton } from '../../parts/file-button';
import { meetingText } from '../../text/sv/meeting';

interface PowerPointButtonProps {
  readonly name: string;
  readonly deck: () => Deck;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Gives the story as a PowerPoint file; what writes it is fetched when it is asked for. */
export function PowerPointButton({ name, deck }: PowerPointButtonProps) {
  return (
    <FileButton
      label={meetingText.powerPoint}
      make={async (work) => {
        const { writeDeck } = await import('../../files/pptx/write-deck');
        return { name: `${name}.pptx`, type: TYPE, content: await writeDeck(deck(), work) };
      }}
    />
  );
}
