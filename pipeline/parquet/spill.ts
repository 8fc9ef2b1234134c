/** Rows in any order, put by months into files, so that no more than one month is in memory. */
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveRow } from '../../src/domain/archive/row.ts';
import { isoFromDay } from '../../src/domain/date.ts';

/** Characters that wait to be written, of all months together. */
const MOST_WAITING = 32_000_000;

export type Spill = {
  readonly add: (row: ArchiveRow) => void;
  /** The months that have rows, such as `2019-03`, in the order of time. */
  readonly months: () => string[];
  /** The rows of a month, in the order in which they came. */
  readonly rowsOf: (month: string) => ArchiveRow[];
};

/** A spill into a folder, which it makes. Whoever makes it deletes the folder. */
export function spillInto(folder: string): Spill {
  mkdirSync(folder, { recursive: true });
  const waiting = new Map<string, string[]>();
  const months = new Set<string>();
  let size = 0;
  const pathOf = (month: string) => join(folder, `${month}.ndjson`);
  const flush = () => {
    for (const [month, lines] of waiting) appendFileSync(pathOf(month), lines.join(''));
    waiting.clear();
    size = 0;
  };
  return {
    add: (row) => {
      const month = isoFromDay(row.first).slice(0, 7);
      const line = `${JSON.stringify(row)}\n`;
      const lines = waiting.get(month);
      if (lines) lines.push(line);
      else waiting.set(month, [line]);
      months.add(month);
      size += line.length;
      if (size > MOST_WAITING) flush();
    },
    months: () => [...months].sort(),
    rowsOf: (month) => {
      flush();
      const lines = readFileSync(pathOf(month), 'utf8').trimEnd().split('\n');
      // What `add` has written.
      return lines.map((line) => JSON.parse(line) as ArchiveRow);
    },
  };
}
