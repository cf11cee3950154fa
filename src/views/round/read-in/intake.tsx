import { useId, useState, type DragEvent } from 'react';
import { previewText } from '../../../text/sv/preview';
import { takeFiles, takePaste } from './reading-store';

/** Where files are chosen, dropped, or cells pasted. */
export function Intake() {
  const [over, setOver] = useState(false);
  const [pasted, setPasted] = useState('');
  const input = useId();
  const help = useId();
  const paste = useId();
  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    void takeFiles([...event.dataTransfer.files]);
  }
  return (
    <div className="intake">
      <div
        className="intake-drop" data-over={over ? '' : undefined}
        onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}
      >
        <label htmlFor={input}>{previewText.files}</label>
        <input
          id={input} type="file" multiple accept=".xlsx,.csv,.tsv,.txt,.json" aria-describedby={help}
          onChange={({ target }) => {
            const files = [...target.files ?? []];
            // Emptied, so that the same file can be chosen again after it has been mended.
            target.value = '';
            void takeFiles(files);
          }}
        />
        <span>{previewText.drop}</span>
        <p id={help}>{previewText.intakeHelp}</p>
      </div>
      <details>
        <summary>{previewText.paste}</summary>
        <label htmlFor={paste}>{previewText.pasteLabel}</label>
        <p>{previewText.pasteHelp}</p>
        <textarea id={paste} rows={4} value={pasted} onChange={({ target }) => setPasted(target.value)} />
        <button type="button" disabled={pasted.trim() === ''} onClick={() => { void takePaste(pasted).then(() => setPasted('')); }}>
          {previewText.takePaste}
        </button>
      </details>
    </div>
  );
}
