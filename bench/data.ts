/** `npm run bench:data`: how long the pipeline takes for dossiers of three sizes, see README.md. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { runCommand } from '../cli/run.ts';
import { dossierOf, excerptsOf, type Size } from './dossier.ts';
import { writeFiles } from './generate/writeFiles.ts';

/** What the largest dossier may take, of the processor's time. */
const TARGET = { seconds: 10 };
/** How much more a megabyte may cost in the largest dossier than in the smallest. */
const LINEAR = 1.5;

const FULL: Size = { sources: 1000, length: 5000, visits: 500 };
const PARTS = [1 / 4, 1 / 2, 1];

const MeasuredSchema = v.object({
  milliseconds: v.number(),
  cpuMilliseconds: v.number(),
  peakKilobytes: v.number(),
});
type Measured = v.InferOutput<typeof MeasuredSchema> & {
  readonly size: Size;
  /** Of all files, in bytes. */
  readonly bytes: number;
};

const COMMAND = {
  name: 'npm run bench:data',
  summary: 'Measures how long the pipeline takes for dossiers of three sizes; see bench/README.md.',
  options: {},
  examples: ['npm run bench:data'],
} as const;

process.exitCode = await runCommand(COMMAND, main);

function main(): number {
  const measured = PARTS.map((part) => measure(scaled(FULL, part)));
  console.log(table(measured));
  console.log(`\nNode ${process.version}, ${process.platform}, ${cpus().length} cores`);
  return verdict(measured) ? 0 : 1;
}

function scaled({ sources, length, visits }: Size, part: number): Size {
  return { sources: sources * part, length, visits: visits * part };
}

/** Writes the dossier, has another process build it, and takes both away again. */
function measure(size: Size): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    const files = dossierOf(size);
    writeFiles(join(folder, 'dossier'), files);
    const script = join(import.meta.dirname, 'measure.ts');
    const paths = [join(folder, 'dossier'), join(folder, 'out')];
    const output = execFileSync(process.execPath, ['--import', 'tsx', script, ...paths], {
      encoding: 'utf8',
    });
    const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    return { size, bytes, ...v.parse(MeasuredSchema, JSON.parse(output)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Of the processor's time, which other programs on the machine do not stretch. */
function perMegabyte({ cpuMilliseconds, bytes }: Measured): number {
  return cpuMilliseconds / (bytes / 1e6);
}

/** A Markdown table, as it stands in README.md. */
function table(rows: readonly Measured[]): string {
  const cells = rows.map((row) => [
    String(row.size.sources),
    String(excerptsOf(row.size)),
    (row.bytes / 1e6).toFixed(1),
    (row.milliseconds / 1000).toFixed(1),
    (row.cpuMilliseconds / 1000).toFixed(1),
    perMegabyte(row).toFixed(0),
    (row.peakKilobytes / 1024).toFixed(0),
  ]);
  const head = [
    'sources',
    'excerpts',
    'text, MB',
    'time, s',
    'CPU, s',
    'CPU/text, ms/MB',
    'memory, MiB',
  ];
  const rule = head.map(() => '---:');
  return [head, rule, ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Whether both promises are kept; says which is not. */
function verdict(rows: readonly Measured[]): boolean {
  const [smallest, largest] = [rows[0], rows.at(-1)];
  if (!smallest || !largest) return false;
  const isFast = largest.cpuMilliseconds < TARGET.seconds * 1000;
  const isLinear = perMegabyte(largest) < LINEAR * perMegabyte(smallest);
  if (!isFast) console.error(`Too slow: the largest is to take less than ${TARGET.seconds} s`);
  if (!isLinear) console.error(`Not linear: a megabyte costs ${LINEAR} times as much or more`);
  return isFast && isLinear;
}
