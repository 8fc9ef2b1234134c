/** A module and all that it needs as one classic script, for pages of others and for the service worker. */
import type { build, Rollup } from 'vite';

/** Rejects where it does not build, or needs more than its one file. */
export async function classicScript(entry: string): Promise<string> {
  const { build } = await import('vite');
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2020',
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const [file, ...others] = outputsOf(result);
  if (file?.type !== 'chunk' || others.length > 0) {
    throw new Error(`${entry} should become one script, but became ${others.length + 1} files.`);
  }
  return file.code;
}

type Built = Awaited<ReturnType<typeof build>>;

/** The files that a build has made in memory. */
export function outputsOf(result: Built): readonly (Rollup.OutputChunk | Rollup.OutputAsset)[] {
  // A watcher comes only where one is asked for, a list only of several outputs.
  return 'output' in result ? result.output : [];
}
