/** Which goals are met, from what was measured. */
import { PAGE_GOALS, type PageGoal, PUBLISHING_GOALS, type PublishingGoal } from '../goals.ts';
import { TIMES } from '../measure/limits.ts';
import { type Case, find, type Metric, medianOf, type Results } from './results.ts';

export type Verdict = {
  readonly title: string;
  readonly stops: number;
  readonly most: number;
  /** `undefined`: it could not be measured, which is not to meet it. */
  readonly value: number | undefined;
  readonly isMet: boolean;
};

const NAMES = { page: 'Dateline, full page', embed: 'Dateline, embed' } as const;
/** Goals hold for the processor at its own speed. */
const SLOWDOWN = 1;
/** The site whose size on disk is that of the shell. */
const SHELL_STOPS = 20;

/** A verdict for each goal and each of the sizes that has one. */
export function verdictsOn(results: Results, sizes: readonly number[]): Verdict[] {
  const judge = (
    { title, most }: { title: string; most: PageGoal['most'] },
    valueAt: (stops: number) => number | undefined,
  ) =>
    sizes.flatMap((stops): Verdict[] => {
      const limit = most[stops];
      if (limit === undefined) return [];
      const value = valueAt(stops);
      return [{ title, stops, most: limit, value, isMet: value !== undefined && value <= limit }];
    });
  return [
    ...PAGE_GOALS.flatMap((goal) => judge(goal, (stops) => pageValue(results, goal, stops))),
    ...PUBLISHING_GOALS.flatMap((goal) =>
      judge(goal, (stops) => publishingValue(results, goal.figure, stops)),
    ),
  ];
}

function pageValue(
  results: Results,
  { of, metric, ratioTo }: PageGoal,
  stops: number,
): number | undefined {
  const own = { peer: NAMES[of], stops, slowdown: SLOWDOWN };
  const value = medianOf(results, own, metric);
  if (ratioTo === undefined || value === undefined) return value;
  const wanted = { ...own, ...ratioTo };
  const other = medianOf(results, wanted, metric) ?? timeInVain(results, wanted, metric);
  if (other === undefined) return undefined;
  // Nothing is a small part of nothing.
  return value === 0 ? 0 : value / other;
}

/** How long a page that came was waited for in vain, milliseconds: it takes longer than that. */
function timeInVain(results: Results, wanted: Case, metric: Metric): number | undefined {
  const hasCome = find(results, wanted)?.samples.some(({ content }) => content !== undefined);
  return hasCome && metric === 'ready' ? TIMES.answer : undefined;
}

function publishingValue(
  { publishing }: Results,
  figure: PublishingGoal['figure'],
  stops: number,
): number | undefined {
  const it = publishing[stops];
  if (it === undefined || 'refused' in it) return undefined;
  if (figure !== 'kBPerStop') return it[figure];
  const shell = publishing[SHELL_STOPS];
  if (shell === undefined || 'refused' in shell) return undefined;
  return ((it.siteMB - shell.siteMB) * 1000) / (stops - SHELL_STOPS);
}
