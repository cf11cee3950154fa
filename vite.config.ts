import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import manifest from './public/data/manifest.json' with { type: 'json' };
import { BUILT_FOR } from './scripts/build/built-for';
import { earlyScript } from './scripts/build/early-script';
import { firstLoadChunk } from './scripts/build/first-load-chunk';
import { prerender } from './scripts/build/prerender-plugin';

const firstLoad = firstLoadChunk('/src/main.tsx', '/src/start.ts');

export default defineConfig({
  // Relative addresses: the site works from any folder of any host.
  base: './',
  define: BUILT_FOR,
  plugins: [
    react(),
    prerender(),
    earlyScript(),
    firstLoad.plugin,
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/offline',
      filename: 'service-worker.ts',
      // The reader decides when a new version is taken; the page registers the worker itself, after the map's take-over.
      registerType: 'prompt',
      injectRegister: null,
      injectManifest: { globPatterns: ['**/*.{js,css,html,svg,png}'], maximumFileSizeToCacheInBytes: 10_000_000 },
      manifest: {
        name: manifest.product, short_name: manifest.county.name, lang: 'sv', start_url: './', scope: './', display: 'standalone',
        background_color: '#faf8f4', theme_color: '#8b1a1a',
        icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
    }),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    // The policy lets no style in from a data: address.
    assetsInlineLimit: (file) => (file.endsWith('.css') ? false : undefined),
    // One small style sheet, written into the page: no part of the page waits for styles.
    cssCodeSplit: false,
    // What the start script imports stands in the page already (prerender): looking for it there again costs time.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, dependencies, { hostId }) => (hostId.startsWith('assets/index-') ? [] : dependencies),
    },
    rolldownOptions: {
      output: { advancedChunks: { includeDependenciesRecursively: false, groups: [{ name: 'main', test: (id) => firstLoad.holds(id) }] } },
    },
  },
});
