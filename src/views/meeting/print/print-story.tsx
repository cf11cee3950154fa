import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Deck } from '../../../files/pptx/story-deck';
import { printText } from '../../../text/sv/print';
import { StyleSheet } from '../../../ui/style-sheet';
import { PrintedDeck, type PrintedAs } from './printed-deck';
import styleSheet from './print.css?url';

/** Prints the story by the browser's own dialog, which also makes a PDF of it. @param deck drawn when it is asked for */
export function PrintStory({ deck }: { readonly deck: () => Deck }) {
  const [printed, setPrinted] = useState<{ readonly deck: Deck; readonly as: PrintedAs } | null>(null);
  const [notes, setNotes] = useState(false);
  useEffect(() => {
    if (!printed) return undefined;
    const done = (): void => setPrinted(null);
    addEventListener('afterprint', done);
    window.print();
    return () => removeEventListener('afterprint', done);
  }, [printed]);
  const print = (kind: PrintedAs['kind']): void => setPrinted({ deck: deck(), as: { kind, notes } });
  return (
    <details className="meeting-keys">
      <StyleSheet href={styleSheet} />
      <summary>{printText.title}</summary>
      <div className="meeting-tools">
        <button type="button" onClick={() => print('slides')}>{printText.slides}</button>
        <button type="button" onClick={() => print('handout')}>{printText.handout}</button>
        <label><input type="checkbox" checked={notes} onChange={({ target }) => setNotes(target.checked)} /> {printText.notes}</label>
      </div>
      <p>{printText.hint}</p>
      {printed && createPortal(<PrintedDeck deck={printed.deck} as={printed.as} />, document.body)}
    </details>
  );
}
