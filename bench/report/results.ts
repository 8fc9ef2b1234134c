/** What a run of the benchmark has measured. */

import type { Published, Refused } from '../measure/publish.ts';
import { median, quantile } from '../quantile.ts';

/** What is measured of a page, by the names used in tables. */
export const METRICS = {
  kB: { title: 'transferred, fonts apart', unit: 'kB' },
  firstPaint: { title: 'first paint', unit: 'ms' },
  content: { title: 'content', unit: 'ms' },
  ready: { title: 'every mark answers', unit: 'ms' },
  blocking: { title: 'blocking time', unit: 'ms' },
  nodes: { title: 'DOM nodes at rest', unit: '' },
  heapMB: { title: 'heap', unit: 'MB' },
  firstSelection: { title: 'first selection', unit: 'ms' },
  selection: { title: 'selection', unit: 'ms' },
  hastySelection: { title: 'selection without a pause', unit: 'ms' },
  selectionAfterPan: { title: 'selection after a pan', unit: 'ms' },
  filter: { title: 'filter', unit: 'ms' },
  brush: { title: 'period moved', unit: 'ms' },
  pan: { title: 'first pan', unit: 'ms' },
} as const;
export type Metric = keyof typeof METRICS;
export const METRIC_NAMES = Object.keys(METRICS) as Metric[];

/** One measurement; what did not come in time is missing. */
export type Sample = Readonly<Partial<Record<Metric, number>>>;

export type Case = {
  readonly peer: string;
  readonly stops: number;
  readonly slowdown: number;
};

export type Series = Case & {
  readonly samples: readonly Sample[];
  /** Why there are no samples. */
  readonly refused?: string;
};

export type Results = {
  /** ISO 8601 day. */
  readonly day: string;
  readonly machine: string;
  readonly commit: string;
  readonly rounds: number;
  readonly series: readonly Series[];
  readonly publishing: Readonly<Record<string, Published | Refused>>;
};

/** Median and quartiles of what came in time; `undefined` if nothing did. */
export type Spread = { readonly low: number; readonly median: number; readonly high: number };

export function spreadOf({ samples }: Series, metric: Metric): Spread | undefined {
  const values = samples.flatMap((sample) => sample[metric] ?? []);
  if (values.length === 0) return undefined;
  return { low: quantile(values, 0.25), median: median(values), high: quantile(values, 0.75) };
}

export function find(results: Results, wanted: Case): Series | undefined {
  return results.series.find(
    ({ peer, stops, slowdown }) =>
      peer === wanted.peer && stops === wanted.stops && slowdown === wanted.slowdown,
  );
}

export function medianOf(results: Results, wanted: Case, metric: Metric): number | undefined {
  const series = find(results, wanted);
  return series === undefined ? undefined : spreadOf(series, metric)?.median;
}
