import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Fails a build for the shell that would hold the host of the browser. */
const shellOnly: Plugin = {
  name: 'shell-only',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk' && chunk.moduleIds.some((id) => id.endsWith('/src/host/web.ts')))
        this.error('The build for the shell holds src/host/web.ts, which is for development only.');
  },
};

// Tests run Svelte's browser build in jsdom; the window itself always is a browser.
export default defineConfig(({ mode }) => ({
  plugins: [svelte(), ...(mode === 'production' ? [shellOnly] : [])],
  resolve: mode === 'test' ? { conditions: ['browser'] } : {},
  clearScreen: false,
  // In a browser, the window uses the backend of `cargo xtask serve`.
  server: { port: 5173, strictPort: true, proxy: { '/desks': 'http://127.0.0.1:5174' } },
  build: {
    outDir: mode === 'web' ? '../target/ui-web' : 'dist',
    emptyOutDir: true,
    // WebKitGTK 2.40 (Debian 12) and Chromium 105 (WebView2).
    target: ['safari16', 'chrome105'],
    // Fonts stay files: the content security policy allows no data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/testing/setup.ts'],
    globalSetup: ['src/testing/serve.ts'],
    restoreMocks: true,
    // The whole window in jsdom takes seconds on a busy machine.
    testTimeout: 60_000,
  },
}));
