/** `npm run size`: holds `dist/` against the budgets; fails when one is exceeded, or weighs nothing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { runCommand } from '../cli/run.ts';
import { BUDGETS, ELEMENT_BUDGETS, LARGE_BUDGETS } from './budgets.ts';
import { ensureBuilt } from './built.ts';
import { countElements } from './countElements.ts';
import { ManifestSchema, type Site } from './weigh.ts';

const DIST = 'dist';
const MANIFEST = join(DIST, '.vite', 'manifest.json');

function readSite(): Site {
  if (!existsSync(MANIFEST)) throw new Error(`${MANIFEST} is missing: set build.manifest in Vite.`);
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(DIST.length + 1)
        .split(sep)
        .join('/'),
    );
  const text = (file: string): string => readFileSync(join(DIST, file), 'utf8');
  return {
    files,
    manifest: v.parse(ManifestSchema, JSON.parse(readFileSync(MANIFEST, 'utf8'))),
    html: text('index.html'),
    worker: text('sw.js'),
    css: Object.fromEntries(
      files.filter((file) => file.endsWith('.css')).map((file) => [file, text(file)]),
    ),
  };
}

/** Bytes on the way to the reader. Fonts are compressed as they are, so hosts leave them alone. */
function weigh(file: string): number {
  const bytes = readFileSync(join(DIST, file));
  return file.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}

/** Stops of the generated dossier. */
const LARGE = 1000;
/** Bytes of its site on disk, without cards, for each stop: a few per cent more than it has. */
const PER_STOP = 18_500;

const inKB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const print = (...[name, size, limit, verdict]: [string, string, string, string]): void =>
  console.log(`${name.padEnd(42)}${size.padStart(10)}${limit.padStart(10)}  ${verdict}`);

/** Prints the table of weights; returns the number of budgets that do not hold. */
function reportWeights(site: Site): number {
  let broken = 0;
  print('', 'gzip', 'budget', '');
  for (const { name, limit, files, isEach = false } of BUDGETS) {
    const counted = [...new Set(files(site))];
    const weights = counted.map(weigh);
    const bytes = isEach
      ? Math.max(0, ...weights)
      : weights.reduce((total, each) => total + each, 0);
    const verdict = counted.length === 0 ? 'MISSING' : bytes > (limit ?? bytes) ? 'OVER' : 'ok';
    if (verdict !== 'ok') {
      broken += 1;
      for (const file of counted) print(`  ${file}`, inKB(weigh(file)), '', '');
    }
    print(name, inKB(bytes), limit === undefined ? 'none' : inKB(limit), verdict);
  }
  return broken;
}

/** Prints how many elements pages have before any script; returns the number of budgets that do not hold. */
function reportElements(site: Site): number {
  print('', 'elements', 'budget', '');
  return ELEMENT_BUDGETS.filter(({ name, limit, files }) => {
    const counts = files(site).map((file) => countElements(readFileSync(join(DIST, file), 'utf8')));
    const most = Math.max(0, ...counts);
    const verdict = counts.length === 0 ? 'MISSING' : most > limit ? 'OVER' : 'ok';
    print(name, String(most), String(limit), verdict);
    return verdict !== 'ok';
  }).length;
}

/** The same of some pages of a generated dossier, and what its site would weigh for each stop. */
async function reportLarge(): Promise<number> {
  // It loads the components of all pages, which is too much for a table that is not asked for.
  const { pagesOf } = await import('../bench/pagesOf.ts');
  const { pages, perStop } = await pagesOf(LARGE);
  console.log(`\nA generated dossier of ${LARGE} stops, one page of each kind:`);
  print('', 'gzip', 'budget', '');
  let broken = 0;
  const row = (name: string, size: number, limit: number, text: (it: number) => string) => {
    if (size > limit) broken += 1;
    print(name, text(size), text(limit), size > limit ? 'OVER' : 'ok');
  };
  for (const { name, folder, bytes, elements } of LARGE_BUDGETS) {
    const html = [...pages].find(([path]) => folder.test(path.replace(/index\.html$/, '')))?.[1];
    if (html === undefined) throw new Error(`There is no ${name} among the pages`);
    row(name, gzipSync(html, { level: 9 }).length, bytes, inKB);
    row(`  its elements`, countElements(html), elements, String);
  }
  row('HTML and dataset on disk, each stop', perStop, PER_STOP, inKB);
  return broken;
}

const COMMAND = {
  name: 'npm run size',
  summary:
    'Compares the built site with its budgets (scripts/budgets.ts): bytes and elements. Builds the site when needed.',
  options: {
    large: {
      type: 'boolean',
      default: false,
      about: `also pages of a generated dossier of ${LARGE} stops, which takes longer`,
    },
  },
  examples: ['npm run size', 'npm run size -- --large'],
} as const;

const code = await runCommand(COMMAND, async ({ values }) => {
  const built = await ensureBuilt();
  if (built !== 0) return built;
  const site = readSite();
  const broken =
    reportWeights(site) + reportElements(site) + (values.large ? await reportLarge() : 0);
  return broken > 0 ? 1 : 0;
});
// Timers of the message compiler would keep the process alive for half a minute.
process.exit(code);
