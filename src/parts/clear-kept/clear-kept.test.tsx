import 'fake-indexeddb/auto';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ClearKept } from './clear-kept';

const LINE = { key: { kind: 'own', text: 'Ring växeln', date: null }, said: 'Ring växeln', visibility: 'internal' };

HTMLDialogElement.prototype.showModal = function showModal() { this.open = true; };
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

async function open() {
  render(<ClearKept label="Rensa" className="link" />);
  fireEvent.click(screen.getByRole('button', { name: 'Rensa' }));
  return within(await screen.findByRole('dialog', { name: 'Rensa allt som är sparat i den här webbläsaren?' }));
}

beforeEach(() => window.localStorage.clear());

describe('the question before everything is cleared', () => {
  it('names a list though there is no round, gives what could not be read as a file, and tells how it went', async () => {
    window.localStorage.setItem('att-folja-upp', JSON.stringify([LINE]));
    window.localStorage.setItem('att-folja-upp-olast', '{"inte":"en lista"}');
    window.localStorage.setItem('egna-bildspel-olasta', '[{"title":"Trasigt"}]');
    const dialog = await open();
    expect(dialog.getByText(/^Listan Att följa upp, 1 rad;/)).toBeInTheDocument();
    const given: Blob[] = [];
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => { given.push(blob); return 'blob:x'; }, revokeObjectURL: () => undefined }));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    fireEvent.click(dialog.getByRole('button', { name: 'Ladda ned innehållet: En lista Att följa upp som inte kunde läsas' }));
    fireEvent.click(dialog.getByRole('button', { name: 'Ladda ned innehållet: 1 bildspel som inte kunde läsas' }));
    expect(given).toHaveLength(2);
    fireEvent.click(dialog.getByLabelText('Det som ska finnas kvar är sparat som fil'));
    fireEvent.click(dialog.getByLabelText('Svaren är diarieförda'));
    fireEvent.click(dialog.getByRole('button', { name: 'Rensa allt' }));
    expect(await dialog.findByRole('status')).toHaveTextContent(/^Allt är rensat/);
    expect(window.localStorage).toHaveLength(0);
    expect(dialog.getByRole('button', { name: 'Stäng' })).toHaveFocus();
  });

  it('says so when nothing is kept, and an alert when something would not go', async () => {
    const dialog = await open();
    expect(dialog.getByText(/^Inga svar, bildspel eller listor är sparade/)).toBeInTheDocument();
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(() => { throw new DOMException('no', 'SecurityError'); });
    fireEvent.click(dialog.getByRole('button', { name: 'Rensa ändå' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('egna bildspel och listan Att följa upp');
    fireEvent.click(dialog.getByRole('button', { name: 'Stäng' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});
