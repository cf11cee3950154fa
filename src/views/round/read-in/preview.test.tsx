import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyAnswer } from '../../../domain/read-in/answer-fields';
import type { OwnRound } from '../../../domain/own-round';
import { readFile } from '../../../files/read/read-file';
import { setKeeping, useKeeping } from '../../../state/rounds/keeping-state';
import { useOwnRounds } from '../../../state/rounds/own-rounds';
import { REAL, show } from '../../../test/explored';
import { codeOf } from '../../../test/real-snapshots';
import { Preview } from './preview';
import { dropReading, useReading } from './reading-store';

const [FALUN, MORA] = [codeOf(REAL, 'Falun'), codeOf(REAL, 'Mora')];

const STANDING: OwnRound = {
  round: {
    id: 'hosten', name: 'Hösten', invented: false, date: '2025',
    answers: [{ ...emptyAnswer(FALUN), date: '2025-03-01', setAsidePercent: { state: 'value', value: 50 } }],
  },
  origins: {}, approved: {}, leftOut: [], revision: 1, changed: '2025-03-01T10:00:00.000Z', saved: null,
};

/** Shows what some tables say; each is a file. */
async function preview(tables: Readonly<Record<string, string>>, standing: OwnRound | null = null) {
  if (standing) setKeeping({ entries: [{ own: standing, listed: standing.changed }] });
  const inputs = await Promise.all(Object.entries(tables).map(async ([file, text]) => ({ file, content: await readFile(file, new TextEncoder().encode(text)) })));
  useReading.setState({ inputs });
  return show(() => <Preview dataset={REAL} shown={standing} />, { view: 'round', part: 'las-in' });
}

const readIn = async (): Promise<OwnRound> => {
  await userEvent.click(screen.getByRole('button', { name: 'Läs in' }));
  const [own] = useOwnRounds.getState().rounds;
  if (!own) throw new Error('Nothing was read in.');
  return own;
};
const said = (own: OwnRound, code: string) => own.round.answers.find((answer) => answer.code === code);
const answers = () => screen.getByRole('region', { name: 'Svar' });
const card = (name: string) => within(answers()).getAllByRole('group').find((one) => one.textContent?.startsWith(name)) ?? answers();

beforeEach(() => vi.spyOn(console, 'info').mockImplementation(() => undefined));
afterEach(() => {
  dropReading();
  setKeeping({ entries: [], undo: null, columns: {}, unkept: [], trouble: null });
});

describe('the preview', () => {
  it('touches nothing until it is read in, then starts a round named after the file', async () => {
    await preview({ 'Våren.csv': 'Kommun;Avsatt arbetstid\nFalun;80 %\nMora;vet ej' });
    expect(useOwnRounds.getState().rounds).toEqual([]);
    const own = await readIn();
    expect(own.round).toMatchObject({ name: 'Våren', invented: false });
    expect(said(own, FALUN)?.setAsidePercent).toEqual({ state: 'value', value: 80 });
    expect(said(own, MORA)?.setAsidePercent).toMatchObject({ state: 'missing' });
    expect(own.origins[FALUN]?.setAsidePercent).toMatchObject({ kind: 'cell', said: '80 %' });
    expect(useKeeping.getState().undo).toMatchObject({ act: 'read-in', what: 'Våren.csv', before: null });
    expect(useReading.getState().inputs).toEqual([]);
  });

  it('calls a new round after the year where files hold one municipality each', async () => {
    await preview({ 'Svar Falun.csv': 'Kommun;Datum;Avsatt arbetstid\nFalun;2025-12-01;80 %', 'Svar Mora.csv': 'Kommun;Datum;Avsatt arbetstid\nMora;2025-11-03;50 %' });
    expect(screen.getByRole('textbox', { name: 'Namn' })).toHaveValue('Insamling 2025');
    expect((await readIn()).round.name).toBe('Insamling 2025');
  });

  it('calls a new round after the year where its only file is called after a municipality, and after the table among several files', async () => {
    const { unmount } = await preview({ 'Svar Falun.csv': 'Kommun;Datum;Avsatt arbetstid\nFalun;2025-12-01;80 %' });
    expect(screen.getByRole('textbox', { name: 'Namn' })).toHaveValue('Insamling 2025');
    unmount();
    dropReading();
    await preview({ 'Svar Orsa.csv': 'Kommun;Avsatt arbetstid\nOrsa;20 %', 'Våren.csv': 'Kommun;Avsatt arbetstid\nFalun;80 %\nMora;50 %' });
    expect(screen.getByRole('textbox', { name: 'Namn' })).toHaveValue('Våren');
  });

  it('says that answers without a word of whom they may be shown to become internal', async () => {
    const internal = 'inget under ”Får visas” och blir intern';
    const { unmount } = await preview({ 'a.csv': 'Kommun;Avsatt arbetstid\nFalun;80 %\nMora;50 %' });
    expect(screen.getByText(new RegExp(`Svaren säger ${internal}`))).toBeInTheDocument();
    unmount();
    dropReading();
    const some = await preview({ 'a.csv': 'Kommun;Avsatt arbetstid;Får visas\nFalun;80 %;offentligt\nMora;50 %;' });
    expect(screen.getByText(new RegExp(`Ett svar säger ${internal}`))).toBeInTheDocument();
    some.unmount();
    dropReading();
    await preview({ 'a.csv': 'Kommun;Avsatt arbetstid;Får visas\nFalun;80 %;offentligt\nMora;50 %;internt' });
    expect(screen.queryByText(new RegExp(internal))).toBeNull();
  });

  it('is asked about before the page is left, until it is dropped', async () => {
    const isAsked = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await preview({ 'a.csv': 'Kommun;Avsatt arbetstid\nFalun;80 %' });
    expect(isAsked()).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Kasta förhandsgranskningen' }));
    expect(useReading.getState().inputs).toEqual([]);
    expect(isAsked()).toBe(false);
  });

  it('leaves a doubtful cell out and lists it, and never lets it stand in the way', async () => {
    await preview({ 'a.csv': 'Kommun;Avsatt arbetstid;Oro för polisbemanningen\nFalun;5-10 %;2' });
    expect(screen.getByText(/1 osäker eller felaktig cell lämnas ute/)).toBeInTheDocument();
    const own = await readIn();
    expect(said(own, FALUN)).toMatchObject({ setAsidePercent: { state: 'missing' }, concern: { state: 'value', value: 2 } });
    expect(own.leftOut).toMatchObject([{ code: FALUN, field: 'setAsidePercent', said: '5-10 %' }]);
  });

  it('takes a suggestion, and takes it back', async () => {
    await preview({ 'a.csv': 'Kommun;Avsatt arbetstid\nFalun;5-10 %' });
    const buttons = within(card('Falun')).getAllByRole('button', { name: /^Använd / });
    expect(buttons.length).toBeGreaterThan(1);
    await userEvent.click(within(card('Falun')).getByRole('button', { name: /^Använd 10/ }));
    expect(within(card('Falun')).getByText('rättat')).toBeInTheDocument();
    await userEvent.click(within(card('Falun')).getByRole('button', { name: /^Ångra ändringen/ }));
    await userEvent.click(within(card('Falun')).getByRole('button', { name: /^Använd 5/ }));
    const own = await readIn();
    expect(said(own, FALUN)?.setAsidePercent).toEqual({ state: 'value', value: 5 });
    expect(own.origins[FALUN]?.setAsidePercent).toEqual({ kind: 'corrected', said: '5-10 %' });
    expect(own.leftOut).toEqual([]);
  });

  it('corrects in place by the same rules as a file, and says what is wrong beside the field', async () => {
    await preview({ 'a.csv': 'Kommun;Oro för polisbemanningen\nFalun;9' });
    await userEvent.click(within(card('Falun')).getByRole('button', { name: /^Rätta: Oro/ }));
    const field = within(card('Falun')).getByRole('textbox', { name: /^Rätt svar, Oro/ });
    await userEvent.clear(field);
    await userEvent.type(field, 'sjutton{Enter}');
    expect(within(card('Falun')).getByRole('alert')).toHaveTextContent('Väntat: 1 ingen, 2 viss, 3 påtaglig, 4 stor oro.');
    expect(field).toBeInvalid();
    await userEvent.clear(field);
    await userEvent.type(field, 'stor{Enter}');
    expect(said(await readIn(), FALUN)?.concern).toEqual({ state: 'value', value: 4 });
  });

  it('leaves out what the reader leaves out: a cell, or a whole answer', async () => {
    await preview({ 'a.csv': 'Kommun;Avsatt arbetstid;Oro för polisbemanningen\nFalun;80 %;2\nMora;50 %;1' });
    await userEvent.click(screen.getByText('Falun', { selector: 'strong' }));
    await userEvent.click(within(card('Falun')).getByRole('button', { name: /^Lämna ute: Oro/ }));
    await userEvent.click(screen.getByText('Mora', { selector: 'strong' }));
    await userEvent.selectOptions(within(card('Mora')).getByRole('combobox', { name: /^Kommun/ }), 'Lämna ute hela svaret');
    const own = await readIn();
    expect(own.round.answers.map(({ code }) => code)).toEqual([FALUN]);
    expect(said(own, FALUN)).toMatchObject({ setAsidePercent: { state: 'value' }, concern: { state: 'missing' } });
  });

  it('asks of which municipality an answer is that it cannot tell', async () => {
    await preview({ 'a.csv': 'Kommun;Avsatt arbetstid\nOkänd;80 %\nMora;50 %' });
    expect(within(card('Okänd')).getByText(/går inte att känna igen/)).toBeInTheDocument();
    await userEvent.selectOptions(within(card('Okänd')).getByRole('combobox', { name: /^Kommun/ }), 'Falun');
    expect(said(await readIn(), FALUN)?.setAsidePercent).toEqual({ state: 'value', value: 80 });
  });

  it('offers the municipality that a misspelt name comes near', async () => {
    await preview({ 'a.csv': 'Kommun;Avsatt arbetstid\nLeksnad;80 %\nRatvik;50 %\nBorlänge kn;20 %' });
    expect(within(card('Ratvik')).getByRole('button', { name: 'Menar du Rättvik?' })).toBeInTheDocument();
    await userEvent.click(within(card('Leksnad')).getByRole('button', { name: 'Menar du Leksand?' }));
    const own = await readIn();
    expect(said(own, codeOf(REAL, 'Leksand'))?.setAsidePercent).toEqual({ state: 'value', value: 80 });
    expect(said(own, codeOf(REAL, 'Borlänge'))?.setAsidePercent).toEqual({ state: 'value', value: 20 });
    expect(said(own, codeOf(REAL, 'Rättvik'))).toBeUndefined();
  });

  it('shows a column without a heading, reads it if the reader says so, and remembers nothing of it', async () => {
    await preview({ 'a.csv': 'Kommun;;Avsatt arbetstid;Oro för polisbemanningen\nFalun;3;80;2' });
    const column = screen.getByRole('combobox', { name: 'Läses som, kolumn B utan rubrik' });
    expect(column).toHaveDisplayValue('Välj vad kolumnen är');
    await userEvent.selectOptions(column, 'Antal personer');
    const own = await readIn();
    expect(said(own, FALUN)?.people).toEqual({ state: 'value', value: 3 });
    expect(useKeeping.getState().columns).toEqual({});
  });

  it('asks about an answer of a day to come, which the reader may take', async () => {
    await preview({ 'a.csv': 'Kommun;Datum;Avsatt arbetstid\nFalun;2098-01-02;80' });
    expect(within(card('Falun')).getByText(/daterat senare än i dag/)).toBeInTheDocument();
    await userEvent.click(within(card('Falun')).getByRole('button', { name: /^Använd/ }));
    expect(said(await readIn(), FALUN)?.date).toBe('2098-01-02');
  });

  it('lets the reader say what a column is, and remembers it', async () => {
    await preview({ 'a.csv': 'Kommun;Hur mycket?;Lägesbild\nFalun;80;ja' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Läses som, Hur mycket?' }), 'Avsatt arbetstid (procent av en heltid)');
    expect(said(await readIn(), FALUN)?.setAsidePercent).toEqual({ state: 'value', value: 80 });
    await vi.waitFor(() => expect(Object.values(useKeeping.getState().columns)).toEqual([{ kind: 'field', field: 'setAsidePercent', sure: true }]));
  });

  it('says why a file was refused, and has nothing to read in then', async () => {
    await preview({ 'a.csv': 'hej' });
    expect(screen.getByText(/inte läst\. /)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Läs in' })).toBeNull();
  });
});

describe('answers that contradict each other', () => {
  const TWO = { 'a.csv': 'Kommun;Datum;Avsatt arbetstid\nFalun;2026-03-03;80 %', 'b.csv': 'Kommun;Datum;Avsatt arbetstid\nFalun;2026-03-09;60 %' };
  const choice = () => screen.getByRole('group', { name: 'Vilket svar gäller för Falun?' });

  it('stand side by side; the newer counts when nobody chooses', async () => {
    await preview(TWO);
    expect(within(choice()).getByRole('row', { name: /^Avsatt arbetstid/ })).toHaveTextContent(/80\s%60\s%/);
    expect(within(choice()).getByRole('radio', { checked: true })).toHaveAccessibleName(/b\.csv/);
    expect(said(await readIn(), FALUN)?.setAsidePercent).toEqual({ state: 'value', value: 60 });
  });

  it('are chosen from by hand', async () => {
    await preview(TWO);
    await userEvent.click(within(choice()).getByRole('radio', { name: /a\.csv/ }));
    expect(said(await readIn(), FALUN)?.setAsidePercent).toEqual({ state: 'value', value: 80 });
  });

  it('stand beside what the round has already, which can be kept', async () => {
    await preview({ 'a.csv': TWO['a.csv'] }, STANDING);
    const kept = within(choice()).getByRole('radio', { name: /^Det som redan står/ });
    expect(kept).not.toBeChecked();
    await userEvent.click(kept);
    const own = await readIn();
    expect(own.round.name).toBe('Hösten');
    expect(said(own, FALUN)?.setAsidePercent).toEqual({ state: 'value', value: 50 });
  });

  it('are no conflict in a round of its own', async () => {
    await preview({ 'a.csv': TWO['a.csv'] }, STANDING);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Läses in i' }), 'en ny insamling');
    expect(screen.queryByRole('group', { name: /^Vilket svar/ })).toBeNull();
    const own = await readIn();
    expect(own.round.name).toBe('a');
    expect(useOwnRounds.getState().rounds.map(({ round }) => round.name)).toEqual(['a', 'Hösten']);
  });

  it('are not counted as read in where they cannot be settled and are all left out', async () => {
    await preview({ 'a.csv': 'Kommun;Avsatt arbetstid\nFalun;80 %\nMora;50 %', 'b.csv': 'Kommun;Avsatt arbetstid\nFalun;60 %' });
    expect(screen.getByText(/^Svar från 1 kommun läses in\./)).toBeInTheDocument();
    expect((await readIn()).round.answers.map(({ code }) => code)).toEqual([MORA]);
  });
});
