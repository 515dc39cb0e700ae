import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

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
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': process.env.QUQYQ_URL ?? 'http://127.0.0.1:3000' },
  },
})
