import { canUndo, type UndoEntry } from '../../../state/rounds/entries';
import { useKeeping } from '../../../state/rounds/keeping-state';
import { undoLast } from '../../../state/rounds/round-acts';
import { useOwnRounds } from '../../../state/rounds/own-rounds';
import { roundText } from '../../../text/sv/round';

function undoText({ act, what, at }: UndoEntry, name: string): string {
  switch (act) {
    case 'delete': return roundText.deleted(what);
    case 'read-in': return roundText.readIn(what, name, at);
    case 'visibility': return roundText.visibility.done(what, name);
  }
}

/** The last act that can be taken back, as long as nothing has been built upon it. */
export function UndoLine() {
  const undo = useKeeping((state) => state.undo);
  const rounds = useOwnRounds((state) => state.rounds);
  const possible = undo !== null && canUndo(undo, rounds);
  const name = rounds.find(({ round }) => round.id === undo?.id)?.round.name ?? '';
  // The region stands before there is anything in it, so that what comes is read out.
  return (
    <div role="status" className="undo-line">
      {possible && (
        <p>
          {undoText(undo, name)}{' '}
          <button type="button" onClick={() => { void undoLast(); }}>{roundText.undo}</button>
        </p>
      )}
    </div>
  );
}
