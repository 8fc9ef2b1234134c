/** `npm run bench`: our site beside others, fed the same events; see README.md. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../cli/errors.ts';
import { runCommand } from '../cli/run.ts';
import { findBrowser } from '../scripts/browser.ts';
import type { Adapter } from './adapters/adapter.ts';
import { EMBED } from './adapters/embed.ts';
import { LEAFLET } from './adapters/leaflet.ts';
import { PAGE } from './adapters/page.ts';
import { TIMELINE_JS } from './adapters/timelineJs.ts';
import { SIZES } from './goals.ts';
import { type BuiltShell, builtShell, type Published, type Refused } from './measure/publish.ts';
import { inRounds, type Planned as PlannedCase } from './measure/rounds.ts';
import { sampleOf } from './measure/sample.ts';
import { startHost } from './measure/server.ts';
import { PEERS, prepare, prepared, requirePeers } from './prepare.ts';
import { chart } from './report/chart.ts';
import { freeName } from './report/freeName.ts';
import type { Results, Sample } from './report/results.ts';
import { report } from './report/tables.ts';
import { verdictsOn } from './report/verdicts.ts';

const ADAPTERS: readonly Adapter[] = [PAGE, EMBED, TIMELINE_JS, LEAFLET];
const RESULTS = join(import.meta.dirname, 'results');
const WORK = join('.cache', 'bench');

const COMMAND = {
  name: 'npm run bench',
  summary:
    'Publishes generated dossiers and measures the site beside TimelineJS and Leaflet, in one run; see bench/README.md.',
  options: {
    stops: {
      type: 'string',
      value: 'LIST',
      default: '20,1000',
      about: 'sizes of the dossiers, separated by commas',
    },
    rounds: {
      type: 'string',
      value: 'NUMBER',
      default: '5',
      about: 'how often each page is opened',
    },
    slowdown: {
      type: 'string',
      value: 'LIST',
      default: '1,4',
      about: 'by which the processor is slowed down',
    },
    quick: { type: 'boolean', default: false, about: 'one round' },
    reuse: {
      type: 'boolean',
      default: false,
      about: 'measure the sites that the last run has published',
    },
    limit: {
      type: 'string',
      value: 'SECONDS',
      default: '1800',
      about: 'what a dossier may take to be published',
    },
    each: {
      type: 'string',
      value: 'SECONDS',
      default: '300',
      about: 'a page that has taken longer in all is not measured again, nor slowed down',
    },
    out: { type: 'string', value: 'DIR', default: RESULTS, about: 'folder for the results' },
  },
  examples: [
    'npm run bench',
    'npm run bench -- --stops 20,1000,10000,100000 --rounds 7',
    'npm run bench -- --quick --stops 20',
  ],
} as const;

process.exitCode = await runCommand(COMMAND, async ({ values }) => {
  const stops = numbersOf('--stops', values.stops);
  const slowdowns = numbersOf('--slowdown', values.slowdown);
  const [rounds = 1] = values.quick ? [1] : numbersOf('--rounds', values.rounds);
  const [limit = 0] = numbersOf('--limit', values.limit);
  const [each = 0] = numbersOf('--each', values.each);
  requirePeers();
  const { path } = await findBrowser('whole');
  const publishing = await publishAll(stops, limit, values.reuse);
  const host = await startHost(WORK, { peers: PEERS });
  const cases = casesOf(stops, slowdowns, publishing);
  try {
    const measure = measuredBy(path, host.url);
    const how = { rounds, patience: each * 1000, measure };
    let name: string | undefined;
    // A run that is stopped has the results of what it has measured.
    for await (const { series, round, isRoundOver } of inRounds(cases, how)) {
      const results = { ...circumstances(), rounds: round, series, publishing };
      if (!existsSync(values.out)) mkdirSync(values.out, { recursive: true });
      name ??= freeName(results.day, readdirSync(values.out));
      const text = save(join(values.out, name), results, stops);
      if (isRoundOver) console.log(`\n${text}`);
    }
  } finally {
    await host.close();
  }
  return 0;
});

function numbersOf(option: string, text: string): number[] {
  const numbers = text.split(',').map(Number);
  if (numbers.every((it) => Number.isSafeInteger(it) && it >= 1)) return numbers;
  throw new UsageError(`${option} takes whole numbers from 1, separated by commas.`);
}

type Publishing = Record<string, Published | Refused>;

async function publishAll(
  stops: readonly number[],
  limit: number,
  isReused: boolean,
): Promise<Publishing> {
  const publishing: Publishing = {};
  let built: Promise<BuiltShell> | undefined;
  const shell = () => {
    built ??= builtShell();
    return built;
  };
  for (const size of stops) {
    const known = isReused ? prepared(WORK, size) : undefined;
    const it = known ?? (await prepare(WORK, size, await shell(), limit));
    publishing[size] = it;
    const outcome =
      'refused' in it ? it.refused : `${it.seconds.toFixed(0)} s, ${it.siteMB.toFixed(0)} MB`;
    console.log(`Publishing ${size} stops: ${outcome}`);
  }
  return publishing;
}

type Planned = PlannedCase & { readonly adapter: Adapter };

/** Peers within sizes, so that what else the machine does meets all of them alike. */
function casesOf(
  stops: readonly number[],
  slowdowns: readonly number[],
  publishing: Publishing,
): Planned[] {
  return stops.flatMap((size) =>
    slowdowns.flatMap((slowdown) =>
      ADAPTERS.map((adapter) => {
        const site = publishing[size];
        const of = { peer: adapter.name, stops: size, slowdown };
        const isRefused = adapter.isOurs && site !== undefined && 'refused' in site;
        return isRefused ? { adapter, of, refused: 'no site' } : { adapter, of };
      }),
    ),
  );
}

/** Opens a page in fresh browsers, and prints what was measured. */
function measuredBy(path: string, url: string) {
  return async (planned: Planned, round: number) => {
    const { adapter, of } = planned;
    const sample = await sampled(path, adapter, url + adapter.address(of.stops), of.slowdown);
    console.log(
      `Round ${round}: ${of.peer}, ${of.stops} stops, slowed ${of.slowdown}: ${JSON.stringify(sample, rounded)}`,
    );
    return sample;
  };
}

/** A browser that breaks down over a page has measured nothing of it; the run goes on. */
async function sampled(...measurement: Parameters<typeof sampleOf>): Promise<Sample> {
  try {
    return await sampleOf(...measurement);
  } catch (error) {
    console.warn(`Not measured: ${error instanceof Error ? error.message : String(error)}`);
    return {};
  }
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(4)) : value;
}

function circumstances(): Pick<Results, 'day' | 'machine' | 'commit'> {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  return {
    day: new Date().toISOString().slice(0, 10),
    // Of the last quarter of an hour: above the number of cores, times say little and ratios less than usual.
    machine: `${cpus().length} cores, load average ${(loadavg()[2] ?? 0).toFixed(1)}, Node ${process.versions.node}, ${process.platform}`,
    commit: git('rev-parse', '--short', 'HEAD'),
  };
}

/** Writes JSON, a chart and the tables under a path without its ending, and gives the tables. */
function save(path: string, results: Results, stops: readonly number[]): string {
  const known = SIZES.filter((size) => stops.includes(size));
  const text = report(results, verdictsOn(results, known));
  const write = (ending: string, content: string) => writeFileSync(`${path}.${ending}`, content);
  write('json', `${JSON.stringify(results, rounded, 2)}\n`);
  write('svg', chart(results));
  write('md', `${text}\n`);
  return text;
}
