import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { prerender } from './scripts/build/prerender-plugin';

export default defineConfig({
  // Relative addresses: the site works from any folder of any host.
  base: './',
  plugins: [react(), prerender()],
  worker: { format: 'es' },
  build: { target: 'es2022', chunkSizeWarningLimit: 1200, modulePreload: { polyfill: false } },
});
