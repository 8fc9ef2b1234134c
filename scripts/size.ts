/** `npm run size`: weighs `dist/` against the budgets; fails when one is exceeded, or weighs nothing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { runCommand } from '../cli/run.ts';
import { BUDGETS } from './budgets.ts';
import { ensureBuilt } from './built.ts';
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

const inKB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Prints the table; resolves to the number of budgets that do not hold. */
function report(site: Site): number {
  let broken = 0;
  const row = (...[name, size, limit, verdict]: [string, string, string, string]): void =>
    console.log(`${name.padEnd(42)}${size.padStart(10)}${limit.padStart(10)}  ${verdict}`);
  row('', 'gzip', 'budget', '');
  for (const { name, limit, files, isEach = false } of BUDGETS) {
    const counted = [...new Set(files(site))];
    const weights = counted.map(weigh);
    const bytes = isEach
      ? Math.max(0, ...weights)
      : weights.reduce((total, each) => total + each, 0);
    const verdict = counted.length === 0 ? 'MISSING' : bytes > (limit ?? bytes) ? 'OVER' : 'ok';
    if (verdict !== 'ok') {
      broken += 1;
      for (const file of counted) row(`  ${file}`, inKB(weigh(file)), '', '');
    }
    row(name, inKB(bytes), limit === undefined ? 'none' : inKB(limit), verdict);
  }
  return broken;
}

const COMMAND = {
  name: 'npm run size',
  summary:
    'Compares the built site with its size budgets (scripts/budgets.ts). Builds the site when needed.',
  options: {},
  examples: ['npm run size'],
} as const;

process.exitCode = await runCommand(COMMAND, async () => {
  const built = await ensureBuilt();
  return built === 0 && report(readSite()) > 0 ? 1 : built;
});
