import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useOwnStories } from '../../state/own-stories';
import { show } from '../../test/explored';
import AddViewDialog from './add-view-dialog';

// jsdom knows no modal dialog.
HTMLDialogElement.prototype.showModal = function showModal() { this.open = true; };

beforeEach(() => window.localStorage.clear());

const open = (indicator: string) => show(({ dataset }) => <AddViewDialog dataset={dataset} onClose={() => undefined} />, { indicator });
const heading = () => screen.getByRole('textbox', { name: 'Rubrik' });

describe('a view on its way into a story', () => {
  it('tells what the heading will read, and keeps the placeholder that follows the data', () => {
    open('folkmangd');
    expect(heading()).toHaveAccessibleDescription(/^Rubriken blir: Folkmängd Siffror/);
    fireEvent.change(heading(), { target: { value: 'Störst: {störst.namn}' } });
    expect(screen.getByText('Rubriken blir: Störst: Falun')).toBeVisible();
    expect(document.querySelector('[data-invented]')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Lägg till' }));
    expect(useOwnStories.getState().stories.at(-1)?.slides.at(-1)?.heading).toBe('Störst: {störst.namn}');
  });

  it('offers no highest or lowest where nobody is ranked, and marks what is invented', () => {
    open('arbetstid');
    expect(heading()).toHaveAccessibleDescription(/\{mitten\.från\}, \{mitten\.till\}, \{länet\.värde\}\.$/);
    expect(heading()).not.toHaveAccessibleDescription(/störst|minst/);
    fireEvent.change(heading(), { target: { value: 'Medianen {länet.värde}' } });
    expect(screen.getByText(/^Rubriken blir: Medianen \d/)).toHaveTextContent(/^Påhittat exempel Rubriken blir/);
    fireEvent.change(heading(), { target: { value: '{störst.namn}' } });
    expect(screen.getByText('Rubriken blir: (uppgift saknas)')).toBeVisible();
  });
});
