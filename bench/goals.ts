/**
 * What the site is to reach. Ratios are of medians of one run, with the processor at its own speed.
 * A size without a number has no goal.
 */
import type { Metric } from './report/results.ts';

export const SIZES = [20, 1000, 10_000, 100_000] as const;

type BySize = Readonly<Partial<Record<number, number>>>;

type Goal = {
  readonly title: string;
  readonly most: BySize;
};

/** A figure of one of our pages, or its ratio to the same or another figure elsewhere. */
export type PageGoal = Goal & {
  readonly of: 'page' | 'embed';
  readonly metric: Metric;
  /** A ratio to this peer at the same size, or to ourselves at another size. */
  readonly ratioTo?: { readonly peer: 'TimelineJS' } | { readonly stops: number };
};

/** A figure of publishing. */
export type PublishingGoal = Goal & {
  readonly figure: 'seconds' | 'memoryMB' | 'embedKB' | 'kBPerStop';
};

const TO_PEER = { peer: 'TimelineJS' } as const;
const TO_A_THOUSAND = { stops: 1000 } as const;

export const PAGE_GOALS: readonly PageGoal[] = [
  {
    title: 'content, of TimelineJS',
    of: 'page',
    metric: 'content',
    ratioTo: TO_PEER,
    most: { 20: 0.6, 1000: 0.12, 10000: 0.02 },
  },
  {
    title: 'every mark answers, of TimelineJS',
    of: 'page',
    metric: 'ready',
    ratioTo: TO_PEER,
    most: { 20: 1, 1000: 0.2, 10000: 0.04 },
  },
  {
    title: 'every mark answers, of ours at 1,000 stops',
    of: 'page',
    metric: 'ready',
    ratioTo: TO_A_THOUSAND,
    most: { 100000: 2 },
  },
  {
    title: 'blocking time, of TimelineJS',
    of: 'page',
    metric: 'blocking',
    ratioTo: TO_PEER,
    most: { 20: 0.5, 1000: 0.05, 10000: 0.01 },
  },
  {
    title: 'blocking time, of ours at 1,000 stops',
    of: 'page',
    metric: 'blocking',
    ratioTo: TO_A_THOUSAND,
    most: { 100000: 2 },
  },
  {
    title: 'kB before a widget is reached for, fonts apart',
    of: 'page',
    metric: 'kB',
    most: { 20: 150, 1000: 190, 10000: 400, 100000: 400 },
  },
  {
    title: 'DOM nodes at rest',
    of: 'page',
    metric: 'nodes',
    most: { 20: 900, 1000: 1500, 10000: 1500, 100000: 1500 },
  },
  {
    title: 'selection to paint, pressed by a hand, ms',
    of: 'page',
    metric: 'selection',
    most: { 20: 32, 1000: 50, 10000: 50, 100000: 100 },
  },
  {
    title: 'selection to paint, pressed without a pause, ms',
    of: 'page',
    metric: 'hastySelection',
    most: { 20: 32, 1000: 50, 10000: 50, 100000: 100 },
  },
  {
    title: 'filter to paint, ms',
    of: 'page',
    metric: 'filter',
    most: { 20: 32, 1000: 50, 10000: 50, 100000: 100 },
  },
];

export const PUBLISHING_GOALS: readonly PublishingGoal[] = [
  {
    title: 'embed HTML, kB gzip',
    figure: 'embedKB',
    most: { 20: 30, 1000: 45, 10000: 45, 100000: 45 },
  },
  {
    title: 'publishing with the app there, s',
    figure: 'seconds',
    most: { 20: 6, 1000: 30, 10000: 240 },
  },
  { title: 'publishing, MB of memory', figure: 'memoryMB', most: { 10000: 1000, 100000: 2000 } },
  {
    title: 'site on disk per stop beyond that of 20 stops, kB',
    figure: 'kBPerStop',
    most: { 1000: 15, 10000: 15, 100000: 5 },
  },
];
