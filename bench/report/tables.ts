/** The results as Markdown. */
import type { Published, Refused } from '../measure/publish.ts';
import {
  find,
  METRIC_NAMES,
  METRICS,
  type Metric,
  medianOf,
  type Results,
  spreadOf,
} from './results.ts';
import type { Verdict } from './verdicts.ts';

const RATIO_TO = 'TimelineJS';
const NONE = '–';

/** All tables, with what was measured on which machine. */
export function report(results: Results, verdicts: readonly Verdict[]): string {
  const sizes = [...new Set(results.series.map(({ stops }) => stops))];
  const slowdowns = [...new Set(results.series.map(({ slowdown }) => slowdown))];
  return [
    `# Benchmark of ${results.day}`,
    `${results.machine}. Commit ${results.commit}. ${results.rounds} round${results.rounds === 1 ? '' : 's'}; medians, with the quartiles in brackets. ×: ratio to TimelineJS.`,
    ...slowdowns.flatMap((slowdown) =>
      sizes.map(
        (stops) =>
          `## ${withCommas(stops)} stops${slowdown === 1 ? '' : `, processor slowed ${slowdown} times`}\n\n${pageTable(results, stops, slowdown)}`,
      ),
    ),
    `## Publishing\n\n${publishingTable(results.publishing)}`,
    `## Goals\n\n${goalTable(verdicts)}`,
  ].join('\n\n');
}

function pageTable(results: Results, stops: number, slowdown: number): string {
  const series = results.series.filter((it) => it.stops === stops && it.slowdown === slowdown);
  const head = ['', ...METRIC_NAMES.map((metric) => titleOf(metric))];
  const rows = series.map(({ peer, refused, samples }) => {
    if (refused !== undefined) return [peer, refused, ...METRIC_NAMES.slice(1).map(() => NONE)];
    const cells = METRIC_NAMES.map((it) => cell(results, { peer, stops, slowdown }, it));
    return [peer + roundsOf(samples.length, results.rounds), ...cells];
  });
  return table(head, rows);
}

/** Where a page was not measured in every round, in how many. */
function roundsOf(measured: number, rounds: number): string {
  return measured === rounds ? '' : ` (${measured} of ${rounds} rounds)`;
}

function titleOf(metric: Metric): string {
  const { title, unit } = METRICS[metric];
  return unit === '' ? title : `${title}, ${unit}`;
}

function cell(
  results: Results,
  wanted: { peer: string; stops: number; slowdown: number },
  metric: Metric,
): string {
  const series = find(results, wanted);
  const spread = series === undefined ? undefined : spreadOf(series, metric);
  if (spread === undefined) return NONE;
  const { low, median, high } = spread;
  const around = results.rounds > 1 && low !== high ? ` (${figure(low)}–${figure(high)})` : '';
  const other = medianOf(results, { ...wanted, peer: RATIO_TO }, metric);
  const ratio =
    wanted.peer === RATIO_TO || other === undefined || other === 0
      ? ''
      : ` ×${figure(median / other)}`;
  return `${figure(median)}${around}${ratio}`;
}

function publishingTable(publishing: Results['publishing']): string {
  const head = [
    ...['stops', 'app, s', 'dossier, s', 'CPU, s', 'memory, MB', 'site, MB', 'files'],
    ...['first page, kB gzip', 'embed, kB gzip', 'dataset, kB gzip'],
  ];
  const rows = Object.entries(publishing).map(([stops, it]) => [
    withCommas(Number(stops)),
    ...publishingCells(it),
  ]);
  return table(head, rows);
}

function publishingCells(it: Published | Refused): string[] {
  if ('refused' in it) return [it.refused, ...Array.from({ length: 8 }, () => NONE)];
  const { appSeconds, seconds, cpuSeconds, memoryMB, siteMB, files } = it;
  const figures = [appSeconds, seconds, cpuSeconds, memoryMB, siteMB, files];
  return [...figures, it.pageKB, it.embedKB, it.datasetKB].map(figure);
}

function goalTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ title, stops, most, value, isMet }) => [
    title,
    withCommas(stops),
    `≤ ${figure(most)}`,
    value === undefined ? NONE : figure(value),
    isMet ? 'met' : value === undefined ? '**missed** (not measured)' : '**missed**',
  ]);
  return table(['goal', 'stops', 'most', 'is', ''], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, i) => (i === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Three digits that say something, never an exponent. */
function figure(value: number): string {
  if (value >= 100) return withCommas(Math.round(value));
  return String(Number(value.toPrecision(value >= 1 ? 3 : 2)));
}

function withCommas(value: number): string {
  return value.toLocaleString('en');
}
