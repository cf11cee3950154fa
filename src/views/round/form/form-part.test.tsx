import 'fake-indexeddb/auto';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Scene } from '../../../domain/scene';
import { REAL, show } from '../../../test/explored';
import { codeOf, geometryOf, realText } from '../../../test/real-snapshots';
import { ownRoundOf } from '../../../test/own-answers';
import { useOwnRounds } from '../../../state/rounds/own-rounds';
import { changeRound, startRound } from '../../../state/rounds/round-acts';
import { clearKept } from '../../../state/clear-kept';
import { emptyAnswer } from '../../../domain/read-in/answer-fields';
import { writeAnswerFile } from '../../../files/round-file';
import { readDraft, removeDraft, writeDraft } from '../../../state/rounds/drafts';
import { enqueue, startKeeping } from '../../../state/rounds/keeping';
import { useKeeping } from '../../../state/rounds/keeping-state';
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

const TIME = 'Avsatt arbetstid (procent av en heltid)';
const SAVE = 'Spara kommunens svar som fil';
const answerFile = (code: string) => new File(
  [writeAnswerFile({ answer: emptyAnswer(code), roundName: null, approved: false, written: '2026-11-01T08:00:00.000Z' })], 'svar.json', { type: 'application/json' },
);

beforeEach(async () => {
  await startKeeping();
  await removeDraft(FALUN);
});

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
    expect(screen.getByRole('button', { name: SAVE })).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(screen.getByRole('button', { name: /^Menar du 10/ }));
    expect(field).toBeValid();
    expect(screen.getByRole('button', { name: SAVE })).toHaveAttribute('aria-disabled', 'false');
  });

  it('says what to do with boxes and lists in words of its own, not those of a spreadsheet', () => {
    open({ municipality: FALUN });
    for (const name of ['Delas med kommun', 'Andra uppdrag på samma person', 'Önskade teman för utbildning']) {
      expect(screen.getByRole('group', { name })).toHaveAccessibleDescription(/^Kryssa för /);
    }
    for (const list of screen.getAllByRole('combobox', { name: /^Initiativ \d, tema$/ })) expect(list).toHaveAccessibleDescription('Välj det tema i listan som ligger närmast.');
    expect(screen.queryByText(/semikolon emellan\. Skriv|egna ord\.$/)).toBeNull();
  });

  it('says where the saved file is to go, until the form is cleared', async () => {
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:a', revokeObjectURL: () => undefined }));
    open({ municipality: FALUN });
    await userEvent.type(screen.getByRole('textbox', { name: /^Antal personer/ }), '2');
    await userEvent.click(screen.getByRole('button', { name: 'Spara kommunens svar som fil' }));
    const mail = `Mejla den till ${REAL.county.countyBoard}.`;
    expect(await screen.findByText(mail)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Rensa formuläret' }));
    expect(screen.queryByText(mail)).toBeNull();
    expect(screen.queryByText('Filen är hämtad.')).toBeNull();
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

  it('takes words of one’s own as they are typed, with spaces and semicolons', async () => {
    open({ municipality: FALUN });
    const field = screen.getByRole('textbox', { name: 'Andra teman, med semikolon emellan' });
    await userEvent.type(field, 'unga vuxna; ensamma äldre ');
    expect(field).toHaveValue('unga vuxna; ensamma äldre ');
    await userEvent.tab();
    expect(field).toHaveValue('unga vuxna; ensamma äldre');
  });

  it('gives back what was cleared, until something else is typed', async () => {
    open({ municipality: FALUN });
    const field = screen.getByRole('textbox', { name: TIME });
    await userEvent.type(field, '50');
    await userEvent.click(screen.getByRole('button', { name: 'Rensa formuläret' }));
    expect(field).toHaveValue('');
    expect(screen.getByText('Formuläret är tömt.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Ångra och ta tillbaka det som stod här' }));
    expect(field).toHaveValue('50');
    await waitFor(async () => expect(await readDraft(FALUN)).toMatchObject({ typed: { setAsidePercent: '50' } }));
    await userEvent.click(screen.getByRole('button', { name: 'Rensa formuläret' }));
    await userEvent.type(field, '7');
    expect(screen.queryByRole('button', { name: 'Ångra och ta tillbaka det som stod här' })).toBeNull();
  });

  it('takes the same file twice, gives back what it replaced, and tells whose file it is', async () => {
    open({ municipality: FALUN });
    const field = screen.getByRole('textbox', { name: TIME });
    const input = screen.getByLabelText('Öppna en fil från länsstyrelsen eller ett tidigare svar');
    for (const typed of ['25', '75']) {
      await userEvent.type(field, typed);
      await userEvent.upload(input, answerFile(FALUN));
      await waitFor(() => expect(field).toHaveValue(''));
    }
    expect(screen.getByText('svar.json är öppnad. Ändra det som är fel.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Ångra och ta tillbaka det som stod här' }));
    expect(field).toHaveValue('75');
    await userEvent.upload(input, answerFile(codeOf(REAL, 'Mora')));
    expect(await screen.findByText('Filen gäller Mora. Välj Mora under Kommun och öppna den där.')).toBeInTheDocument();
    expect(field).toHaveValue('75');
  });

  it('brings back a draft with an answer that is too long, and sets aside one that it cannot read', async () => {
    const needs = 'x'.repeat(20_001);
    await writeDraft({ base: emptyAnswer(FALUN), typed: { concern: '2', needs }, roundName: null });
    expect(await readDraft(FALUN)).toMatchObject({ typed: { concern: '2', needs } });
    await enqueue(async (database) => { await database.put('settings', { typed: 'Av en nyare sida' }, `draft-${FALUN}`); });
    expect(await readDraft(FALUN)).toBeNull();
    expect(useKeeping.getState().aside.map(({ raw }) => raw)).toContainEqual({ typed: 'Av en nyare sida' });
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

  it('goes on from what the round says by now, and shows what was changed elsewhere', async () => {
    const id = await startRound(ownRoundOf([]).name, '2026', []);
    open({ municipality: FALUN, round: id });
    const form = within(screen.getByRole('region', { name: 'Svar från Falun' }));
    const answer = () => useOwnRounds.getState().rounds.find(({ round }) => round.id === id)?.round.answers.find(({ code }) => code === FALUN);
    const people = form.getByRole('textbox', { name: /^Antal personer/ });
    await userEvent.type(people, '1');
    await waitFor(() => expect(answer()).toMatchObject({ people: { value: 1 } }));
    await act(() => changeRound(id, (own) => ({
      ...own, round: { ...own.round, answers: own.round.answers.map((one) => ({ ...one, people: { state: 'value' as const, value: 9 }, concern: { state: 'value' as const, value: 3 } })) },
    })));
    expect(people).toHaveValue('9');
    await userEvent.type(form.getByRole('textbox', { name: /behov/i }), 'En dag till');
    await waitFor(() => expect(answer()).toMatchObject({ needs: 'En dag till' }));
    expect(answer()).toMatchObject({ people: { value: 9 }, concern: { value: 3 } });
    await userEvent.clear(people);
    await userEvent.type(people, '1');
    await waitFor(() => expect(answer()).toMatchObject({ people: { value: 1 } }));
  });
});
