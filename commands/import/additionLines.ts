/** What an import has added to a dossier and what it has recognised, for the terminal. */
import type { Addition, Recognised } from '../../src/importers/adding/addition.ts';

/** A line for each record, and one for all. */
export function additionLines(folder: string, addition: Addition): string[] {
  const { recognised, headDiffers } = addition;
  const added = addedLines(addition);
  const differing = recognised.filter(({ differs }) => differs.length > 0).length;
  const head =
    headDiffers.length === 0 ? [] : [`there already: dossier.yaml${otherwise(headDiffers)}`];
  return [
    ...added.map((line) => `added: ${line}`),
    ...recognised
      .filter(isTold(recognised))
      .map((each) => `there already: ${nameOf(each)}${otherwise(each.differs)}`),
    ...head,
    added.length === 0
      ? `Nothing was added: ${folder} has all of it.`
      : `Added ${counted(added.length)} to ${folder}.`,
    ...(differing + head.length > 0
      ? [
          'An import changes nothing that is there. Change it by hand, or import the file into a new folder.',
        ]
      : []),
  ];
}

function addedLines({ fresh, parts }: Addition): string[] {
  const listed = (noun: string, file: string, records: readonly { readonly id: string }[]) =>
    records.map(({ id }) => `${noun} ${id} (${file})`);
  const heads = Object.entries(fresh.head).flatMap(([key, items]) =>
    Array.isArray(items)
      ? items.map((item: unknown) => `${key.slice(0, -1)} ${Object(item).id} (dossier.yaml)`)
      : [],
  );
  return [
    ...listed('person', 'people.yaml', fresh.people),
    ...listed('place', 'places.yaml', fresh.places),
    ...listed('reference', 'references.yaml', fresh.references),
    ...heads,
    ...fresh.sources.map(({ id }) => `sources/${id}.md`),
    ...fresh.visits.map(({ id }) => {
      const whole = parts.get(id);
      return `visits/${id}.yaml${whole === undefined ? '' : `, with the stops that visits/${whole}.yaml has not`}`;
    }),
    ...fresh.stories.map(({ id }) => `stories/${id}.yaml`),
  ];
}

/** A stop goes without saying where its visit is said to be there, and the file says the same of both. */
function isTold(all: readonly Recognised[]): (one: Recognised) => boolean {
  const visits = new Set(all.flatMap(({ kind, id }) => (kind === 'visit' ? [id] : [])));
  return ({ kind, id, differs }) =>
    kind !== 'stop' || differs.length > 0 || !visits.has(id.split('.')[0] ?? '');
}

const nameOf = ({ kind, id }: Recognised): string => `${kind} ${id}`;

function otherwise(keys: readonly string[]): string {
  if (keys.length === 0) return '';
  return `; the file says something else under ${keys.join(', ')}, which was not taken over`;
}

const counted = (count: number): string => `${count} ${count === 1 ? 'record' : 'records'}`;
