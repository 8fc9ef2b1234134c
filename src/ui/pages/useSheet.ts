import { useState } from 'react';
import { type Sheet, sheetOf } from '../../domain/sheets.ts';

type Asked = {
  /** The number that the address names, from 1. */
  readonly asked: number | undefined;
  /** The index of the item that is selected; -1 for none. */
  readonly chosen: number;
};

/**
 * The number, from 1, of the sheet that is shown: the one asked for, else the one of what is selected.
 * When nothing is selected any more, that sheet stays.
 */
export function useSheet(sheets: readonly Sheet[], { asked, chosen }: Asked): number {
  const [kept, keep] = useState<{ readonly count: number; readonly number: number }>();
  const count = sheets.length;
  const ofChosen = chosen < 0 ? undefined : sheetOf(chosen, sheets);
  const isKept = asked === undefined && kept?.count === count;
  const number = asked ?? ofChosen ?? (isKept ? kept.number : 1);
  if (asked !== undefined && kept) keep(undefined);
  if (asked === undefined && ofChosen !== undefined && (!isKept || kept.number !== ofChosen)) {
    keep({ count, number: ofChosen });
  }
  return Math.min(number, count);
}
