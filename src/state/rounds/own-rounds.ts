/**
 * The rounds that this browser keeps, as the page knows them. Small, since it is part of the first load; what reads and
 * writes them is fetched on its own (`keeping.ts`).
 */
import { create } from 'zustand';
import type { OwnRound } from '../../domain/own-round';

interface OwnRoundsState {
  /** The one that was started or read in last comes first. */
  readonly rounds: readonly OwnRound[];
  /** What is kept has been read, or could not be. */
  readonly read: boolean;
  /** Something about what is kept has to be told. */
  readonly troubled: boolean;
}

export const useOwnRounds = create<OwnRoundsState>(() => ({ rounds: [], read: false, troubled: false }));
