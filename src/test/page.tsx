/** The whole page in a test's document, over snapshots that are served by msw. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { StrictMode } from 'react';
import { vi } from 'vitest';
import { App } from '../app/app';
import { vocabularyOf } from '../domain/vocabulary';
import { assembleDataset } from '../snapshots/assemble';
import type { SnapshotFile } from '../snapshots/files';
import { fetchSource } from '../snapshots/source';
import { SnapshotContext } from '../snapshots/use-snapshots';
import { startScene } from '../state/scene-store';
import { coreOf, geometryOf, realText } from './real-snapshots';

/** Where the page asks for its snapshots. */
export const BASE = `${window.location.origin}/data/`;

/** What jsdom lacks and the page asks for. */
export function furnish(): void {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }));
  vi.stubGlobal('ResizeObserver', class { observe() { /* nothing has a size */ } unobserve() { /* nothing */ } disconnect() { /* nothing */ } });
  vi.stubGlobal('scrollTo', () => undefined);
  Object.defineProperty(document, 'fonts', { configurable: true, value: new EventTarget() });
  Object.defineProperty(SVGElement.prototype, 'getBBox', { configurable: true, value: () => new DOMRect() });
}

/**
 * Renders the page at an address.
 * @param textOf what the page was built with
 */
export function openPage(address = '', textOf: (file: SnapshotFile) => string = realText) {
  window.history.replaceState(null, '', `/${address}`);
  const core = coreOf(textOf);
  startScene(vocabularyOf(assembleDataset(core, null)));
  const embedded = { snapshots: core, holds: (file: SnapshotFile, text: string) => text === textOf(file) };
  return render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <SnapshotContext value={{ source: fetchSource(BASE), embedded, confirmed: new Set() }}><App geometry={geometryOf(textOf)} /></SnapshotContext>
      </QueryClientProvider>
    </StrictMode>,
  );
}
