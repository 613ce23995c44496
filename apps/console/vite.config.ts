import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const uswds = new URL('./node_modules/@uswds/uswds/packages', import.meta.url).pathname;
const api = process.env.API_ORIGIN ?? 'http://localhost:4002';

export default defineConfig({
  plugins: [tanstackRouter({ target: 'react', autoCodeSplitting: true, quoteStyle: 'single' }), react()],
  // The server puts a fresh nonce in the place of this word in every answer.
  html: { cspNonce: 'CSP_NONCE' },
  css: { preprocessorOptions: { scss: { loadPaths: [decodeURIComponent(uswds)], quietDeps: true } } },
  build: { manifest: true, target: 'es2022', assetsInlineLimit: 0 },
  server: {
    proxy: {
      '/trpc': api,
      '/auth': api,
      '/files': api,
      '/agreements': { target: api, bypass: (req) => (req.headers.accept?.includes('text/html') ? '/index.html' : undefined) },
    },
  },
});
