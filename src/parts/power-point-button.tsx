import type { Deck } from '../files/pptx/story-deck';
import { FileButton } from './file-button';

interface PowerPointButtonProps {
  readonly label: string;
  /** Name of the file, without ending. */
  readonly name: string;
  readonly deck: () => Deck;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Gives slides as a PowerPoint file; what writes it is fetched when it is asked for. */
export function PowerPointButton({ label, name, deck }: PowerPointButtonProps) {
  return (
    <FileButton
      label={label}
      make={async (work) => {
        const { writeDeck } = await import('../files/pptx/write-deck');
        return { name: `${name}.pptx`, type: TYPE, content: await writeDeck(deck(), work) };
      }}
    />
  );
}
