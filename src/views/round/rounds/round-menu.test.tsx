import 'fake-indexeddb/auto';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { clearKept } from '../../../state/clear-kept';
import { startKeeping } from '../../../state/rounds/keeping';
import { useOwnRounds } from '../../../state/rounds/own-rounds';
import { startRound } from '../../../state/rounds/round-acts';
import { REAL, sceneNow, show } from '../../../test/explored';
import { RoundMenu } from './round-menu';

async function open() {
  show(() => <RoundMenu rounds={REAL.rounds} round={null} own={null} />, { view: 'round' });
  await userEvent.click(screen.getByText('Hantera insamlingar'));
  return () => screen.getByRole('textbox', { name: 'Namn' });
}

beforeEach(async () => {
  await startKeeping();
  await clearKept();
});

describe('starting a round', () => {
  it('names it in the Scene, so that no other takes its place', async () => {
    const name = await open();
    await userEvent.type(name(), 'Hösten 2026');
    await userEvent.click(screen.getByRole('button', { name: 'Starta insamlingen' }));
    await waitFor(() => expect(sceneNow().round).toBe('hosten-2026'));
    expect(useOwnRounds.getState().rounds.map(({ round }) => round.id)).toEqual(['hosten-2026']);
    expect(name()).toHaveValue('');
  });

  it('keeps a name that is half typed when another tab starts one', async () => {
    const name = await open();
    await userEvent.type(name(), 'Hös');
    await act(() => startRound('Den andra', '2026', []));
    expect(name()).toHaveValue('Hös');
  });
});
