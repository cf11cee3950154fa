import { canUndo } from '../../../state/rounds/entries';
import { useKeeping } from '../../../state/rounds/keeping-state';
import { undoLast } from '../../../state/rounds/round-acts';
import { useOwnRounds } from '../../../state/rounds/own-rounds';
import { roundText } from '../../../text/sv/round';

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
          {undo.act === 'delete' ? roundText.deleted(undo.what) : roundText.readIn(undo.what, name, undo.at)}{' '}
          <button type="button" onClick={() => { void undoLast(); }}>{roundText.undo}</button>
        </p>
      )}
    </div>
  );
}
