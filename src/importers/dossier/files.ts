/** From records to the authored files of a dossier. */
import { yamlOf } from '../../authoring/writeYaml.ts';
import { withDrafts } from './drafts.ts';
import { inOrder, KEYS } from './keys.ts';
import type {
  DateRecord,
  ExcerptRecord,
  ParticipantRecord,
  Records,
  SourceRecord,
  StopRecord,
  VisitRecord,
} from './records.ts';

/**
 * Writes the files of a dossier, by their paths below its folder. A gap is left out, and whatever has
 * one or rests on one is marked as a draft. Documents stand in their files as they were received.
 */
export function filesOf(records: Records): ReadonlyMap<string, string> {
  const marked = withDrafts(records);
  const { head, sources, visits, stories } = marked;
  return new Map([
    ['dossier.yaml', yamlOf(inOrder(head, KEYS.dossier), 'schema/dossier.schema.json')],
    ...[...listItems(marked)].map(
      ([path, items]) =>
        [path, yamlOf(items, `schema/${path.replace('.yaml', '')}.schema.json`)] as const,
    ),
    ...sources.map((source) => [`sources/${source.id}.md`, sourceFile(source)] as const),
    ...visits.map(
      (visit) =>
        [
          `visits/${visit.id}.yaml`,
          yamlOf(visitMap(visit), '../schema/visit.schema.json'),
        ] as const,
    ),
    ...stories.map(
      ({ id, content }) =>
        [`stories/${id}.yaml`, yamlOf(content, '../schema/story.schema.json')] as const,
    ),
  ]);
}

/** What the files that are lists have, by their paths, with keys in the order in which they are written. */
export function listItems({
  people,
  places,
  references,
}: Pick<Records, 'people' | 'places' | 'references'>): ReadonlyMap<string, readonly object[]> {
  const ordered = (items: readonly object[], keys: readonly string[]) =>
    items.map((item) => inOrder({ ...item }, keys));
  return new Map([
    ['people.yaml', ordered(people, KEYS.person)],
    ['places.yaml', ordered(places, KEYS.place)],
    ['references.yaml', ordered(references, KEYS.reference)],
  ]);
}

function sourceFile({ id: _, text = '', published, ...source }: SourceRecord): string {
  const front = inOrder({ ...source, published: dateValue(published) }, KEYS.source);
  return `---\n${yamlOf(front)}---\n${text}`;
}

function visitMap({ id: _, stops, ...visit }: VisitRecord): Record<string, unknown> {
  return inOrder({ ...levelMap(visit), stops: stops.map(stopMap) }, KEYS.visit);
}

function stopMap(stop: StopRecord): Record<string, unknown> {
  return inOrder(levelMap(stop), KEYS.stop);
}

/** A visit or a stop with the keys of its parts in order. */
function levelMap<T extends Partial<VisitRecord> | StopRecord>(level: T): Record<string, unknown> {
  const { when, people, excerpts, claims, notes } = level;
  return {
    ...level,
    when: dateValue(when),
    people: people?.map(participantValue),
    excerpts: excerpts?.map(excerptMap),
    claims: claims?.map((claim) => inOrder({ ...claim }, KEYS.claim)),
    notes: notes?.map((note) => inOrder({ ...note }, KEYS.note)),
  };
}

function excerptMap({ says, ...excerpt }: ExcerptRecord): Record<string, unknown> {
  return inOrder({ ...excerpt, says: says && inOrder({ ...says }, KEYS.says) }, KEYS.excerpt);
}

function participantValue(participant: ParticipantRecord): unknown {
  if (typeof participant === 'string') return participant;
  return inOrder({ ...participant }, KEYS.participant);
}

/** A date that a document states needs no map. */
function dateValue(when: DateRecord | undefined): unknown {
  if (when === undefined) return undefined;
  const { edtf, basis, ...others } = when;
  const isBare = basis === 'stated' && Object.values(others).every((value) => value === undefined);
  return isBare ? edtf : inOrder({ ...when }, KEYS.date);
}
