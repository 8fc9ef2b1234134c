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
          // Under a licence of its own: it stays a file of its own.
          codeSplitting: { groups: [{ name: 'citeproc', test: /node_modules[\\/]citeproc[\\/]/ }] },
        },
      },
    },
  });
  copyFileSync(createRequire(import.meta.url).resolve(SHAPING), join(outDir, 'harfbuzz.wasm'));
}

const NONE = '\0no-native-code';

/** Without it pictures are made by WebAssembly, which runs on every machine. */
function withoutNativeCode(): Plugin {
  return {
    name: 'dateline:without-native-code',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('/nativeRaster.ts') ? NONE : undefined),
    load: (id) => (id === NONE ? 'throw new Error("There is no native code here");' : undefined),
  };
}
