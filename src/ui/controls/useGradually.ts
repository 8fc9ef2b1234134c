import { useEffect, useRef, useState } from 'react';
import { evenSheets, type Sheet, sheetAt, sheetOf } from '../../domain/sheets.ts';
import { useIsStatic } from '../prerender/static.ts';
import { MOST_ON_PAPER, useIsOnPaper } from '../print/paper.ts';
import { focusItem } from './items.ts';

export type Gradual<T> = {
  readonly drawn: readonly T[];
  /** The index of the first that is drawn. */
  readonly from: number;
  /** How many there are. */
  readonly total: number;
  /** Not all of the part is drawn yet, but will be at once. */
  readonly isComing: boolean;
  /** There are more than are drawn at first, so that each says which of all it is (`itemOf`). */
  readonly isLong: boolean;
  /** How many more are drawn on request before and after those that are; 0 at either end. */
  readonly before: number;
  readonly after: number;
  /** Draws them, and moves the focus to the nearest of them within an element. */
  readonly show: (side: 'before' | 'after', within: Element | null) => void;
  /** Leads to a page with all of them, where there is no script. */
  readonly path?: string | undefined;
};

type Options = {
  /** How many are drawn at first, and how many more at each request. */
  readonly step: number;
  /** More are shown only as long as it stays the same; the items themselves if it is not given. */
  readonly of?: unknown;
  /** The index of one that must be among them; -1 for none. */
  readonly chosen?: number;
  /** So many of the part at most, as the others follow at once. */
  readonly most?: number;
  /** The page without a script that has all of them. Without one, that page has to draw all itself. */
  readonly path?: string | undefined;
};

/**
 * A part of many items, and more of them on request, so that a page of ten thousand answers at once.
 * The part begins with the first item, or is the one in which the chosen item stands. All of few
 * items are drawn; on paper as many as `MOST_ON_PAPER`.
 */
export function useGradually<T>(
  items: readonly T[],
  { step, of = items, chosen = -1, most = Number.POSITIVE_INFINITY, path }: Options,
): Gradual<T> {
  const total = items.length;
  const sheets = evenSheets(total, step);
  const [asked, setAsked] = useState<Sheet & { readonly of: unknown }>();
  const focusNext = useRef<() => void>(undefined);
  useEffect(() => {
    focusNext.current?.();
    focusNext.current = undefined;
  });
  const isOnPaper = useIsOnPaper();
  const isWhole = useIsStatic() && path === undefined;
  const own = sheetAt(sheetOf(chosen, sheets), sheets);
  const kept = asked?.of === of ? asked : undefined;
  const isEnough = kept && (chosen < 0 || (kept.from <= chosen && chosen < kept.to));
  const range = isEnough ? kept : own;
  const { from, to } = isOnPaper || isWhole ? { from: 0, to: total } : range;
  const last = isOnPaper ? Math.min(to, MOST_ON_PAPER) : to;
  const nextTo = sheetAt(sheetOf(to, sheets), sheets).to;
  const after = isOnPaper || to >= total ? 0 : nextTo - to;
  const before = Math.min(from, step);
  return {
    ...{ drawn: items.slice(from, Math.min(last, from + most)), from, total, before, after, path },
    isComing: from + most < last,
    isLong: sheets.length > 1,
    show: (side, within) => {
      const isAfter = side === 'after';
      setAsked({ of, from: isAfter ? from : from - before, to: isAfter ? to + after : to });
      focusNext.current = () => focusItem(within, isAfter ? to : from - 1);
    },
  };
}
