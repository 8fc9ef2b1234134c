/** What visits and stops have in common, read from their columns. */
import type { Attendance, Excerpt, Person, Stop, Visit } from '../catalog.ts';
import type { LocalText, Tag } from '../dataset.ts';
import type { Columns, StopColumns, VisitColumns } from './columns.ts';
import { whenAt } from './dates.ts';
import type { Reader } from './rowObjects.ts';
import type { World } from './world.ts';

type ToldReader = Pick<
  Reader<Stop>,
  'title' | 'when' | 'people' | 'claims' | 'notes' | 'tags' | 'excerpts'
>;
export type Told = (level: VisitColumns | StopColumns) => ToldReader;

const NONE: readonly [] = [];

export function toldReader(
  { head, texts }: Columns,
  people: readonly Person[],
  world: World,
): Told {
  const groups = head.groups.map((group) =>
    group.flatMap((at): Attendance[] => (people[at] ? [{ person: people[at] }] : [])),
  );
  const tags = head.dossier.tags ?? [];
  const marks = head.marks.map((list) => list.flatMap((at): Tag[] => (tags[at] ? [tags[at]] : [])));
  return ({ dates, rare, quoted, order, group, marks: marked, titles }) => ({
    title: (row) => {
      const title: LocalText = {};
      for (const i of head.orders[order[row] ?? 0] ?? []) {
        const at = titles[i]?.[row] ?? 0;
        title[head.languages[i] ?? ''] = texts.titles[i]?.at(at - 1) ?? '';
      }
      return title;
    },
    when: (row) => whenAt(dates, texts, row, rare(row)?.calendar),
    people: (row) => groups[group[row] ?? 0] ?? NONE,
    claims: (row) => rare(row)?.claims ?? NONE,
    notes: (row) => rare(row)?.notes ?? NONE,
    tags: (row) => marks[marked[row] ?? 0] ?? NONE,
    excerpts: (row) => {
      const named = new Map(rare(row)?.quoted);
      const rows = quoted.sources.subarray(quoted.starts[row], quoted.starts[row + 1]);
      const excerpts = Array.from(rows).flatMap((at, i) => {
        const source = world.sources[at];
        return source ? [excerptOf(source, named.get(i) ?? '')] : [];
      });
      // No stop is without excerpts: that has been checked.
      return excerpts as unknown as Stop['excerpts'] & Visit['excerpts'];
    },
  });
}

/** An excerpt without its text, as `first.ts` has it. */
function excerptOf(source: Excerpt['source'], id: string): Excerpt {
  return { id, source, exact: '', prefix: '', suffix: '', start: 0, end: 0, support: [] };
}
