/** What it costs to publish a dossier. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';

const PrintedSchema = v.object({
  appMilliseconds: v.number(),
  pagesMilliseconds: v.number(),
  peakKilobytes: v.number(),
});

export type Published = {
  /** Seconds: the app by itself, the pages, both. */
  readonly appSeconds: number;
  readonly pagesSeconds: number;
  readonly seconds: number;
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

type Dossier = {
  /** Folder of authored files. */
  readonly folder: string;
  /** A dataset that takes the place of the one built of the folder. */
  readonly dataset?: string;
};

/** Publishes into a folder. What takes longer than the limit, in seconds, is stopped. */
export async function publishTo(
  out: string,
  { folder, dataset }: Dossier,
  limit: number,
): Promise<Published | Refused> {
  rmSync(out, { recursive: true, force: true });
  const script = join(import.meta.dirname, 'publishOnce.ts');
  const args = ['--import', 'tsx', script, out, ...(dataset === undefined ? [] : [dataset])];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, DATELINE_DATA: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { output, faults, code, isLate } = await ended(child, limit);
  if (isLate) return { refused: `stopped after ${limit} s` };
  if (code !== 0) {
    const fault = faults.split('\n').find((line) => /Error|error|FATAL/.test(line));
    return { refused: `publishing failed: ${(fault ?? `exit code ${code}`).trim().slice(0, 160)}` };
  }
  const printed = v.parse(PrintedSchema, JSON.parse(output.trim().split('\n').at(-1) ?? ''));
  return { ...timesOf(printed), ...sizesOf(out) };
}

function timesOf(printed: v.InferOutput<typeof PrintedSchema>) {
  const [app, pages] = [printed.appMilliseconds / 1000, printed.pagesMilliseconds / 1000];
  return {
    appSeconds: app,
    pagesSeconds: pages,
    seconds: app + pages,
    memoryMB: (printed.peakKilobytes * 1024) / 1e6,
  };
}

function sizesOf(out: string) {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((it) =>
    it.isFile(),
  );
  const bytes = files.reduce((sum, it) => sum + statSync(join(it.parentPath, it.name)).size, 0);
  const gzip = (file: string) =>
    existsSync(join(out, file)) ? gzipSync(readFileSync(join(out, file))).length / 1000 : 0;
  return {
    siteMB: bytes / 1e6,
    files: files.length,
    pageKB: gzip('index.html'),
    embedKB: gzip('embed/index.html'),
    datasetKB: gzip('data/visits.json'),
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
