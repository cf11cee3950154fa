import { useState } from 'react';
import type { OwnRound } from '../../../domain/own-round';
import type { Round } from '../../../domain/round';
import { ClearKept } from '../../../parts/clear-kept/clear-kept';
import { SaveRoundButton } from '../../../parts/save-round-button';
import { useKeeping } from '../../../state/rounds/keeping-state';
import { changeRound, startRound } from '../../../state/rounds/round-acts';
import { useOwnRounds } from '../../../state/rounds/own-rounds';
import { changeScene } from '../../../state/scene-store';
import { today } from '../../../state/today';
import { clearText } from '../../../text/sv/clear';
import { roundText } from '../../../text/sv/round';
import { RemoveDialog } from './remove-dialog';
import { RoundForm } from './round-form';

/** A date that is known to the day; a month or a year is shown by its first. */
function dayOf(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

function Change({ own }: { readonly own: OwnRound }) {
  const [changed, setChanged] = useState(false);
  const { id, name, date } = own.round;
  return (
    <>
      <h3>{roundText.changeHeading(name)}</h3>
      <RoundForm
        name={name} date={dayOf(date)} act={roundText.change}
        onDone={(newName, newDate) => {
          // A date that was known to the month alone stays so unless another day is chosen.
          const kept = newDate === dayOf(date) ? date : newDate;
          void changeRound(id, (standing) => ({ ...standing, round: { ...standing.round, name: newName, date: kept } })).then(() => setChanged(true));
        }}
      />
      <p role="status">{changed ? roundText.changed : ''}</p>
      <p>{roundText.savedAt(own.saved, own.changed)}</p>
      <p className="round-acts"><SaveRoundButton own={own} label={roundText.save} /> <RemoveDialog key={id} own={own} /></p>
    </>
  );
}

/** Starting, renaming, saving and deleting rounds. */
export function RoundMenu({ rounds, round, own }: { readonly rounds: readonly Round[]; readonly round: Round | null; readonly own: OwnRound | null }) {
  const owns = useOwnRounds((state) => state.rounds);
  const persisted = useKeeping((state) => state.persisted);
  // A round that another tab starts leaves what is half typed here.
  const [started, setStarted] = useState(0);
  return (
    <details className="round-menu">
      <summary>{roundText.manage}</summary>
      <div>
        <h3>{roundText.startHeading}</h3>
        <RoundForm
          key={started} name="" date={today()} act={roundText.start}
          onDone={(name, date) => {
            setStarted((times) => times + 1);
            // Named, so that one that is started in another tab does not take its place.
            void startRound(name, date, rounds.map(({ id }) => id)).then((id) => changeScene({ round: id }));
          }}
        />
        {own !== null && <Change key={own.round.id} own={own} />}
        {own === null && round !== null && <p>{roundText.shipped}</p>}
        {owns.length > 0 && <p>{persisted === true ? roundText.persisted : roundText.notPersisted}</p>}
        <p className="round-acts"><ClearKept label={clearText.act} className="quiet" /></p>
      </div>
    </details>
  );
}
