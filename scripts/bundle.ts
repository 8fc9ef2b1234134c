/** Bundles the code of the package into one folder. */
import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { PACKAGES } from './notices.ts';

/** Modules of `lib/` that are called by their names. */
const ENTRIES = {
  dateline: 'commands/main.ts',
  compile: 'commands/library/compile.ts',
  publish: 'commands/library/publish.ts',
  // Threads, which pipeline/publish/node/threads.ts begins by their names.
  cardThread: 'pipeline/publish/node/cardThread.ts',
  pageThread: 'pipeline/publish/node/pageThread.ts',
};

/** What a browser needs of them: without Node, and each with all its own. */
const IN_BROWSER = {
  compile: 'commands/library/compile.ts',
  publish: 'commands/library/browser.ts',
};

/** Under a licence of its own: it stays a file of its own. */
const CITEPROC = { name: 'citeproc', test: /node_modules[\\/]citeproc[\\/]/ };

/** Read by its module at run time, from beside it. */
const SHAPING = 'harfbuzzjs/dist/harfbuzz.wasm';

/**
 * Bundles everything but Node's own modules into an emptied folder, with a list of the packages that are in
 * it (`NoticesSchema`). Rejects where something does not build.
 */
export async function bundle(outDir: string): Promise<void> {
  const { build } = await import('vite');
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutNativeCode()],
    ssr: { noExternal: true, target: 'node' },
    build: {
      ...{ outDir, emptyOutDir: true, ssr: true, target: 'node20', minify: false },
      license: { fileName: PACKAGES },
      rolldownOptions: {
        input: ENTRIES,
        checks: { bundlerTimings: false },
        // "use client" says nothing to a program on a terminal.
        onLog: (level, log, show) =>
          log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : show(level, log),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          codeSplitting: { groups: [CITEPROC] },
        },
      },
    },
  });
  copyFileSync(createRequire(import.meta.url).resolve(SHAPING), join(outDir, 'harfbuzz.wasm'));
}

/** The same of the library for browsers and their workers, as modules without Node. */
export async function bundleForBrowser(outDir: string): Promise<void> {
  const { build } = await import('vite');
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    base: './',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutLater()],
    build: {
      ...{ outDir, emptyOutDir: true, target: 'es2022', minify: false, modulePreload: false },
      license: { fileName: PACKAGES },
      rolldownOptions: {
        input: IN_BROWSER,
        preserveEntrySignatures: 'strict',
        checks: { bundlerTimings: false },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name]-[hash][extname]',
          codeSplitting: { groups: [CITEPROC] },
        },
      },
    },
  });
}

const NONE = '\0no-native-code';
const NOTHING = '\0nothing';

/** Without what components load when a reader asks for it, and what a library loads of Node where it runs there. */
function withoutLater(): Plugin {
  const loadsLater = /[\\/](?:src[\\/](?:ui|views|state)|harfbuzzjs)[\\/]/;
  return {
    name: 'dateline:without-later',
    enforce: 'pre',
    resolveDynamicImport: (_, importer) =>
      importer && loadsLater.test(importer) ? NOTHING : undefined,
    load: (id) => (id === NOTHING ? 'export {};' : undefined),
  };
}

/** Without it pictures are made by WebAssembly, which runs on every machine. */
function withoutNativeCode(): Plugin {
  return {
    name: 'dateline:without-native-code',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('/nativeRaster.ts') ? NONE : undefined),
    load: (id) => (id === NONE ? 'throw new Error("There is no native code here");' : undefined),
  };
}
