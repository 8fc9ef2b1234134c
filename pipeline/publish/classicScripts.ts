/**
 * Scripts that must run as classic ones: in the page of a host, and in a frame without an origin of
 * its own, to which a module script would be foreign. Each is one file under a name that stays.
 */
import { build, type Rollup } from 'vite';

type ClassicScript = {
  /** The module that it starts with, below the project's root. */
  readonly entry: string;
  /** Below the site's base. */
  readonly path: string;
};

const SCRIPTS: readonly ClassicScript[] = [
  { entry: 'src/embed/host/main.ts', path: 'embed.js' },
  { entry: 'src/embed/page/main.ts', path: 'embed/page.js' },
];

/** The scripts by their paths. Throws where one does not build, or needs more than its one file. */
export async function classicScripts(): Promise<ReadonlyMap<string, string>> {
  const built = new Map<string, string>();
  for (const { entry, path } of SCRIPTS) built.set(path, await bundled(entry));
  return built;
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
