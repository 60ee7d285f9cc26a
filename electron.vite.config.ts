import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

// The older of the two runtimes the app must run on, not the installed Electron.
const nodeTarget = 'node20.18'
const browserTarget = 'chrome130'

export default defineConfig({
  main: {
    build: {
      outDir: 'dist/main',
      target: nodeTarget,
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('src/main/index.ts'), cli: at('src/main/cli/index.ts') },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' }
      }
    }
  },
  preload: {
    build: {
      outDir: 'dist/preload',
      target: nodeTarget,
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('src/main/preload/index.ts') },
        // A sandboxed preload can be neither an ES module nor more than one file.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false }
      }
    }
  },
  renderer: {
    root: at('src/renderer'),
    // Replaced for each launch by the app:// handler, which sends the same nonce in the policy.
    html: { cspNonce: '__CSP_NONCE__' },
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      outDir: 'dist/renderer',
      emptyOutDir: true,
      target: browserTarget,
      // Inlined assets would be data: URLs, which the policy refuses for fonts and workers.
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: at('src/renderer/index.html') } }
    }
  }
})
