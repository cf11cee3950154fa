import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Municipality } from '../../domain/municipality';
import MunicipalityCombobox from './municipality-combobox';
import { MunicipalitySearch } from './municipality-search';

function municipality(code: string, name: string, seat: string): Municipality {
  return { code, name, officialName: `${name}s kommun`, seat: { name: seat, lon: 14, lat: 61 }, label: { lon: 14, lat: 61, order: 1 } };
}
const PLACES = [{ name: 'Grövel-Sjön', code: '4' }, { name: 'Särna', code: '4' }, { name: 'Salberg', code: '1' }];
const OPTIONS = [
  municipality('1', 'Gagnef', 'Djurås'), municipality('2', 'Malung-Sälen', 'Malung'), municipality('3', 'Mora', 'Mora'),
  municipality('4', 'Älvdalen', 'Älvdalen'),
];

// Queries by role read computed styles of every element, which is slow in jsdom on a busy machine.
const PATIENT = { timeout: 30_000 };
const found = () => screen.getAllByRole('option').map(({ textContent }) => textContent);

describe('MunicipalityCombobox', PATIENT, () => {
  function combobox(initialText = '', places = PLACES) {
    const onChoose = vi.fn<(code: string) => void>();
    const onClose = vi.fn<() => void>();
    render(
      <>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- what is tested */}
        <MunicipalityCombobox options={OPTIONS} places={places} initialText={initialText} autoFocus onChoose={onChoose} onClose={onClose} />
        <button type="button">Nästa</button>
      </>,
    );
    return { onChoose, onClose, input: screen.getByRole('combobox', { name: 'Sök kommun eller ort' }), user: userEvent.setup() };
  }

  it('takes over text, focus and caret, and shows what fits', async () => {
    const { input, user } = combobox('mal');
    expect(input).toHaveFocus();
    await user.keyboard('u');
    expect(input).toHaveValue('malu');
    await waitFor(() => expect(found()).toEqual(['Malung-Sälencentralort Malung']));
    expect(screen.getByRole('option', { name: 'Malung-Sälen' })).toHaveAccessibleDescription('centralort Malung');
  });

  it.each([['salen', 'Malung-Sälen'], ['alvdalen', 'Älvdalen'], ['djuras', 'Gagnef'], ['MALUNG', 'Malung-Sälen']])(
    'finds %s without its dots and hyphens', async (typed, name) => {
      const { user, onChoose } = combobox();
      await user.keyboard(typed);
      await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
      expect(screen.getByRole('option', { name })).toBeVisible();
      await user.keyboard('{Enter}');
      expect(onChoose.mock.calls).toEqual([[OPTIONS.find((option) => option.name === name)?.code]]);
    },
  );

  it('lets the names of organisations answer only where nothing else does', async () => {
    const { user, input } = combobox('m');
    await waitFor(() => expect(found()).toEqual(['Malung-Sälencentralort Malung', 'Moracentralort Mora']));
    await user.clear(input);
    await user.keyboard('moras kommun');
    await waitFor(() => expect(found()).toEqual(['Moracentralort Mora']));
  });

  it.each([['särna', 'Särna'], ['SARNA', 'Särna'], ['grovelsjon', 'Grövel-Sjön'], ['grövel sj', 'Grövel-Sjön']])(
    'finds the place of the map that %s is, and chooses the municipality it lies in', async (typed, place) => {
      const { user, onChoose, input } = combobox();
      await user.keyboard(typed);
      await waitFor(() => expect(found()).toEqual([`${place} – Älvdalens kommun`]));
      await user.keyboard('{Enter}');
      expect(onChoose.mock.calls).toEqual([['4']]);
      expect(input).toHaveValue(place);
    },
  );

  it('puts places after municipalities and seats, each for itself, and chooses them by the arrows too', async () => {
    const { user, onChoose, input } = combobox('sal');
    await waitFor(() => expect(found()).toEqual(['Malung-Sälencentralort Malung', 'Salberg – Gagnefs kommun']));
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(onChoose.mock.calls).toEqual([['1']]);
    await user.clear(input);
    await user.keyboard('sj');
    await waitFor(() => expect(found()).toEqual(['Grövel-Sjön – Älvdalens kommun']));
  });

  it('lists municipalities alone where nothing is typed, and as ever until the places have arrived', async () => {
    const { user, input } = combobox('', []);
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(found()).toHaveLength(4));
    await user.type(input, 'särna');
    expect(await screen.findByText('Ingen kommun heter så')).toBeVisible();
  });

  it('shows no list to who only passes by; chooses with the arrows, keeps the focus and closes the list', async () => {
    const { user, onChoose, input } = combobox();
    await waitFor(() => expect(input).toHaveFocus());
    expect(screen.queryByRole('listbox')).toBeNull();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(4));
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onChoose.mock.calls).toEqual([['2']]);
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
    expect(input).toHaveFocus();
    expect(input).toHaveValue('Malung-Sälen');
  });

  it('chooses by pointer', async () => {
    const { user, onChoose } = combobox('mor');
    await user.click(await screen.findByRole('option', { name: 'Mora' }));
    expect(onChoose.mock.calls).toEqual([['3']]);
  });

  it('says when neither a municipality nor a place is called so, and chooses nothing', async () => {
    const { user, onChoose, input } = combobox();
    await user.keyboard('xyz');
    expect(await screen.findByText('Ingen kommun och ingen ort på kartan heter så')).toBeVisible();
    await user.keyboard('{Enter}');
    expect(onChoose).not.toHaveBeenCalled();
    // The slip stands to be mended, and so does what is said of it.
    expect(input).toHaveValue('xyz');
    expect(screen.getByText('Ingen kommun och ingen ort på kartan heter så')).toBeVisible();
  });

  it('says who was chosen, since the figures change elsewhere', async () => {
    const { user } = combobox('mor');
    await screen.findByRole('option', { name: 'Mora' });
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByText('Mora är vald')).toHaveAttribute('role', 'status'));
    expect(screen.getAllByRole('status')).toHaveLength(1);
  });

  it('tells when the focus has left, choosing nothing', async () => {
    const { user, onClose, onChoose } = combobox('mor');
    await user.tab();
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('speaks Swedish where the library has words of its own', async () => {
    combobox('mor');
    await screen.findByRole('option');
    expect(screen.getAllByRole('button', { name: 'Avvisa', hidden: true }).length).toBeGreaterThan(0);
  });

  it('holds back the style element that the page’s policy would refuse', async () => {
    // The library adds it in every environment but "test".
    vi.stubEnv('NODE_ENV', 'production');
    combobox('mor');
    await screen.findByRole('option');
    expect(document.querySelector('style')).toBeNull();
    vi.unstubAllEnvs();
  });
});

describe('MunicipalitySearch', PATIENT, () => {
  it('is a plain input until focused, and loses nothing that is typed while the combobox arrives', async () => {
    const user = userEvent.setup();
    const onChoose = vi.fn<(code: string) => void>();
    render(<MunicipalitySearch municipalities={OPTIONS} places={PLACES} onChoose={onChoose} />);
    const plain = screen.getByRole('searchbox', { name: 'Sök kommun eller ort' });
    await user.click(plain);
    await user.keyboard('dju');
    await user.keyboard('ra');
    const input = await screen.findByRole('combobox');
    expect(input).toHaveValue('djura');
    expect(input).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(onChoose.mock.calls).toEqual([['1']]);
    await user.tab();
    expect(await screen.findByRole('searchbox')).toHaveValue('');
  });

  it('answers Enter while it is still a plain input', () => {
    const onChoose = vi.fn<(code: string) => void>();
    render(<MunicipalitySearch municipalities={OPTIONS} places={PLACES} onChoose={onChoose} />);
    // Without focus, so that the combobox is never asked for.
    const plain = screen.getByRole('searchbox');
    fireEvent.keyDown(plain, { key: 'Enter' });
    fireEvent.change(plain, { target: { value: 'alv' } });
    fireEvent.keyDown(plain, { key: 'Enter' });
    fireEvent.change(plain, { target: { value: 'salber' } });
    fireEvent.keyDown(plain, { key: 'Enter' });
    expect(onChoose.mock.calls).toEqual([['4'], ['1']]);
  });
});
