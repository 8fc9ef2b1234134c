/** What is small of a dossier: one section of JSON, with what the columns refer to by number. */
import * as v from 'valibot';
import { DossierSchema } from '../dataset/dossier.ts';
import { PersonSchema, PlaceSchema, ReferenceSchema } from '../dataset/named.ts';
import { id, languageTag } from '../dataset/values.ts';
import { VERSION } from '../dataset.ts';
import { integrityFaults } from '../integrity.ts';
import type { LongWork } from '../longWork.ts';
import { VISIT_KINDS } from '../visitKinds.ts';
import { PackedFault } from './fault.ts';

const number = v.pipe(v.number(), v.integer(), v.minValue(0));
const numbers = v.array(number);

const HeadSchema = v.strictObject({
  version: VERSION,
  dossier: DossierSchema,
  people: v.array(v.omit(PersonSchema, ['spellings'])),
  places: v.array(v.omit(PlaceSchema, ['gazetteer', 'note', 'noteLinks'])),
  references: v.array(v.pick(ReferenceSchema, ['id', 'publisher', 'party'])),
  /** How many rows there are. */
  rows: v.strictObject({ visits: number, stops: number, sources: number }),
  /** The languages of the titles; and in which order a title has which of them. */
  languages: v.array(languageTag),
  orders: v.array(v.pipe(numbers, v.minLength(1))),
  kinds: v.array(id),
  /** The languages of the sources. */
  written: v.array(languageTag),
  /** Who was there together, and which marks are set together, by where they stand in the lists. */
  groups: v.array(numbers),
  marks: v.array(numbers),
});
export type Head = v.InferOutput<typeof HeadSchema>;

/** Reads and checks the head. Throws a `PackedFault`. */
export function* headIn(section: string, json: unknown): LongWork<Head> {
  yield;
  const head = parsed(section, HeadSchema, json);
  yield;
  const { version, dossier, people, places, references } = head;
  const [fault] = integrityFaults({
    ...{ format: 'dateline-dataset-2', version, dossier, sources: [], visits: [] },
    people: people.map((person) => ({ ...person, spellings: [] })),
    places: places.map((place) => ({ ...place, gazetteer: { name: '', record: '', url: '' } })),
    references: references.map((each) => ({ ...each, title: '', url: '', confirms: {} })),
  });
  if (fault) throw new PackedFault(section, `${fault.path}: ${fault.message}`);
  yield;
  const within = (what: string, lists: readonly number[][], list: readonly unknown[]) => {
    if (!lists.flat().every((at) => at < list.length)) {
      throw new PackedFault(section, `${what} names something that there is not`);
    }
  };
  within('orders', head.orders, head.languages);
  within('groups', head.groups, people);
  within('marks', head.marks, dossier.tags ?? []);
  const own = dossier.kinds?.map((kind) => kind.id) ?? [];
  const known = dossier.colours === 'kinds' ? own : [...own, ...VISIT_KINDS];
  const unknown = head.kinds.find((kind) => !known.includes(kind));
  if (unknown) throw new PackedFault(section, `There is no kind of visit "${unknown}"`);
  return head;
}

function parsed<T>(
  section: string,
  schema: v.BaseSchema<unknown, T, v.BaseIssue<unknown>>,
  json: unknown,
): T {
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = issue.path?.map(({ key }) => String(key)).join('.') ?? '';
  throw new PackedFault(section, `${path}: ${issue.message}`);
}
