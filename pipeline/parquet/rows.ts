/** Rows of an archive as they come in, checked one by one. */
import * as v from 'valibot';
import { resolveEdtf } from '../../src/compile/check/edtf.ts';
import { type ArchiveRow, ToldSchema } from '../../src/domain/archive/row.ts';
import { dayFromIso } from '../../src/domain/date.ts';

/** A row before it is checked, and where it stands: `rows.csv:12`. */
export type RawRow = { readonly where: string; readonly values: Readonly<Record<string, unknown>> };

/** The row, or what is wrong with it, in one line. */
export type Checked = ArchiveRow | { readonly fault: string };

type Days = Pick<ArchiveRow, 'first' | 'last'> | { readonly fault: string };

/** Dates repeat: so many different ones are remembered. */
const MOST_DATES = 50_000;

/** Checks rows against the places of their archive. */
export function rowChecker(places: ReadonlySet<string>): (raw: RawRow) => Checked {
  const known = new Map<string, Days>();
  const daysOf = (edtf: string): Days => {
    const days = known.get(edtf) ?? resolvedDays(edtf);
    if (known.size < MOST_DATES) known.set(edtf, days);
    return days;
  };
  return ({ where, values }) => {
    const parsed = v.safeParse(ToldSchema, values);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      const column = String(issue.path?.[0]?.key ?? '');
      const message = column in values ? issue.message : 'The column is missing or empty';
      return { fault: `${where} ${column}: ${message}` };
    }
    const told = parsed.output;
    if (!places.has(told.place)) {
      return { fault: `${where} place: There is no place “${told.place}” in the list of places` };
    }
    const days = daysOf(told.date);
    return 'fault' in days ? { fault: `${where} date: ${days.fault}` } : { ...told, ...days };
  };
}

function resolvedDays(edtf: string): Days {
  const resolved = resolveEdtf(edtf);
  if ('fault' in resolved) return resolved;
  const { start, end } = resolved.date;
  return { first: dayFromIso(start.earliest), last: dayFromIso(end.latest) };
}
