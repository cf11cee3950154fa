/** "Rensa allt": everything of people's work that this browser keeps for the page goes. The appearance stays. */
import { forgetHere, tellCleared } from './clearing';
import { clearFollowUpKeys } from './follow-up-store';
import { clearStories } from './own-stories';
import { clearRounds } from './rounds/round-acts';

/** What can be left when the browser does not let it go. */
export type Left = 'rounds' | 'stories' | 'follow-up';

/** Clears all of it, in every tab. What cannot be cleared keeps nothing else from going. @returns what is left */
export async function clearKept(): Promise<readonly Left[]> {
  // First what stands in memory: a form that waits to be kept would be written after the clearing.
  forgetHere();
  const cleared: Readonly<Record<Left, boolean>> = { rounds: await clearRounds(), stories: clearStories(), 'follow-up': clearFollowUpKeys() };
  tellCleared();
  return (['rounds', 'stories', 'follow-up'] as const).filter((one) => !cleared[one]);
}
