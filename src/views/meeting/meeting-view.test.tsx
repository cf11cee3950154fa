import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { keepStory } from '../../state/own-stories';
import { REAL, sceneNow, show } from '../../test/explored';
import { furnish } from '../../test/page';
import { geometryOf, realText } from '../../test/real-snapshots';
import { meetingText } from '../../text/sv/meeting';
import MeetingView from './meeting-view';

const geometry = geometryOf(realText);
const open = (item: string) => show(({ scene }) => (
  <MeetingView
    scene={scene} told={scene} geometry={geometry} ready onMapSettled={() => undefined}
    snapshots={{ dataset: REAL, areas: null, context: null, faults: [] }}
  />
), { view: 'meeting', item });

beforeEach(furnish);

describe('a story of one’s own that is deleted', () => {
  it('is no longer in the address, so that nobody is told of a link, and comes back to be shown', async () => {
    keepStory({ id: 'mitt', title: 'Mitt', about: '', slides: [] });
    open('mitt');
    await userEvent.click(await screen.findByRole('button', { name: 'Ta bort bildspelet' }));
    expect(await screen.findByText('”Mitt” är borttagen.')).toBeInTheDocument();
    expect(screen.queryByText(meetingText.noStory)).toBeNull();
    expect(sceneNow().item).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Ångra' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Bilder: Mitt' })).toBeInTheDocument());
    expect(sceneNow().item).toBe('mitt');
  });

  it('is told of where a link names it and it is not here', () => {
    open('borta');
    expect(screen.getByText(meetingText.noStory)).toBeInTheDocument();
  });
});
