/** The script for the page of a host, where it must run as a classic one: a file under a name that stays. */
import { build, type Rollup } from 'vite';

/** The script by its path. Rejects where it does not build, or needs more than its one file. */
export async function classicScripts(): Promise<ReadonlyMap<string, string>> {
  return new Map([['embed.js', await bundled('src/embed/host/main.ts')]]);
}

/**
 * A module and all that it needs as one classic script; `define` are names that are replaced by the
 * expressions of what they stand for. Throws where it does not become one file.
 */
export async function bundled(
  entry: string,
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define,
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
