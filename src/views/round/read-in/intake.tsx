import { useId, useState, type DragEvent } from 'react';
import { previewText } from '../../../text/sv/preview';
import { changeScene } from '../../../state/scene-store';
import { takeFiles, takePaste } from './reading-store';

/** What is taken is shown in the part that previews it, wherever it was taken. */
function take(files: readonly File[]): void {
  if (files.length === 0) return;
  changeScene({ part: 'las-in' });
  void takeFiles(files);
}

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
    take([...event.dataTransfer.files]);
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
            take(files);
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
        <button type="button" disabled={pasted.trim() === ''} onClick={() => { changeScene({ part: 'las-in' }); void takePaste(pasted); setPasted(''); }}>
          {previewText.takePaste}
        </button>
      </details>
    </div>
  );
}
