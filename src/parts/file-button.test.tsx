import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { step } from '../files/work';
import { FileButton } from './file-button';

afterEach(() => vi.restoreAllMocks());

it('shows how far a long file has come, and writes none when it is stopped', async () => {
  const user = userEvent.setup();
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const held: (() => void)[] = [];
  render(<FileButton
    label="PowerPoint"
    make={async (work) => {
      await step(work, 2, 7);
      await new Promise<void>((go) => { held.push(go); });
      await step(work, 3, 7);
      return { name: 'a.pptx', type: 'x/y', content: '' };
    }}
  />);
  await user.click(screen.getByRole('button', { name: 'PowerPoint' }));
  expect(await screen.findByRole('progressbar', { name: 'Filen skrivs … 2 av 7' })).toHaveProperty('value', 2);
  await user.click(screen.getByRole('button', { name: 'Avbryt' }));
  held[0]?.();
  expect(await screen.findByText('Avbrutet. Ingen fil skrevs.')).toBeVisible();
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(click).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: 'PowerPoint' })).toBeEnabled();
});
