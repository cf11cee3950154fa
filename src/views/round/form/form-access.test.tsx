import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clearKept } from '../../../state/clear-kept';
import { startKeeping } from '../../../state/rounds/keeping';
import { useOwnRounds } from '../../../state/rounds/own-rounds';
import { startRound } from '../../../state/rounds/round-acts';
import { REAL, show } from '../../../test/explored';
import { codeOf, geometryOf, realText } from '../../../test/real-snapshots';
import FormPart from './form-part';

const geometry = geometryOf(realText);

function open() {
  return show(({ scene }) => {
    const own = useOwnRounds((state) => state.rounds[0] ?? null);
    const setting = { snapshots: { dataset: REAL, areas: null, context: null, faults: [] }, geometry, ready: true, onMapSettled: () => undefined };
    return <FormPart scene={scene} setting={setting} round={own?.round ?? null} own={own} />;
  }, { view: 'round', part: 'fyll-i', municipality: codeOf(REAL, 'Falun') });
}

const TIME = 'Avsatt arbetstid (procent av en heltid)';
const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
const write = (control: HTMLElement, value: string) => fireEvent.change(control, { target: { value } });

beforeEach(async () => {
  await startKeeping();
  await clearKept();
});

describe('what is wrong in the form', () => {
  it('is told in regions that stand before there is anything to tell', () => {
    open();
    const empty = [...document.querySelectorAll('[role="status"], [aria-live="polite"]')];
    write(field(TIME), '5–10 %');
    const within = (text: RegExp) => screen.getByText(text).closest('[role="status"], [aria-live="polite"]');
    expect(empty).toContain(within(/^Här står flera tal/));
    expect(empty).toContain(within(/^1\s+svar behöver rättas innan filen kan sparas/));
  });

  it('is led to from the count, also in a list of boxes', async () => {
    open();
    write(field(TIME), '5–10 %');
    write(field('Andra teman, med semikolon emellan'), 'x'.repeat(400));
    const list = screen.getByRole('list', { name: 'Svar att rätta' });
    expect(list).toHaveTextContent(/^Avsatt arbetstid.*Önskade teman/u);
    await userEvent.click(screen.getByRole('button', { name: TIME }));
    expect(field(TIME)).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Önskade teman för utbildning' }));
    const own = field('Andra teman, med semikolon emellan');
    expect(own).toHaveFocus();
    expect(own).toBeInvalid();
    expect(own).toHaveAccessibleDescription(/Texten är längre/);
    write(own, 'ungas fritid');
    write(field(TIME), '10');
    expect(screen.queryByRole('list', { name: 'Svar att rätta' })).toBeNull();
    expect(own).toBeValid();
  });

  it('says how a date is written', () => {
    open();
    const date = field(/^Datum/);
    write(date, 'i våras');
    expect(date).toHaveAccessibleDescription(/Skriv till exempel 2026-03-03\./);
    write(date, '2026-03-03');
    expect(date).toBeValid();
  });

  it('holds the saving, which can be reached and says why', async () => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:a', revokeObjectURL: () => undefined }));
    open();
    write(field(TIME), '5–10 %');
    const save = screen.getByRole('button', { name: 'Spara kommunens svar som fil' });
    save.focus();
    expect(save).toHaveFocus();
    expect(save).toHaveAttribute('aria-disabled', 'true');
    expect(save).toHaveAccessibleDescription(/1\s+svar behöver rättas/);
    await userEvent.click(save);
    expect(click).not.toHaveBeenCalled();
    write(field(TIME), '10');
    expect(save).toHaveAttribute('aria-disabled', 'false');
    expect(save).not.toHaveAccessibleDescription();
    await userEvent.click(save);
    await waitFor(() => expect(click).toHaveBeenCalledTimes(1));
  });

  it('is counted for a round as well', async () => {
    await startRound('Insamling', '2026', []);
    open();
    write(field(TIME), '5–10 %');
    expect(screen.getByText(/^1\s+svar behöver rättas innan det kommer med i insamlingen\.$/)).toHaveAttribute('role', 'status');
  });
});
