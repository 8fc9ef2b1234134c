/** From any value to a catalogue, or to the list of what is wrong with it. */
import * as v from 'valibot';
import { DATASET_FORMAT, type Dataset, DatasetSchema } from './dataset.ts';
import type { DatasetFault } from './faults.ts';
import { otherFormat } from './format.ts';
import { type Linked, link } from './link.ts';
import { atOnce, type LongWork } from './longWork.ts';

/** Checks a dataset against the schema and, if it has that shape, its ids and excerpts. */
export function parseCatalog(input: unknown): Linked {
  return atOnce(parseWork(input));
}

/** The same as long work. */
export function* parseWork(input: unknown): LongWork<Linked> {
  const outdated = otherFormat(input, DATASET_FORMAT);
  if (outdated) return { ok: false, faults: [outdated] };
  const data = yield* datasetIn(input);
  if (data) return yield* link(data);
  // All that is wrong, in the order of the file.
  const { issues = [] } = v.safeParse(DatasetSchema, input);
  return { ok: false, faults: issues.map(faultOf) };
}

const { people, places, references, sources, visits } = DatasetSchema.entries;
const anything = v.array(v.unknown());

/** A dataset, whatever its lists hold. */
const LooseSchema = v.strictObject({
  ...DatasetSchema.entries,
  ...{ people: anything, places: anything, references: anything },
  ...{ sources: anything, visits: anything },
});

/** A value that the schema accepts, as it makes it; undefined for any other. */
function* datasetIn(input: unknown): LongWork<Dataset | undefined> {
  const loose = v.safeParse(LooseSchema, input);
  if (!loose.success) return undefined;
  const { output } = loose;
  const lists = {
    people: yield* itemsIn(people.item, output.people),
    places: yield* itemsIn(places.item, output.places),
    references: yield* itemsIn(references.item, output.references),
    sources: yield* itemsIn(sources.item, output.sources),
    visits: yield* itemsIn(visits.item, output.visits),
  };
  return isWhole(lists) ? { ...output, ...lists } : undefined;
}

function* itemsIn<S extends v.GenericSchema>(
  schema: S,
  items: readonly unknown[],
): LongWork<v.InferOutput<S>[] | undefined> {
  const accepted: v.InferOutput<S>[] = [];
  for (const item of items) {
    const parsed = v.safeParse(schema, item);
    if (!parsed.success) return undefined;
    accepted.push(parsed.output);
    yield;
  }
  return accepted;
}

type Whole<Lists> = { readonly [Name in keyof Lists]: Exclude<Lists[Name], undefined> };

function isWhole<Lists extends object>(lists: Lists): lists is Lists & Whole<Lists> {
  return Object.values(lists).every((list) => list !== undefined);
}

/** Where in the input an issue is, as a path such as `visits[2].place`, and what it says. */
export function faultOf(issue: v.BaseIssue<unknown>): DatasetFault {
  const keys =
    issue.path?.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${key}`)) ?? [];
  return { path: keys.join('').replace(/^\./, ''), message: issue.message };
}
