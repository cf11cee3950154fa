import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app/app';
import { vocabularyOf } from './domain/vocabulary';
import { readSvgGeometry } from './map/svg-geometry';
import { assembleDataset } from './snapshots/assemble';
import type { EarlyAnswers } from './snapshots/early';
import { readEmbedded } from './snapshots/embedded';
import { fetchSource } from './snapshots/source';
import { SnapshotContext } from './snapshots/use-snapshots';
import { startScene } from './state/scene-store';

/** @param early the snapshots that were asked for while this code was on its way */
export function startPage(early: EarlyAnswers): void {
  const root = document.getElementById('root');
  const embedded = readEmbedded(document);
  if (!root) throw new Error('The page was not written by the build: it has no root.');

  startScene(vocabularyOf(assembleDataset(embedded.snapshots, null)));
  hydrateRoot(
    root,
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <SnapshotContext value={{ source: fetchSource('data/', early), embedded }}>
          <App geometry={readSvgGeometry(root)} />
        </SnapshotContext>
      </QueryClientProvider>
    </StrictMode>,
  );
}
