/** The hook that asks for the snapshots, without a page, over what msw serves. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect } from 'vitest';
import { needsProfiles } from '../domain/evaluate';
import type { EarlyAnswers } from '../snapshots/early';
import { confirmedBy } from '../snapshots/embedded';
import type { SnapshotFile } from '../snapshots/files';
import { fetchSource } from '../snapshots/source';
import { SnapshotContext, useSnapshots } from '../snapshots/use-snapshots';
import { coreOf, realText } from './real-snapshots';

/** Where it asks for them. */
export const BASE = `${window.location.origin}/data/`;
const CORE = coreOf(realText);

/**
 * Asks for the snapshots as the page does.
 * @param late does the page answer already?
 * @param profilesNow does the Scene need the profiles?
 * @param early answers that were asked for before
 */
export function startSnapshots(late = true, profilesNow = false, early: EarlyAnswers = new Map()) {
  const client = new QueryClient();
  const source = fetchSource(BASE, early);
  const embedded = { snapshots: CORE, holds: (file: SnapshotFile, text: string) => text === realText(file) };
  const confirmed = confirmedBy(source, embedded);
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}><SnapshotContext value={{ source, embedded, confirmed }}>{children}</SnapshotContext></QueryClientProvider>
  );
  return renderHook(({ isLate }) => useSnapshots(isLate, (indicators) => profilesNow && indicators.some(needsProfiles)), {
    wrapper, initialProps: { isLate: late },
  });
}
export type Started = ReturnType<typeof startSnapshots>;
export const PATIENT = { timeout: 5000 };
/** Everything has come. */
export const arrived = ({ result }: Started) => waitFor(() => {
  expect(result.current).toMatchObject({ coreSettled: true, dataset: { profiles: expect.anything() }, areas: expect.anything(), context: expect.anything() });
}, PATIENT);
