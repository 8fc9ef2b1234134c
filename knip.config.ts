import type { KnipConfig } from 'knip';

/** What a style sheet takes from elsewhere, written as imports that knip can follow. */
function cssImports(text: string): string {
  const specifiers = [
    ...text.matchAll(/@import\s+(?:url\()?["']([^"']+)["']/g),
    ...text.matchAll(/url\(\s*["']?([^"')\s]+)["']?\s*\)/g),
  ].map(([, specifier = '']) => specifier);
  return specifiers
    .filter((specifier) => !/^(?:[a-z]+:|\/|#)/i.test(specifier))
    .map((specifier) => `import '${specifier}';`)
    .join('\n');
}

// Entries are found by themselves: what package.json's scripts run, index.html, tests and specs.
const config: KnipConfig = {
  treatConfigHintsAsErrors: true,
  compilers: { css: cssImports },
  workspaces: {
    '.': {
      entry: [
        // Bundled by scripts/bundle.ts by their names.
        'commands/library/*.ts',
        // Started by bin/dateline.cjs.
        'commands/main.ts',
        // Served to pages by commands/dev.
        'commands/dev/page/*',
        // Threads, which pipeline/publish/node/threads.ts begins by their names.
        'pipeline/publish/node/{card,page}Thread.ts',
        // Started by bench/data.ts and bench/measure/publish.ts as processes of their own.
        'bench/measure.ts',
        'bench/measure/publishOnce.ts',
        'bench/measure/shellOnce.ts',
        // Named in pipeline/site: shellParts.ts, oneFileProgram.ts.
        'src/embed/{host,page}/main.ts',
        'src/ui/prerender/begin/begin.ts',
        'src/offline/serviceWorker.ts',
        'src/oneFile/{main,mapWorkerUrl}.ts',
        'src/oneFile/noArchive.tsx',
      ],
      project: [
        '{src,pipeline,scripts,cli,commands,e2e,bench}/**/*.{ts,tsx,css}',
        '*.ts',
        '!pipeline/basemap/**',
      ],
      ignoreDependencies: [
        // Named in project.inlang/settings.json.
        '@inlang/plugin-message-format',
        // Found by their names in pipeline/publish/cards/scriptFaces.ts.
        /^@fontsource\/noto-/,
      ],
    },
    // Has its own package.json: served as files, not imported.
    'bench/peers': { ignoreDependencies: [/./] },
    // Has its own package.json: not for the app, installed only to rebuild the map.
    'pipeline/basemap': { ignoreBinaries: ['gmt'] },
  },
};

export default config;
