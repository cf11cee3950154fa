import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { withFormAnswer } from '../../../domain/form/keep-answer';
import { emptyAnswer } from '../../../domain/read-in/answer-fields';
import { changeRound, clearRounds, startRound } from '../../../state/rounds/round-acts';
import { useOwnRounds } from '../../../state/rounds/own-rounds';
import { REAL, show } from '../../../test/explored';
import { codeOf } from '../../../test/real-snapshots';
import { UndoLine } from '../rounds/undo-line';
import { VisibilityChoice } from './visibility-choice';

const [FALUN, MORA] = [codeOf(REAL, 'Falun'), codeOf(REAL, 'Mora')];
const visibilities = () => useOwnRounds.getState().rounds[0]?.round.answers.map(({ visibility }) => visibility);

function open() {
  return show(() => {
    const own = useOwnRounds((state) => state.rounds[0] ?? null);
    return <><UndoLine />{own && <VisibilityChoice own={own} />}</>;
  }, { view: 'round' });
}

beforeEach(async () => {
  await clearRounds();
  const id = await startRound('Hösten', '2026', []);
  await changeRound(id, (own) => withFormAnswer(own, emptyAnswer(FALUN), ['concern']));
  await changeRound(id, (own) => withFormAnswer(own, emptyAnswer(MORA), ['visibility']));
});

describe('whom the answers of a round may be shown to', () => {
  it('is said of those that lack it in one act, which can be taken back', async () => {
    open();
    expect(screen.getByText(/Nu: 2 svar internt\. I 1 av dem står inget/)).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: 'Får visas' })).toHaveAccessibleDescription(/Internt: bara på länsstyrelsen/);
    await userEvent.click(screen.getByRole('button', { name: 'Ändra' }));
    expect(await screen.findByText('Får visas är ändrat i ”Hösten”: 1 svar: nätverksmöte.')).toBeInTheDocument();
    expect(visibilities()).toEqual(['network', 'internal']);
    await userEvent.click(screen.getByRole('button', { name: 'Ångra' }));
    await waitFor(() => expect(visibilities()).toEqual(['internal', 'internal']));
  });

  it('is said of all, whatever stood there', async () => {
    open();
    await userEvent.click(screen.getByRole('radio', { name: 'alla 2 svar' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Får visas' }), 'offentligt');
    await userEvent.click(screen.getByRole('button', { name: 'Ändra' }));
    await waitFor(() => expect(visibilities()).toEqual(['public', 'public']));
    // Now none lacks it: there is nothing to choose between.
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.getByText('Nu: 2 svar offentligt.')).toBeInTheDocument();
  });
});
