/** The records of a tab by their ids and names, so that other tabs can mention them by either. */
import { ID_PATTERN } from '../../authoring/id.ts';
import { suggestion } from '../../authoring/suggest.ts';
import { idsFrom } from '../dossier/ids.ts';
import { fail, folded, listAt, type Report, type Row, wordAt } from './sheet.ts';

export type Register = {
  /** What a record is called in messages: `place`. */
  readonly noun: string;
  /** The ids, and by each folded name the ids that have it. */
  readonly ids: ReadonlySet<string>;
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** The names as they are written, for suggestions. */
  readonly names: readonly string[];
};

export type Named = { readonly row: Row; readonly id: string; readonly names: readonly string[] };

/**
 * The id of each row: the one that stands there or, where none does, one made of the row's first name.
 * An id that is none, or that two rows have, is a fault.
 */
export function withIds(
  report: Report,
  rows: readonly Row[],
  noun: string,
  namesOf: (row: Row) => readonly string[],
): Named[] {
  const given = rows.map((row) => ({ row, names: namesOf(row), own: wordAt(row, 'id') }));
  const taken = new Set<string>();
  for (const { row, own } of given) {
    if (own === undefined) continue;
    if (!ID_PATTERN.test(own)) {
      const [better = ''] = idsFrom([own]);
      fail(
        report,
        row,
        'id',
        `An id has lower-case letters, digits and single hyphens: write ${better}, or leave the cell empty`,
      );
    } else if (taken.has(own)) {
      fail(
        report,
        row,
        'id',
        `Another ${noun} has the id ${own}; give this one its own, or leave the cell empty`,
      );
    }
    taken.add(own);
  }
  const without = given.filter(({ own }) => own === undefined);
  const made = idsFrom(
    without.map(({ names }) => names[0] ?? ''),
    { noun, taken },
  );
  const ids = new Map(without.map(({ row }, index) => [row, made[index] ?? noun]));
  return given.map(({ row, names, own }) => ({ row, names, id: own ?? ids.get(row) ?? noun }));
}

export function registerOf(
  noun: string,
  records: readonly Pick<Named, 'id' | 'names'>[],
): Register {
  const byName = new Map<string, string[]>();
  for (const { id, names } of records) {
    for (const name of new Set(names.map(folded))) {
      const named = byName.get(name);
      if (named) named.push(id);
      else byName.set(name, [id]);
    }
  }
  return {
    noun,
    ids: new Set(records.map(({ id }) => id)),
    byName,
    names: [...new Set(records.flatMap(({ names }) => names))],
  };
}

/** The id that is meant, by itself or by a name; undefined where none is, which is reported. */
export function meant(
  report: Report,
  row: Row,
  header: string,
  written: string,
  { noun, ids, byName, names }: Register,
): string | undefined {
  if (ids.has(written)) return written;
  const [one, another] = byName.get(folded(written)) ?? [];
  if (one !== undefined && another === undefined) return one;
  const byCase = folded(written);
  if (one === undefined && ids.has(byCase)) return byCase;
  fail(
    report,
    row,
    header,
    one === undefined
      ? `No ${noun} is called “${written}”${suggestion(written, [...names, ...ids])}`
      : `More than one ${noun} is called “${written}”; write its id: ${one}, ${another}`,
  );
  return undefined;
}

/** The record that a cell names. */
export function idAt(
  report: Report,
  row: Row,
  header: string,
  register: Register,
): string | undefined {
  const written = wordAt(row, header);
  return written === undefined ? undefined : meant(report, row, header, written, register);
}

/** The records that a cell names. */
export function idsAt(
  report: Report,
  row: Row,
  header: string,
  register: Register,
): string[] | undefined {
  return listAt(row, header)?.flatMap((each) => meant(report, row, header, each, register) ?? []);
}

/** An id as it stands there, or that of the name; whoever checks the dossier knows what else there is. */
export function looseId(written: string, { ids, byName }: Register): string {
  const [one, another] = byName.get(folded(written)) ?? [];
  return ids.has(written) || one === undefined || another !== undefined ? written : one;
}
