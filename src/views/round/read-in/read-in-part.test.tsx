import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { REAL, sceneNow, show } from '../../../test/explored';
import { geometryOf, realText } from '../../../test/real-snapshots';
import ReadInPart from './read-in-part';
import { dropReading, useReading } from './reading-store';

const geometry = geometryOf(realText);
const file = (name: string, text: string): File => new File([text], name);

function open() {
  const setting = { snapshots: { dataset: REAL, areas: null, context: null, faults: [] }, geometry, ready: true, onMapSettled: () => undefined };
  return show(({ scene }) => <ReadInPart scene={scene} setting={setting} round={null} own={null} />, { view: 'round', part: 'las-in' });
}

/** A file whose bytes come when they are let go. */
function slowFile(name: string): { readonly file: File; readonly release: () => void } {
  const slow = file(name, 'Kommun;Avsatt arbetstid\nFalun;80 %');
  const bytes = slow.arrayBuffer();
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => { release = resolve; });
  Object.defineProperty(slow, 'arrayBuffer', { value: () => released.then(() => bytes) });
  return { file: slow, release: () => release() };
}

afterEach(() => dropReading());

describe('where answers are taken', () => {
  it('takes several files that are dropped, and opens the part that previews them', async () => {
    open();
    fireEvent.drop(screen.getByText('eller släpp dem här'), { dataTransfer: { files: [file('a.csv', 'Kommun;Avsatt arbetstid\nFalun;80 %'), file('b.csv', 'Kommun;Oro\nMora;2')] } });
    expect(sceneNow().part).toBe('las-in');
    await waitFor(() => expect(useReading.getState().inputs.map((input) => input.file)).toEqual(['a.csv', 'b.csv']));
    expect(screen.getByRole('heading', { name: 'Förhandsgranskning' })).toBeInTheDocument();
  });

  it('says how far it has come once it takes time, and stops when told to', async () => {
    open();
    const slow = slowFile('a.csv');
    fireEvent.drop(screen.getByText('eller släpp dem här'), { dataTransfer: { files: [file('först.csv', 'Kommun;Oro\nMora;2'), slow.file] } });
    expect(screen.queryByRole('progressbar')).toBeNull();
    const bar = await screen.findByRole('progressbar', { name: 'Läser: 1 av 2 filer klara.' });
    expect(bar).toHaveAttribute('value', '1');
    await userEvent.click(screen.getByRole('button', { name: 'Avbryt' }));
    expect(screen.queryByRole('progressbar')).toBeNull();
    slow.release();
    await slow.file.arrayBuffer();
    expect(useReading.getState()).toMatchObject({ inputs: [], progress: null, failed: false });
    expect(screen.queryByRole('heading', { name: 'Förhandsgranskning' })).toBeNull();
  });

  it('adds what is taken meanwhile to what is shown', async () => {
    open();
    await userEvent.upload(screen.getByLabelText('Välj filer'), file('a.csv', 'Kommun;Avsatt arbetstid\nFalun;80 %'));
    await screen.findByRole('heading', { name: 'Förhandsgranskning' });
    await userEvent.upload(screen.getByLabelText('Välj filer'), file('a.csv', 'Kommun;Avsatt arbetstid\nMora;50 %'));
    await waitFor(() => expect(useReading.getState().inputs).toHaveLength(2));
  });
});
