/** The script for the page of a host, where it must run as a classic one: a file under a name that stays. */
import type { build, Rollup } from 'vite';
import type { BuiltSite } from './site.ts';
import { keptScript } from './work/keptScript.ts';

/** The script by its path. Rejects where it does not build, or needs more than its one file. */
export async function classicScripts(site: BuiltSite): Promise<ReadonlyMap<string, string>> {
  return new Map([['embed.js', await keptClassic(site, 'src/embed/host/main.ts')]]);
}

/** As `bundled`, or as it was bundled before. */
export async function keptClassic(site: Pick<BuiltSite, 'cache'>, entry: string): Promise<string> {
  const made = { maker: import.meta.filename, of: [entry] };
  const { code } = await keptScript(site, made, async () => ({ code: await bundled(entry) }));
  return code;
}

/** A module and all that it needs as one classic script. Throws where it does not become one file. */
async function bundled(entry: string): Promise<string> {
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
