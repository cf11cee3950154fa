import { useRef, useState } from 'react';
import { download } from '../files/download';
import type { Work } from '../files/work';
import { fileGivenText } from '../text/sv/file-given';

/** A file to hand to the reader. */
export interface FileToGive {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** File systems and mail programs do not take every sign. */
function fileName(name: string): string {
  // oxlint-disable-next-line no-control-regex
  return name.replaceAll(/[\u0000-\u001F"*/:<>?\\|]/g, ' ').replaceAll(/\s+/g, ' ').trim();
}

interface FileButtonProps {
  readonly label: string;
  /** Makes the file; what that needs is fetched then. What takes long tells its steps, and can be stopped between them. */
  readonly make: (work: Work) => Promise<FileToGive> | FileToGive;
  readonly onGiven?: () => void;
  readonly disabled?: boolean;
  /** Id of what says why there can be no file yet; the button can be reached all the same, so that the reason is heard. */
  readonly heldBy?: string | undefined;
}

interface Steps {
  readonly done: number;
  readonly total: number;
}

/** Gives a file, and says how it went; while it is written in steps, how far it has come. */
export function FileButton({ label, make, onGiven, disabled = false, heldBy }: FileButtonProps) {
  const [state, setState] = useState<'idle' | 'busy' | 'done' | 'failed' | 'stopped'>('idle');
  const [steps, setSteps] = useState<Steps | null>(null);
  const running = useRef<AbortController>(null);
  async function give(): Promise<void> {
    if (state === 'busy' || heldBy !== undefined) return;
    const stopper = new AbortController();
    running.current = stopper;
    setState('busy');
    try {
      const { name, type, content } = await make({ signal: stopper.signal, onStep: (done, total) => setSteps({ done, total }) });
      stopper.signal.throwIfAborted();
      download(fileName(name), typeof content === 'string' ? content : Uint8Array.from(content), type);
      setState('done');
      onGiven?.();
    } catch (error) {
      if (!stopper.signal.aborted) reportError(error);
      setState(stopper.signal.aborted ? 'stopped' : 'failed');
    } finally {
      setSteps(null);
    }
  }
  return (
    <span className="file-button">
      <button type="button" disabled={disabled} aria-disabled={state === 'busy' || heldBy !== undefined} aria-describedby={heldBy} onClick={() => void give()}>{label}</button>
      {steps && (
        <>
          <progress max={steps.total} value={steps.done} aria-label={fileGivenText.step(steps.done, steps.total)} />
          <button type="button" onClick={() => running.current?.abort()}>{fileGivenText.stop}</button>
        </>
      )}
      <span role="status">{state === 'idle' ? '' : fileGivenText[state]}</span>
    </span>
  );
}
