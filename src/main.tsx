import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/app';
import { vocabularyOf } from './domain/vocabulary';
import { readSvgGeometry } from './map/svg-geometry';
import { assembleDataset } from './snapshots/assemble';
import type { EarlyAnswers } from './snapshots/early';
import { confirmedBy, embeddedSource, readEmbedded, type Embedded } from './snapshots/embedded';
import { fetchSource, type SnapshotSource } from './snapshots/source';
import { SnapshotContext } from './snapshots/use-snapshots';
import { isBareAddress } from './state/address';
import { startScene } from './state/scene-store';
import { languageInUse } from './text/language';

function rootOf(): HTMLElement {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page was not written by the build: it has no root.');
  return root;
}

function page(root: HTMLElement, embedded: Embedded, source: SnapshotSource, onAnswering?: () => void): ReactNode {
  startScene(vocabularyOf(assembleDataset(embedded.snapshots, null)), isBareAddress());
  return (
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <SnapshotContext value={{ source, embedded, confirmed: confirmedBy(source, embedded) }}>
          <App geometry={readSvgGeometry(root)} {...(onAnswering ? { onAnswering } : {})} />
        </SnapshotContext>
      </QueryClientProvider>
    </StrictMode>
  );
}

/**
 * @param early the snapshots that were asked for while this code was on its way
 * @param onAnswering called once, when the page answers
 */
export function startFetched(early: EarlyAnswers, onAnswering: () => void): void {
  const root = rootOf();
  const whole = page(root, readEmbedded(document), fetchSource('data/', early), onAnswering);
  // What the build wrote is Swedish: in another language the page is rendered anew.
  if (languageInUse() === 'sv') hydrateRoot(root, whole);
  else createRoot(root).render(whole);
}

/**
 * Starts a page that carries all its data. It is rendered anew, since a round may have been put into the file after its
 * HTML was written.
 */
export function startEmbedded(): void {
  const root = rootOf();
  const whole = page(root, readEmbedded(document), embeddedSource(document));
  createRoot(root).render(whole);
}
