import { useState } from 'react';
import { download } from '../files/download';
import { handOverText } from '../text/sv/hand-over';

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
  /** Makes the file; what that needs is fetched then. */
  readonly make: () => Promise<FileToGive> | FileToGive;
  readonly onGiven?: () => void;
  readonly disabled?: boolean;
}

/** Gives a file, and says how it went. */
export function FileButton({ label, make, onGiven, disabled = false }: FileButtonProps) {
  const [state, setState] = useState<'idle' | 'busy' | 'done' | 'failed'>('idle');
  async function give(): Promise<void> {
    setState('busy');
    try {
      const { name, type, content } = await make();
      download(fileName(name), typeof content === 'string' ? content : Uint8Array.from(content), type);
      setState('done');
      onGiven?.();
    } catch (error) {
      reportError(error);
      setState('failed');
    }
  }
  return (
    <span className="file-button">
      <button type="button" disabled={disabled || state === 'busy'} onClick={() => void give()}>{label}</button>
      <span role="status">{state === 'idle' ? '' : handOverText[state]}</span>
    </span>
  );
}
