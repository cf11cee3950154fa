import type { OwnRound } from '../domain/own-round';
import { download } from '../files/download';
import { writeRoundFile } from '../files/round-file';
import { markSaved } from '../state/rounds/round-acts';
import { roundText } from '../text/sv/round';

/** Saves a round with all that is kept beside it as a file of this product, which reads back as the same. */
export function SaveRoundButton({ own, label }: { readonly own: OwnRound; readonly label: string }) {
  function save(): void {
    const written = new Date().toISOString();
    download(roundText.fileName(own.round.id, written.slice(0, 10)), writeRoundFile(own, written), 'application/json');
    void markSaved(own.round.id);
  }
  return <button type="button" onClick={save}>{label}</button>;
}
