import type { DatasetWhen } from '../dataset.ts';
import { type Inspection, needId } from './inspection.ts';

/** Reports unknown references of a date, and an end before its beginning. */
export function checkWhen({ known, report }: Inspection, when: DatasetWhen, path: string): void {
  for (const id of when.references) {
    needId(known.references, id, 'reference', `${path}.references`, report);
  }
  const { start, end } = when;
  const isOrdered =
    start.earliest <= start.latest &&
    end.earliest <= end.latest &&
    start.earliest <= end.earliest &&
    start.latest <= end.latest;
  if (!isOrdered) report(path, `"${when.edtf}" ends before it begins`);
}
