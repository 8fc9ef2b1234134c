/** The whole program as one module and one style sheet, which need no other file. */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Program } from '../publish/oneFile/program.ts';
import { outputsOf } from './classicScript.ts';
import { languagesApart } from './languagesApart.ts';

const ENTRY = 'src/oneFile/main.ts';

/**
 * Builds it with words in English; it takes those of other languages from a constant that is written before
 * it (`BROUGHT_WORDS`). All that is loaded on demand elsewhere is in the script, and everything that
 * code and style refer to by address, such as type, is in them. Rejects where another file is left over.
 */
export async function oneFileProgram(): Promise<Program> {
  const [{ build }, { default: react }] = await Promise.all([
    import('vite'),
    import('@vitejs/plugin-react'),
  ]);
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      languagesApart({ isOneFile: true }),
      react(),
      broughtWorker(),
      noArchive(),
      withoutIndex(),
    ],
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { input: ENTRY, output: { codeSplitting: false } },
    },
  });
  const outputs = outputsOf(result);
  const scripts = outputs.filter((file) => file.type === 'chunk');
  const styles = outputs.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  const [script] = scripts;
  const [style] = styles;
  if (!script || style?.type !== 'asset' || outputs.length !== 2) {
    const names = outputs.map(({ fileName }) => fileName).join(', ');
    throw new Error(`${ENTRY} should become a script and a style sheet, but became ${names}.`);
  }
  return { script: script.code, style: String(style.source) };
}

/** An archive is not in the file, so what reads one is not either. */
function noArchive(): Plugin {
  return {
    name: 'dateline:no-archive',
    enforce: 'pre',
    resolveId: (source) =>
      source.endsWith('archive/ArchivePage.tsx') ? resolve('src/oneFile/noArchive.tsx') : undefined,
  };
}

/** The map's worker comes from the page, not from an address of the site. */
function broughtWorker(): Plugin {
  return {
    name: 'dateline:brought-worker',
    enforce: 'pre',
    resolveId: (source) =>
      source.endsWith('maplibre-gl-worker.mjs?worker&url')
        ? resolve('src/oneFile/mapWorkerUrl.ts')
        : undefined,
  };
}

/**
 * The page has the dossier itself: it never begins with an index (`src/domain/packed/`), nor fetches chunks of texts,
 * nor has a worker for such.
 */
function withoutIndex(): Plugin {
  const nothing = '\0dateline:nothing';
  return {
    name: 'dateline:without-index',
    enforce: 'pre',
    resolveId: (source) =>
      /\/(packed\/openPacked|loading\/chunkQueues|state\/shardSearcher|work\/pageWork)\.ts$/.test(
        source,
      )
        ? nothing
        : undefined,
    load: (id) => (id === nothing ? 'export {};' : undefined),
  };
}
