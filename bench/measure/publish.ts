/** What it costs to publish a dossier. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { CommandError } from '../../cli/errors.ts';

/** Seconds that the shell may take. */
const SHELL_LIMIT = 600;

const PrintedSchema = v.object({
  milliseconds: v.number(),
  cpuMilliseconds: v.number(),
  peakKilobytes: v.number(),
});
const ShellSchema = v.object({ folder: v.string(), milliseconds: v.number() });

/** The app, which is built once for all dossiers. */
export type BuiltShell = { readonly folder: string; readonly seconds: number };

export type Published = {
  /** Of the run: how long the shell took that all its dossiers are put into; little where one was kept. */
  readonly appSeconds: number;
  /** What an editor waits for: from authored files to the site, with the shell there. */
  readonly seconds: number;
  /** The same on one processor; other programs hardly affect it. */
  readonly cpuSeconds: number;
  /** Most that the process had at a time, all its threads together. */
  readonly memoryMB: number;
  readonly siteMB: number;
  readonly files: number;
  /** kB, gzip. */
  readonly pageKB: number;
  readonly embedKB: number;
  readonly datasetKB: number;
};

/** Why there is no site. */
export type Refused = { readonly refused: string };

export type Dossier = {
  /** Folder of authored files. */
  readonly folder: string;
  /** A dataset that takes the place of the one built of the folder. */
  readonly dataset?: string;
};

/** Builds the shell, or takes the one that is kept. Rejects where it does not build. */
export async function builtShell(): Promise<BuiltShell> {
  const { output, faults, code } = await ended(started('shellOnce.ts', [], {}), SHELL_LIMIT);
  if (code !== 0) throw new CommandError(`The shell was not built: ${faults.trim()}`);
  const { folder, milliseconds } = v.parse(ShellSchema, printedIn(output));
  return { folder, seconds: milliseconds / 1000 };
}

/** Publishes into a folder. What takes longer than the limit, in seconds, is stopped. */
export async function publishTo(
  out: string,
  { folder, dataset }: Dossier,
  shell: BuiltShell,
  limit: number,
): Promise<Published | Refused> {
  rmSync(out, { recursive: true, force: true });
  const args = [shell.folder, out, ...(dataset === undefined ? [] : [dataset])];
  const child = started('publishOnce.ts', args, { DATELINE_DATA: folder });
  const { output, faults, code, isLate } = await ended(child, limit);
  if (isLate) return { refused: `stopped after ${limit} s` };
  if (code !== 0) {
    const fault = faults.split('\n').find((line) => /Error|error|FATAL/.test(line));
    return { refused: `publishing failed: ${(fault ?? `exit code ${code}`).trim().slice(0, 160)}` };
  }
  const printed = v.parse(PrintedSchema, printedIn(output));
  return {
    appSeconds: shell.seconds,
    seconds: printed.milliseconds / 1000,
    cpuSeconds: printed.cpuMilliseconds / 1000,
    memoryMB: (printed.peakKilobytes * 1024) / 1e6,
    ...sizesOf(out),
  };
}

/** A script beside this one, in a process of its own. */
function started(script: string, args: readonly string[], environment: Record<string, string>) {
  return spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, script), ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** What a script has printed last. */
function printedIn(output: string): unknown {
  return JSON.parse(output.trim().split('\n').at(-1) ?? '');
}

function sizesOf(out: string) {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((it) =>
    it.isFile(),
  );
  const bytes = files.reduce((sum, it) => sum + statSync(join(it.parentPath, it.name)).size, 0);
  const gzip = (file: string) =>
    existsSync(join(out, file)) ? gzipSync(readFileSync(join(out, file))).length / 1000 : 0;
  const bytesOf = (file: string) =>
    existsSync(join(out, file)) ? statSync(join(out, file)).size : 0;
  return {
    siteMB: bytes / 1e6,
    files: files.length,
    pageKB: gzip('index.html'),
    embedKB: gzip('embed/index.html'),
    datasetKB: gzip('data/visits.json') + bytesOf('data/visits.json.gz') / 1000,
  };
}

type Ended = { output: string; faults: string; code: number | null; isLate: boolean };

function ended(child: ReturnType<typeof spawn>, limit: number): Promise<Ended> {
  return new Promise((resolve, reject) => {
    let output = '';
    let faults = '';
    let isLate = false;
    child.stdout?.on('data', (part) => {
      output += String(part);
    });
    child.stderr?.on('data', (part) => {
      faults += String(part);
    });
    const timer = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, limit * 1000);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ output, faults, code, isLate });
    });
  });
}
