/** Bundles the code of the package, and collects the notices of what is in it. */
import type { Plugin } from 'vite';

/** Entries of `lib/` by their names. */
const ENTRIES = {
  dateline: 'commands/main.ts',
};

/**
 * Bundles everything but Node's own modules into a folder. Resolves to the names of the packages that are in
 * it. Rejects where something does not build.
 */
export async function bundle(outDir: string): Promise<readonly string[]> {
  const { build } = await import('vite');
  const packages = new Set<string>();
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [packagesIn(packages)],
    ssr: { noExternal: true, target: 'node' },
    build: {
      outDir,
      emptyOutDir: true,
      ssr: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: ENTRIES,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          // Under licences of their own: they stay files of their own, as they are.
          codeSplitting: { groups: [{ name: 'citeproc', test: /node_modules[\\/]citeproc[\\/]/ }] },
        },
      },
    },
  });
  return [...packages].sort();
}

/** Notes the folders of packages of which modules end up in a bundle. */
function packagesIn(found: Set<string>): Plugin {
  return {
    name: 'dateline:packages',
    generateBundle(_, output) {
      for (const chunk of Object.values(output)) {
        if (chunk.type !== 'chunk') continue;
        for (const id of chunk.moduleIds) {
          const [, name] =
            /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(id) ?? [];
          if (name !== undefined) found.add(name);
        }
      }
    },
  };
}
