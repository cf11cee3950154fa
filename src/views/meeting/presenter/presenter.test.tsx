import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultScene } from '../../../domain/scene';
import { joinShow, type ShowChannel, type ShowMessage, type ShowTold } from '../../../state/show-channel';
import { Presenter } from './presenter';
import { PresenterButton } from './presenter-button';
import { formatElapsed } from './timer';

// jsdom knows no modal dialog.
HTMLDialogElement.prototype.showModal = function showModal() { this.open = true; };

const TOLD: ShowTold = {
  kind: 'told', title: 'Ett bildspel', story: 'ett', total: 3, index: 1, black: false,
  current: { heading: 'Andra bilden', lines: ['En rad'], notes: 'Säg det långsamt.', invented: false, lost: ['Kommunkoden 9999 finns inte i länet.'] },
  next: { heading: 'Tredje bilden', lines: [], invented: true, lost: [] },
};

let show: ShowChannel | null = null;
afterEach(() => show?.close());

/** The other window: answers with what it shows, and keeps what it is asked for. */
function otherWindow(told: ShowTold): readonly ShowMessage[] {
  const heard: ShowMessage[] = [];
  const joined = joinShow((message) => {
    heard.push(message);
    if (message.kind === 'ask') joined.send(told);
  });
  show = joined;
  return heard;
}

describe('Presenter', () => {
  it('shows what to say and what comes, with the mark of what is invented', async () => {
    otherWindow(TOLD);
    render(<Presenter />);
    expect(await screen.findByRole('heading', { name: 'Andra bilden' })).toBeVisible();
    expect(screen.getByText('Säg det långsamt.')).toBeVisible();
    expect(screen.getByText('Kommunkoden 9999 finns inte i länet.')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Tredje bilden' })).toBeVisible();
    expect(screen.getByText('2 / 3')).toBeVisible();
    expect(document.querySelectorAll('[data-invented]')).toHaveLength(1);
  });

  it('steers the show by button and by clicker', async () => {
    const heard = otherWindow(TOLD);
    render(<Presenter />);
    fireEvent.click(await screen.findByRole('button', { name: 'Nästa bild' }));
    await waitFor(() => expect(heard).toContainEqual({ kind: 'go', index: 2 }));
    fireEvent.keyDown(document.body, { key: 'PageUp' });
    await waitFor(() => expect(heard).toContainEqual({ kind: 'go', index: 0 }));
    fireEvent.keyDown(document.body, { key: 'b' });
    await waitFor(() => expect(heard).toContainEqual({ kind: 'black' }));
  });

  it('waits for a show, tells when its window is gone, and leaves a strange message aside', async () => {
    render(<Presenter />);
    expect(screen.getByText(/Väntar på bildspelet/)).toBeVisible();
    otherWindow(TOLD);
    const strange = new BroadcastChannel('samordningskartan-bildspel');
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin alone
    strange.postMessage({ kind: 'told', title: 7 });
    show?.send(TOLD);
    expect(await screen.findByRole('heading', { name: 'Andra bilden' })).toBeVisible();
    show?.send({ kind: 'gone' });
    expect(await screen.findByText(/fönster är stängt/)).toBeVisible();
    strange.close();
  });

  it('counts the time from the first slide, stands still, and begins again', async () => {
    otherWindow(TOLD);
    render(<Presenter />);
    await screen.findByRole('heading', { name: 'Andra bilden' });
    fireEvent.click(screen.getByRole('button', { name: 'Pausa tiden' }));
    act(() => fireEvent.click(screen.getByRole('button', { name: 'Nollställ tiden' })));
    expect(screen.getByRole('timer')).toHaveTextContent('0.00');
    expect(screen.getByRole('button', { name: 'Starta tiden' })).toBeVisible();
  });
});

describe('PresenterButton', () => {
  it('says what to do when the browser stops the window, and where it is when it does not', () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    render(<PresenterButton scene={{ ...defaultScene('folkmangd'), view: 'meeting' }} />);
    const button = screen.getByRole('button', { name: 'Öppna presentatörsvy' });
    fireEvent.click(button);
    expect(screen.getByRole('status')).toHaveTextContent(/Tillåt popup-fönster/);
    open.mockReturnValue(window);
    vi.spyOn(window, 'focus').mockReturnValue(undefined);
    fireEvent.click(button);
    expect(screen.getByRole('status')).toHaveTextContent(/eget fönster/);
    vi.restoreAllMocks();
  });
});

describe('formatElapsed', () => {
  it('is read as a time', () => {
    expect([0, 9000, 249_000, 3_849_999].map(formatElapsed)).toEqual(['0.00', '0.09', '4.09', '1.04.09']);
  });
});
