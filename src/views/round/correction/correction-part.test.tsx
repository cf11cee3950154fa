import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { withFormAnswer } from '../../../domain/form/keep-answer';
import { changeRound, startRound } from '../../../state/rounds/round-acts';
import { useOwnRounds } from '../../../state/rounds/own-rounds';
import { REAL, show } from '../../../test/explored';
import { answerOf, valueOf } from '../../../test/own-answers';
import { codeOf, geometryOf, realText } from '../../../test/real-snapshots';
import CorrectionPart from './correction-part';

const geometry = geometryOf(realText);
const FALUN = codeOf(REAL, 'Falun');

function open() {
  return show(({ scene }) => {
    const own = useOwnRounds((state) => state.rounds[0] ?? null);
    const setting = { snapshots: { dataset: REAL, areas: null, context: null, faults: [] }, geometry, ready: true, onMapSettled: () => undefined };
    return <CorrectionPart scene={scene} setting={setting} round={own?.round ?? null} own={own} />;
  }, { view: 'round', part: 'rattning' });
}

describe('the sheets to approve', () => {
  it('are of a round of this browser alone', () => {
    open();
    expect(screen.getByText(/^Rättningsblad görs av en insamling/)).toBeInTheDocument();
  });

  it('say what the round says and where it came from, and who has approved', async () => {
    const id = await startRound('Hösten', '2026', []);
    await changeRound(id, (own) => withFormAnswer(own, answerOf(FALUN, { setAsidePercent: valueOf(80) }), ['setAsidePercent']));
    open();
    expect(screen.getByText(`0 av ${REAL.county.municipalities.length} kommuner har godkänt.`)).toBeInTheDocument();
    await userEvent.click(screen.getByText('Falun', { selector: 'strong' }));
    const sheet = screen.getByRole('region', { name: 'Falun: uppgifter att godkänna eller rätta, Hösten' });
    const row = within(sheet).getByRole('row', { name: /^Avsatt arbetstid/ });
    expect(row).toHaveTextContent(/80\s%ifyllt för hand/);
    expect(within(sheet).getByRole('row', { name: /^Behov/ })).toHaveTextContent('uppgift saknas');
    await userEvent.click(within(sheet.closest('details') ?? sheet).getByRole('button', { name: 'Notera att kommunen har godkänt' }));
    await waitFor(() => expect(screen.getByText(`1 av ${REAL.county.municipalities.length} kommuner har godkänt.`)).toBeInTheDocument());
    expect(useOwnRounds.getState().rounds[0]?.approved[FALUN]).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
