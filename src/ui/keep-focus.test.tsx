import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepFocus } from './keep-focus';

let stop = (): void => undefined;
beforeEach(() => { stop = keepFocus(); });
afterEach(() => stop());

/** Rows that take themselves away, a question that takes the place of its button, and a line that goes away. */
function Acts() {
  const [rows, setRows] = useState(['a', 'b', 'c']);
  const [asked, setAsked] = useState(false);
  const [undo, setUndo] = useState(true);
  const [count, setCount] = useState(0);
  return (
    <main id="main" tabIndex={-1}>
      <section>
        <h3>Rader</h3>
        {rows.length > 0 && (
          <ol>
            {rows.map((row) => (
              <li key={row}>
                <button type="button">Visa</button>
                <button type="button" aria-label={`Ta bort ${row}`} onClick={() => setRows(rows.filter((one) => one !== row))}>Ta bort</button>
              </li>
            ))}
          </ol>
        )}
        {asked ? <p><button type="button" onClick={() => setAsked(false)}>Behåll</button></p> : <button type="button" onClick={() => setAsked(true)}>Töm</button>}
        <button type="button" disabled={count > 0} onClick={() => setCount(1)}>Nästa</button>
        <button type="button">Avsluta</button>
      </section>
      <div role="status">{undo && <p><button type="button" onClick={() => setUndo(false)}>Ångra</button></p>}</div>
    </main>
  );
}

async function press(name: string): Promise<void> {
  screen.getByRole('button', { name }).focus();
  await userEvent.keyboard('{Enter}');
}
/** What holds the focus, by its element and its words. */
function focused(): string {
  const held = document.activeElement;
  return `${held?.tagName ?? ''} ${held?.getAttribute('aria-label') ?? (held?.tagName === 'MAIN' ? '' : held?.textContent) ?? ''}`.trim();
}

describe('focus that would be lost', () => {
  it('moves to the same act of the next row, then of the one before, then to the heading', async () => {
    render(<Acts />);
    await press('Ta bort b');
    await expect.poll(focused).toBe('BUTTON Ta bort c');
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toBe('BUTTON Ta bort a');
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toBe('H3 Rader');
  });

  it('moves to what takes the place of a button, and back', async () => {
    render(<Acts />);
    await press('Töm');
    await expect.poll(focused).toBe('BUTTON Behåll');
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toBe('BUTTON Töm');
  });

  it('moves past a button that can do nothing more', async () => {
    render(<Acts />);
    await press('Nästa');
    await expect.poll(focused).toBe('BUTTON Avsluta');
  });

  it('moves to the content when nothing nearer is left', async () => {
    render(<Acts />);
    await press('Ångra');
    await expect.poll(focused).toBe('MAIN');
  });

  it('is not held back by a part that goes away because it is left', async () => {
    function Leaving() {
      const [here, setHere] = useState(true);
      return <>{here ? <input aria-label="Söker" onBlur={() => setHere(false)} /> : <input aria-label="Sök" />}<button type="button">Vidare</button></>;
    }
    render(<Leaving />);
    screen.getByLabelText('Söker').focus();
    await userEvent.tab();
    await expect.poll(focused).toBe('BUTTON Vidare');
    expect(screen.getByLabelText('Sök')).toBeInTheDocument();
  });

  it('is left alone where the reader has left it', async () => {
    const { rerender } = render(<><button type="button">Ett</button><main id="main" tabIndex={-1} /></>);
    screen.getByRole('button').focus();
    await userEvent.click(document.body);
    rerender(<main id="main" tabIndex={-1} />);
    await Promise.resolve();
    expect(document.body).toHaveFocus();
  });
});
