/** The first load's share of keeping: is there anything to fetch the rest for? */
import { CHANNEL_NAME, DATABASE_NAME } from './names';
import { useOwnRounds } from './own-rounds';

async function isAnythingKept(): Promise<boolean> {
  if (!('indexedDB' in globalThis)) return false;
  try {
    return (await indexedDB.databases()).some(({ name }) => name === DATABASE_NAME);
  } catch (error) {
    // A browser that cannot say, or will not: then it has to be tried.
    console.info('The browser does not say what it keeps.', error);
    return true;
  }
}

async function load(): Promise<void> {
  try {
    const { startKeeping } = await import('./keeping');
    await startKeeping();
  } catch (error) {
    console.info('What reads the kept rounds did not arrive.', error);
    useOwnRounds.setState({ read: true, troubled: true });
  }
}

/** Reads the rounds of this browser. Where there are none, waits until another tab says that it has one. */
export async function loadKept(): Promise<void> {
  if (await isAnythingKept()) {
    await load();
    return;
  }
  useOwnRounds.setState({ read: true });
  if (!('BroadcastChannel' in globalThis)) return;
  const channel = new BroadcastChannel(CHANNEL_NAME);
  channel.addEventListener('message', () => {
    channel.close();
    void load();
  });
}
