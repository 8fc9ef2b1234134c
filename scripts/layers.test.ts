/** Proves that the layer rules in biome.json bite: each import is linted in a file of its layer. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';

interface Layer {
  /** A file of the layer, as if it were there. */
  file: string;
  allowed: string[];
  forbidden: string[];
}

const LAYERS: Layer[] = [
  {
    file: 'src/domain/a.ts',
    allowed: ['valibot', './date.ts', './export/csv.ts'],
    forbidden: [
      ...['react', 'react/jsx-runtime', 'zustand', '@tanstack/react-query', 'maplibre-gl'],
      ...['../scene/map.ts', '../state/url.ts', '../views/view.ts', '../ui/App.tsx', 'node:fs'],
      ...['../locales/generated/messages.js', '../../pipeline/data.ts', 'vis-data/esnext'],
    ],
  },
  {
    file: 'src/domain/export/a.ts',
    allowed: ['../date.ts', './b.ts', '../index/bits.ts', 'valibot'],
    forbidden: ['react', '../../scene/map.ts', '../../ui/App.tsx', '../../ui/deep/X.tsx'],
  },
  {
    file: 'src/authoring/a.ts',
    allowed: ['valibot', 'yaml', 'marked', './check.ts', '../domain/date.ts'],
    forbidden: [
      ...['react', 'zustand', '@tanstack/react-query', 'maplibre-gl', 'node:fs', 'vis-timeline'],
      ...['../scene/map.ts', '../state/url.ts', '../views/view.ts', '../ui/App.tsx'],
      ...['../export/formats.ts', '../../pipeline/data.ts', '../locales/generated/messages.js'],
    ],
  },
  {
    file: 'src/authoring/yaml/a.ts',
    allowed: ['./b.ts', '../fault.ts', '../../domain/dataset.ts', 'yaml'],
    forbidden: ['../../scene/map.ts', '../../ui/App.tsx', 'react', 'node:fs'],
  },
  {
    file: 'src/compile/a.ts',
    allowed: [
      ...['valibot', './files.ts', './read/dossier.ts', './check/edtf.ts', './build/parts.ts'],
      ...['../authoring/fault.ts', '../domain/dataset.ts', '@noble/hashes/sha2.js'],
    ],
    forbidden: [
      ...['node:fs', 'react', 'yaml', 'zustand', 'maplibre-gl', '../scene/map.ts', '../ui/App.tsx'],
      ...['../state/url.ts', '../importers/records.ts', '../../pipeline/run.ts'],
    ],
  },
  {
    file: 'src/compile/read/a.ts',
    allowed: [
      ...['valibot', './b.ts', '../files.ts', '../hash.ts', '../../authoring/yaml/parse.ts'],
      ...['../../domain/archive/manifest.ts', 'pmtiles', 'fflate'],
    ],
    forbidden: [
      ...['../compile.ts', '../check/edtf.ts', '../build/parts.ts', '../../scene/map/map.ts'],
      ...['../../ui/shell/App.tsx', '../../../pipeline/run.ts', 'node:fs', 'react', 'yaml'],
    ],
  },
  {
    file: 'src/compile/check/a.ts',
    allowed: [
      ...['valibot', './b.ts', '../read/files.ts', '../../authoring/spot.ts'],
      ...['../../domain/dataset.ts', 'topojson-client', 'topojson-specification'],
    ],
    forbidden: [
      ...['../compile.ts', '../build/parts.ts', '../../scene/map/map.ts', '../../state/url.ts'],
      ...['../../ui/shell/App.tsx', '../../../pipeline/run.ts', 'node:fs', 'react', 'yaml'],
    ],
  },
  {
    file: 'src/compile/build/a.ts',
    allowed: [
      ...['valibot', './b.ts', '../read/files.ts', '../check/edtf.ts'],
      ...['../../authoring/spot.ts', '../../domain/dataset.ts'],
    ],
    forbidden: [
      ...['../compile.ts', '../../scene/map/map.ts', '../../state/url.ts', 'topojson-client'],
      ...['../../ui/shell/App.tsx', '../../../pipeline/run.ts', 'node:fs', 'react', 'yaml'],
    ],
  },
  {
    file: 'src/importers/a.ts',
    allowed: [
      ...['./imported.ts', './timelineJs/timelineJs.ts', './dossier/files.ts', 'valibot'],
      ...['../tables/workbook.ts', '../authoring/fault.ts', '../domain/date.ts'],
    ],
    forbidden: [
      ...['react', '../ui/App.tsx', '../state/url.ts', '../scene/map.ts', '../compile/compile.ts'],
      ...['node:fs', '../../pipeline/data.ts', 'papaparse', 'yaml'],
    ],
  },
  {
    file: 'src/importers/timelineJs/a.ts',
    allowed: [
      ...['./b.ts', '../imported.ts', '../dossier/records.ts', '../dates/certainDate.ts'],
      ...['../../tables/workbook.ts', '../../domain/date.ts', '../../authoring/fault.ts'],
    ],
    forbidden: [
      ...['react', '../../ui/App.tsx', '../../state/url.ts', '../../scene/map.ts', 'node:fs'],
      ...['../../compile/compile.ts', '../../../pipeline/data.ts', 'yaml'],
    ],
  },
  {
    file: 'src/tables/a.ts',
    allowed: ['./workbook.ts', 'papaparse'],
    forbidden: ['react', '../ui/App.tsx', '../importers/records.ts', 'node:fs'],
  },
  {
    file: 'src/scene/a.ts',
    allowed: ['./map.ts', '../domain/date.ts'],
    forbidden: [
      ...['valibot', 'react', 'zustand', 'zustand/vanilla', 'maplibre-gl', 'topojson-client'],
      ...['vis-timeline', 'vis-timeline/esnext', '../locales/generated/messages.js'],
      ...['../state/url.ts', '../views/view.ts', '../views/map/svg.ts', '../ui/App.tsx'],
      '../export/formats.ts',
    ],
  },
  {
    file: 'src/export/a.ts',
    allowed: ['./csv.ts', '../domain/date.ts', 'geojson'],
    forbidden: [
      ...['valibot', 'react', 'zustand', '@tanstack/react-query', 'maplibre-gl', 'papaparse'],
      ...['../scene/map.ts', '../state/url.ts', '../views/view.ts', '../ui/App.tsx', 'node:fs'],
      '../locales/generated/messages.js',
    ],
  },
  {
    file: 'src/work/a.ts',
    allowed: [
      ...['./b.ts', '../domain/date.ts', '../export/formats.ts', '../files/siteFiles.ts'],
      'valibot',
    ],
    forbidden: [
      ...['react', 'zustand', '@tanstack/react-query', '../state/url.ts', '../ui/App.tsx'],
      ...['../scene/map.ts', '../locales/generated/messages.js', 'node:fs'],
    ],
  },
  {
    file: 'src/files/a.ts',
    allowed: ['./b.ts'],
    forbidden: ['react', '../domain/date.ts', '../state/url.ts', '../ui/App.tsx', 'node:fs'],
  },
  {
    file: 'src/archive/a.ts',
    allowed: [
      './b.ts',
      '../domain/archive/row.ts',
      '../files/siteFiles.ts',
      'valibot',
      'hyparquet',
    ],
    forbidden: ['react', '../state/url.ts', '../ui/App.tsx', 'node:fs', 'hyparquet-writer'],
  },
  {
    file: 'src/offline/a.ts',
    allowed: ['./answer.ts', 'workbox-precaching/PrecacheController.js'],
    forbidden: [
      ...['react', '../domain/date.ts', '../state/url.ts', '../ui/App.tsx', 'node:fs'],
      ...['workbox-build', '../files/siteFiles.ts'],
    ],
  },
  {
    file: 'src/state/a.ts',
    allowed: [
      './url.ts',
      '../files/siteFiles.ts',
      '../work/pageWork.ts',
      '../domain/link.ts',
      'zustand',
      'zustand/vanilla',
      '@tanstack/react-query',
    ],
    forbidden: [
      ...['react', 'valibot', '../scene/map.ts', '../views/view.ts', '../ui/App.tsx'],
      '../export/formats.ts',
    ],
  },
  {
    file: 'src/views/view.ts',
    allowed: ['../scene/map.ts', '../domain/date.ts', './svg.ts'],
    forbidden: [
      ...['react', 'zustand', 'maplibre-gl', 'vis-timeline', './map/svg.ts', '../ui/App.tsx'],
      '../export/formats.ts',
    ],
  },
  {
    file: 'src/views/map/a.ts',
    allowed: [
      ...['./svg.ts', './map.css', '../view.ts', '../../scene/timeline.ts', '../../domain/date.ts'],
      '../../files/siteFiles.ts',
      ...['maplibre-gl', 'maplibre-gl/dist/maplibre-gl.css', 'topojson-client'],
      ...['maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url', 'topojson-specification'],
      '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url',
    ],
    forbidden: [
      ...['react', 'react-dom/client', 'zustand', 'zustand/vanilla', '@tanstack/react-query'],
      ...['../timeline/svg.ts', '../timeline/widget.ts', 'vis-timeline/esnext', 'vis-data'],
      ...['../../state/explorer.ts', '../../ui/App.tsx', '../../locales/generated/messages.js'],
    ],
  },
  {
    file: 'src/views/map/svg/a.ts',
    allowed: [
      ...['./b.ts', '../contract.ts', '../camera/frame.ts', '../widget/style.ts', '../../view.ts'],
      ...['../../../scene/map.ts', '../../../domain/date.ts', '../../../files/siteFiles.ts'],
    ],
    forbidden: [
      ...['../timeline/svg.ts', '../../timeline/svg.ts', '../../timeline/svg/a.ts'],
      ...['../../../ui/App.tsx', '../../../state/url.ts', 'react', 'vis-timeline'],
    ],
  },
  {
    file: 'src/views/timeline/a.ts',
    allowed: [
      ...['./svg.ts', '../view.ts', '../../scene/map.ts', '../../domain/date.ts'],
      ...['vis-timeline/esnext', 'vis-data/esnext', 'vis-timeline/styles/vis-timeline-graph2d.css'],
    ],
    forbidden: [
      ...['react', 'zustand', 'maplibre-gl', 'maplibre-gl/dist/maplibre-gl.css', 'topojson-client'],
      ...['../map/svg.ts', '../../state/explorer.ts', '../../ui/App.tsx'],
    ],
  },
  {
    file: 'src/ui/a.tsx',
    allowed: [
      ...['react', 'react-dom', 'zustand', '@tanstack/react-query', './App.tsx', './deep/X.tsx'],
      ...['../domain/date.ts', '../scene/map.ts', '../state/url.ts', '../views/map/widget.ts'],
      ...['../views/timeline/svg.ts', '../locales/generated/messages.js', '../embed/height.ts'],
      ...['../export/formats.ts', '../authoring/check.ts'],
    ],
    forbidden: [
      ...['maplibre-gl', 'maplibre-gl/dist/maplibre-gl.css', 'vis-timeline', 'vis-data/esnext'],
      ...['topojson-client', 'node:fs', '../../pipeline/data.ts', '../../scripts/run.ts', 'yaml'],
      ...['workbox-precaching/PrecacheController.js', 'hyparquet'],
    ],
  },
  {
    file: 'pipeline/a.ts',
    allowed: [
      '../src/archive/archive.ts',
      ...['node:fs', 'yaml', 'edtf', './dossier.ts', '../src/authoring/yaml/parse.ts'],
      ...['../src/domain/dataset.ts', '../src/scene/map/map.ts', '../src/views/map/svg.ts'],
      '../src/compile/compile.ts',
      ...['../cli/run.ts', '../src/views/map/svg/svgMap.ts'],
    ],
    forbidden: [
      ...['../src/ui/shell/App.tsx', '../src/state/url.ts', '../src/views/map/widget.ts'],
      ...['../scripts/run.ts', '../bench/dossier.ts', '../e2e/fixtures.ts'],
      ...['../src/views/map/widget/style.ts', '../commands/folder.ts'],
    ],
  },
  {
    file: 'pipeline/write/a.ts',
    allowed: [
      ...['node:fs', 'valibot', './b.ts', '../../src/authoring/yaml/parse.ts'],
      ...[
        '../../src/domain/dataset.ts',
        '../../src/compile/read/authoredVisit.ts',
        '../citations/styles.ts',
      ],
    ],
    forbidden: [
      ...['../../src/compile/compile.ts', '../../src/compile/check/edtf.ts'],
      ...[
        '../run.ts',
        '../publish/site.ts',
        '../../src/scene/map/map.ts',
        '../../src/state/url.ts',
      ],
      '../../src/ui/shell/App.tsx',
    ],
  },
  {
    file: 'e2e/a.spec.ts',
    allowed: ['./fixtures.ts', '@playwright/test', '../scripts/server.ts'],
    forbidden: ['../src/domain/date.ts', '../src/ui/shell/App.tsx', '../src/main.tsx'],
  },
  {
    file: 'scripts/a.ts',
    allowed: ['node:fs', './run.ts', 'sirv', '../cli/run.ts'],
    forbidden: ['../src/domain/date.ts', '../src/main.tsx'],
  },
  {
    file: 'commands/check/a.ts',
    allowed: [
      ...['node:fs', 'valibot', './b.ts', '../folder.ts', '../../cli/run.ts'],
      ...['../../pipeline/run.ts', '../../src/compile/compile.ts', '../../src/domain/dataset.ts'],
      ...['../../src/importers/formats.ts', '../../src/tables/read.ts', '../../src/export/csv.ts'],
      '../../src/authoring/fault.ts',
    ],
    forbidden: [
      ...['../../src/ui/shell/App.tsx', '../../src/state/url.ts', '../../src/views/map/svg.ts'],
      ...['../../scripts/run.ts', '../../bench/dossier.ts', '../../e2e/fixtures.ts'],
    ],
  },
  {
    file: 'cli/a.ts',
    allowed: ['node:util', './command.ts'],
    forbidden: [
      ...['valibot', '../scripts/run.ts', '../pipeline/run.ts', '../src/domain/date.ts'],
      '../commands/folder.ts',
    ],
  },
];

/** Every form in which a file takes something from another. */
const FORMS: Record<string, (specifier: string) => string> = {
  import: (from) => `import { x } from '${from}';`,
  'import type': (from) => `import type { X } from '${from}';`,
  'import for effect': (from) => `import '${from}';`,
  export: (from) => `export { x } from '${from}';`,
  'export type': (from) => `export type { X } from '${from}';`,
  'import()': (from) => `await import('${from}');`,
};

const LintReport = v.object({
  diagnostics: v.array(
    v.object({
      category: v.string(),
      location: v.object({ path: v.string(), start: v.object({ line: v.number() }) }),
    }),
  ),
});

/** One import to a line, in a fixed order, so that a diagnostic's line identifies the import. */
const importsOf = ({ allowed, forbidden }: Layer) =>
  [...allowed, ...forbidden].flatMap((from) =>
    Object.entries(FORMS).map(([form, write]) => ({ from, form, code: write(from) })),
  );

const root = mkdtempSync(join(tmpdir(), 'dateline-layers-'));
/** `path:line` of every import that Biome refused. */
let refused: Set<string>;

beforeAll(() => {
  const { vcs: _, ...config } = JSON.parse(readFileSync('biome.json', 'utf8'));
  writeFileSync(join(root, 'biome.json'), JSON.stringify(config));
  for (const layer of LAYERS) {
    const path = join(root, layer.file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(
      path,
      importsOf(layer)
        .map(({ code }) => `${code}\n`)
        .join(''),
    );
  }
  refused = lint();
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function lint(): Set<string> {
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  const rule = '--only=style/noRestrictedImports';
  const args = [biome, 'lint', rule, '--max-diagnostics=none', '--reporter=json'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  const { diagnostics } = v.parse(LintReport, JSON.parse(stdout));
  return new Set(
    diagnostics
      .filter(({ category }) => category === 'lint/style/noRestrictedImports')
      .map(({ location }) => `${location.path.replaceAll('\\', '/')}:${location.start.line}`),
  );
}

test.each(LAYERS)('$file imports what its layer may, and nothing else', (layer) => {
  const verdicts = importsOf(layer).map(({ from, form }, index) => ({
    from,
    form,
    refused: refused.has(`${layer.file}:${index + 1}`),
  }));
  const wrong = verdicts.filter((it) => it.refused !== layer.forbidden.includes(it.from));
  expect(
    wrong.map((it) => `${it.refused ? 'refused' : 'let through'}: ${it.form} ${it.from}`),
  ).toEqual([]);
});
