import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { fileOf } from './src/platform/vite-files.ts'
import { lean } from './src/platform/vite-lean.ts'

/** The screens. `npx vite` while developing: it hands /api on to a server that runs beside it (QUQYQ_URL). */
export default defineConfig({
  root: 'web',
  plugins: [react(), lean()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // The content policy lets nothing in as `data:` but pictures.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    target: 'es2022',
    rolldownOptions: {
      output: {
        codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: fileOf, debugName: 'files' }] },
      },
    },
    chunkSizeWarningLimit: 600,
  },
  server: {
    host: '127.0.0.1',
    // The browser's own Host goes on: the server compares it with the page's origin.
    proxy: { '/api': { target: process.env.QUQYQ_URL ?? 'http://127.0.0.1:4300', changeOrigin: false } },
  },
})
