import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const kit = /src[\\/]platform[\\/]web|@mantine|floating-ui|react-remove-scroll|use-sidecar|react-style/

/** The screens. `npx vite` while developing: it hands /api on to a server that runs beside it (QUQYQ_URL). */
export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // The content policy lets nothing in as `data:` but pictures.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    target: 'es2022',
    // What four pages or more are made of is one file: fifteen requests for the first page instead of forty.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'kit', test: kit, minShareCount: 4 }] } } },
    chunkSizeWarningLimit: 600,
  },
  server: {
    host: '127.0.0.1',
    // The browser's own Host goes on: the server compares it with the page's origin.
    proxy: { '/api': { target: process.env.QUQYQ_URL ?? 'http://127.0.0.1:4300', changeOrigin: false } },
  },
})
