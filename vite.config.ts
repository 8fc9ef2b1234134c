import { fileURLToPath } from 'node:url';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { dossierPlugin } from './pipeline/site/dossierPlugin.ts';
import { languagesApart } from './pipeline/site/languagesApart.ts';
import { securityPolicy } from './pipeline/site/securityPolicy.ts';

export default defineConfig({
  // Relative addresses: the built site works below any path of any static host.
  base: './',
  plugins: [
    paraglideVitePlugin({
      project: './project.inlang',
      outdir: './src/locales/generated',
      strategy: ['globalVariable', 'baseLocale'],
      emitReadme: false,
    }),
    languagesApart(),
    react(),
    securityPolicy(),
    // Another dossier than the one whose dataset is committed: `DATELINE_DATA=examples/aurelia`,
    // and with its drafts for a preview: `DATELINE_DRAFTS=1`. `npm run build` puts it into the shell.
    process.env.DATELINE_SHELL
      ? []
      : dossierPlugin(process.env.DATELINE_DATA || undefined, Boolean(process.env.DATELINE_DRAFTS)),
  ],
  resolve: {
    alias: { xss: fileURLToPath(new URL('src/views/timeline/plainWords.ts', import.meta.url)) },
  },
  worker: { format: 'es' },
  build: {
    manifest: true,
    target: 'es2022',
    // Every browser of that age knows `modulepreload`.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      // Most of the time goes into compiling the messages; nobody can act on being told so.
      checks: { bundlerTimings: false },
      // The embed's page is made by pipeline/publish; its style and its map are built with the rest.
      input: {
        index: 'index.html',
        'embed-style': 'src/embed/page/embed.css',
        'embed-map': 'src/embed/live/liveMap.ts',
      },
      // What the embed's own script imports by address.
      preserveEntrySignatures: 'exports-only',
    },
  },
});
