/** A generated dossier as the dataset that the pipeline would build of it, for sizes beyond files. */
import { createHash } from 'node:crypto';
import { passagesOf } from '../../src/compile/build/passages.ts';
import { resolveEdtf } from '../../src/compile/check/edtf.ts';
import type {
  Claim,
  Dataset,
  DatasetStop,
  DatasetWhen,
  LocalText,
} from '../../src/domain/dataset.ts';
import { DATASET_FORMAT } from '../../src/domain/dataset.ts';
import type { Excerpt, Generated, Named, Says, Source, Stop, Visit, When, Words } from './model.ts';

/** Characters of the document beside an excerpt, as the pipeline keeps them. */
const CONTEXT_LENGTH = 32;
const FIELDS = ['when', 'time', 'where', 'who', 'what'] as const;

/** The same as the pipeline's, but for `$schema`, which names a file beside it. */
export function datasetOf(generated: Generated): Dataset {
  const texts = new Map(generated.sources.map(({ id, text }) => [id, text]));
  const visits = generated.visits.map((visit) => visitOf(visit, texts));
  const quoted = rangesOf(visits);
  const { directions, kinds, tags, ...head } = generated.head;
  const parts = {
    dossier: {
      ...head,
      title: local(head.title),
      summary: local(head.summary),
      directions: directions.map(({ tone, ...named }) => ({ ...namedOf(named), tone })),
      kinds: kinds.map(namedOf),
      tags: tags.map(namedOf),
      changes: [],
    },
    people: generated.people.map(({ office, spellings, ...person }) => ({
      ...namedOf(person),
      office: local(office),
      spellings: [...spellings],
    })),
    places: generated.places.map(({ position: [longitude, latitude], ...place }) => ({
      ...place,
      names: local(place.names),
      position: [longitude, latitude] satisfies [number, number],
    })),
    references: generated.references.map((it) => ({ ...it, confirms: local(it.confirms) })),
    sources: generated.sources.map((source) => sourceOf(source, quoted.get(source.id) ?? [])),
    visits,
  };
  const version = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);
  return { format: DATASET_FORMAT, version, ...parts };
}

type Texts = ReadonlyMap<string, string>;
type Range = { readonly start: number; readonly end: number };

function local(words: Words): LocalText {
  return typeof words === 'string' ? { en: words } : { ...words };
}

function namedOf({ id, names }: Named): { id: string; names: LocalText } {
  return { id, names: local(names) };
}

function whenOf({ edtf, time, basis, reasoning, references = [] }: When): DatasetWhen {
  const resolved = resolveEdtf(edtf);
  if ('fault' in resolved) throw new Error(resolved.fault);
  return {
    ...resolved.date,
    ...(time === undefined ? {} : { time }),
    basis,
    ...(reasoning === undefined ? {} : { reasoning: local(reasoning) }),
    references: [...references],
  };
}

function sourceOf(
  { text, published, ...source }: Source,
  quoted: readonly Range[],
): Dataset['sources'][number] {
  return {
    ...source,
    published: whenOf({ edtf: published, basis: 'stated' }),
    passages: passagesOf(text, quoted).map((passage) => ({ ...passage })),
  };
}

function visitOf(visit: Visit, texts: Texts): Dataset['visits'][number] {
  const [first, ...others] = visit.stops.map((stop) => stopOf(visit.id, stop, texts));
  if (first === undefined) throw new Error(`${visit.id} has no stops`);
  return {
    id: visit.id,
    title: local(visit.title),
    direction: visit.direction,
    kind: visit.kind,
    ...(visit.tags === undefined ? {} : { tags: [...visit.tags] }),
    when: whenOf(visit.when),
    people: visit.people.map((person) => ({ person })),
    excerpts: [],
    claims: [],
    notes: [],
    stops: [first, ...others],
  };
}

function stopOf(visit: string, stop: Stop, texts: Texts): DatasetStop {
  const id = `${visit}.${stop.id}`;
  const [first, ...others] = stop.excerpts.map((it, i) => excerptOf(`${id}.e${i + 1}`, it, texts));
  if (first === undefined) throw new Error(`${id} has no excerpts`);
  return {
    id,
    place: stop.place,
    placeInferred: stop.placeInferred ?? false,
    title: local(stop.title),
    status: stop.status,
    ...(stop.tags === undefined ? {} : { tags: [...stop.tags] }),
    when: whenOf(stop.when),
    people: stop.people.map((person) => ({ person })),
    excerpts: [first, ...others],
    claims: claimsOf(id, stop),
    notes: (stop.notes ?? []).map(({ text, excerpts, ...note }, i) => ({
      ...note,
      id: `${id}.n${i + 1}`,
      text: local(text),
      excerpts: excerpts.map((short) => `${id}.${short}`),
      references: [],
    })),
  };
}

function excerptOf(id: string, { source, quote, support }: Excerpt, texts: Texts) {
  const text = texts.get(source) ?? '';
  const start = text.indexOf(quote);
  const end = start + quote.length;
  return {
    id,
    source,
    exact: quote,
    prefix: text.slice(Math.max(text.lastIndexOf('\n', start) + 1, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, Math.min(text.indexOf('\n', end), end + CONTEXT_LENGTH)),
    start,
    end,
    support: support
      .map((phrase) => ({
        start: quote.indexOf(phrase),
        end: quote.indexOf(phrase) + phrase.length,
      }))
      .sort((a, b) => a.start - b.start),
  };
}

/** What excerpts say, then what references say. A field is disputed if a note says so. */
function claimsOf(stop: string, { excerpts, claims = [], notes = [] }: Stop): Claim[] {
  const disputed = new Set(notes.map(({ field }) => field));
  const statusOf = (field: keyof Says) =>
    field === 'when' && disputed.has(field) ? 'conflict' : 'accepted';
  return [
    ...excerpts.flatMap(({ says }, i) =>
      FIELDS.flatMap((field): Claim[] => {
        const value = says[field];
        if (value === undefined) return [];
        const by = { type: 'excerpt', excerpt: `${stop}.e${i + 1}` } as const;
        const said = typeof value === 'string' ? value : value.join(', ');
        return [{ field, value: said, by, status: statusOf(field) }];
      }),
    ),
    ...claims.map(({ reference, field, value }): Claim => {
      const by = { type: 'reference', reference } as const;
      return { field, value, by, status: statusOf(field) };
    }),
  ];
}

function rangesOf(visits: Dataset['visits']): Map<string, Range[]> {
  const ranges = new Map<string, Range[]>();
  for (const { source, start, end } of visits
    .flatMap(({ stops }) => stops)
    .flatMap(({ excerpts }) => excerpts)) {
    const known = ranges.get(source);
    if (known === undefined) ranges.set(source, [{ start, end }]);
    else known.push({ start, end });
  }
  return ranges;
}
