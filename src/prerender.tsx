/** Run by the build, never in a browser: writes the page of the default Scene as HTML. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './app/app';
import { vocabularyOf } from './domain/vocabulary';
import { frameOf } from './map/frame';
import { projectGeometry } from './map/project-geometry';
import { assembleDataset, type CoreSnapshots } from './snapshots/assemble';
import { embeddable, embeddedId } from './snapshots/embedded';
import { CORE_FILES } from './snapshots/files';
import { parseSnapshot } from './snapshots/parse';
import { SnapshotContext } from './snapshots/use-snapshots';
import type { SnapshotSource } from './snapshots/source';
import { startScene } from './state/scene-store';
import { noScriptText } from './text/sv/no-script';

export interface Page {
  readonly product: string;
  /** HTML of the root element. */
  readonly app: string;
  /** The script elements that carry the core snapshots, and what is said without JavaScript. */
  readonly embedded: string;
  /** Custom properties that the style sheet takes from the data. */
  readonly css: string;
}

/** The build reads files; a page that is being written asks for nothing. */
const noSource: SnapshotSource = { read: () => new Promise(() => {}) };

/** @param read gives the text of a snapshot under `public/data/` */
export function renderPage(read: (file: string) => string): Page {
  const core: CoreSnapshots = {
    'manifest.json': parseSnapshot('manifest.json', read('manifest.json')),
    'indicators.json': parseSnapshot('indicators.json', read('indicators.json')),
    'values.json': parseSnapshot('values.json', read('values.json')),
    'rounds.json': parseSnapshot('rounds.json', read('rounds.json')),
  };
  const dataset = assembleDataset(core, null);
  const frame = frameOf(dataset.county.bounds);
  const geometry = projectGeometry(
    parseSnapshot('municipalities.geojson', read('municipalities.geojson')),
    parseSnapshot('context.geojson', read('context.geojson')), frame,
  );
  startScene(vocabularyOf(dataset));
  const app = renderToString(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <SnapshotContext value={{ source: noSource, embedded: { snapshots: core, holds: () => false }, confirmed: new Set() }}>
          <App geometry={geometry} />
        </SnapshotContext>
      </QueryClientProvider>
    </StrictMode>,
  );
  const scripts = CORE_FILES.map((file) =>
    `<script type="application/json" id="${embeddedId(file)}">${embeddable(read(file))}</script>`);
  return {
    product: dataset.product,
    app,
    embedded: `<noscript><p class="quiet-line">${noScriptText.noScript}</p></noscript>${scripts.join('')}`,
    css: `:root{--frame-ratio:${frame.width / frame.height}}`,
  };
}
