import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../../../domain/scene';
import { REAL, show } from '../../../test/explored';
import { codeOf, geometryOf, realText } from '../../../test/real-snapshots';
import { ownRoundOf } from '../../../test/own-answers';
import { useOwnRounds } from '../../../state/rounds/own-rounds';
import { startRound } from '../../../state/rounds/round-acts';
import { clearKept } from '../../../state/clear-kept';
import { readDraft } from '../../../state/rounds/drafts';
import FormPart from './form-part';

const geometry = geometryOf(realText);
const FALUN = codeOf(REAL, 'Falun');

function open(patch: Partial<Scene>) {
  return show(({ scene }) => {
    const own = useOwnRounds((state) => state.rounds[0] ?? null);
    const setting = { snapshots: { dataset: REAL, areas: null, context: null, faults: [] }, geometry, ready: true, onMapSettled: () => undefined };
    return <FormPart scene={scene} setting={setting} round={own?.round ?? null} own={own} />;
  }, { view: 'round', part: 'fyll-i', ...patch });
}

describe('the form for one municipality', () => {
  it('asks whose answer it is before it asks anything else', () => {
    open({});
    expect(screen.getByText('Välj en kommun, så visas frågorna.')).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('tells a problem beside its field, and a suggestion settles it', async () => {
    open({ municipality: FALUN });
    const field = screen.getByRole('textbox', { name: 'Avsatt arbetstid (procent av en heltid)' });
    await userEvent.type(field, '5–10 %');
    expect(field).toHaveAccessibleDescription(/Här står flera tal/);
    expect(field).toBeInvalid();
    expect(screen.getByRole('button', { name: 'Spara kommunens svar som fil' })).toBeDisabled();
    await userEvent.click(screen.getByRole('button', { name: /^Menar du 10/ }));
    expect(field).toBeValid();
    expect(screen.getByRole('button', { name: 'Spara kommunens svar som fil' })).toBeEnabled();
  });

  it('keeps nothing of what waits to be kept when everything is cleared', async () => {
    const { unmount } = open({ municipality: FALUN });
    const field = screen.getByRole('textbox', { name: 'Avsatt arbetstid (procent av en heltid)' });
    await userEvent.type(field, '50');
    await clearKept();
    await waitFor(() => expect(field).toHaveValue(''));
    unmount();
    expect(await readDraft(FALUN)).toBeNull();
  });

  it('writes into the round of the coordinator by itself', async () => {
    await startRound(ownRoundOf([]).name, '2026', []);
    open({ municipality: FALUN });
    const form = screen.getByRole('region', { name: 'Svar från Falun' });
    await userEvent.selectOptions(within(form).getByRole('combobox', { name: 'Oro för polisbemanningen (1–4)' }), '2 viss oro');
    await userEvent.click(within(within(form).getByRole('group', { name: 'Andra uppdrag på samma person' })).getByRole('checkbox', { name: 'ANDTS' }));
    await waitFor(() => expect(within(form).getByText('Sparat i webbläsaren.')).toBeInTheDocument());
    const answer = useOwnRounds.getState().rounds[0]?.round.answers.find(({ code }) => code === FALUN);
    expect(answer).toMatchObject({ concern: { state: 'value', value: 2 }, duties: { state: 'value', value: ['andts'] }, visibility: 'internal' });
  });
});
