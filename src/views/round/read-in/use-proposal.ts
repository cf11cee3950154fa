import { useMemo } from 'react';
import type { Dataset } from '../../../domain/dataset';
import type { OwnRound } from '../../../domain/own-round';
import { conflictsOf, type Conflict } from '../../../domain/read-in/conflicts';
import type { Proposal } from '../../../domain/read-in/proposal';
import { propose } from '../../../domain/read-in/propose';
import { useKeeping } from '../../../state/rounds/keeping-state';
import { today } from '../../../state/today';
import { useReading } from './reading-store';

interface Proposed {
  readonly proposal: Proposal;
  /** After what the reader has decided of municipalities. */
  readonly conflicts: readonly Conflict[];
}

/** What is understood of all that was taken, with the columns as the reader has said, now and before. */
export function useProposal(dataset: Dataset, standing: OwnRound | null): Proposed {
  const inputs = useReading((state) => state.inputs);
  const chosen = useReading((state) => state.columns);
  const decided = useReading((state) => state.decisions.municipality);
  const kept = useKeeping((state) => state.columns);
  const { county: { municipalities }, themes } = dataset;
  const proposal = useMemo(
    () => propose(inputs, { municipalities, themes, remembered: { ...kept, ...chosen }, standing, today: today() }),
    [inputs, municipalities, themes, kept, chosen, standing],
  );
  const conflicts = useMemo(() => conflictsOf(proposal.answers, standing, decided), [proposal, standing, decided]);
  return useMemo(() => ({ proposal, conflicts }), [proposal, conflicts]);
}
