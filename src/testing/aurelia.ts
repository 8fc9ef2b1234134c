/** An invented dossier, the voyages of the research ship Aurelia. Every call makes new objects. */
import type {
  Dataset,
  DatasetPlace,
  DatasetSource,
  DatasetStop,
  DatasetVisit,
  DatasetWhen,
  Excerpt,
  Note,
  Reference,
} from '../domain/dataset.ts';

const LOGBOOK = [
  'The Aurelia lay off Cape Vesper on 3 May 2021 and sounded the bay.',
  'On 6 May she put in at Port Merle, where Captain Ilse Brandt went ashore.',
];
const GAZETTE = ['In August the ship came home to Port Merle with Tomas Okafor aboard.'];
const TEXTS: Readonly<Record<string, readonly string[]>> = { logbook: LOGBOOK, gazette: GAZETTE };
/** Unpublished characters between two passages of a source. */
const BETWEEN = 20;

export function dataset(parts: Partial<Dataset> = {}): Dataset {
  return {
    format: 'dateline-dataset-2',
    version: '0123456789ab',
    dossier: {
      id: 'aurelia',
      title: { en: 'Voyages of the Aurelia' },
      summary: { en: 'Where the research ship Aurelia put in.' },
      language: 'en',
      directions: [
        { id: 'outward', names: { en: 'Outward' }, tone: 'first' },
        { id: 'homeward', names: { en: 'Homeward' }, tone: 'second' },
      ],
      changes: [],
    },
    people: [
      { id: 'brandt', names: { en: 'Ilse Brandt' }, spellings: ['Ilse Brandt'] },
      { id: 'okafor', names: { en: 'Tomas Okafor' }, spellings: ['Tomas Okafor'] },
    ],
    places: [
      place('port-merle', { position: [10, 50] }),
      place('cape-vesper', { position: [12, 70] }),
      place('merle-jetty', { position: [10, 50.1], within: 'port-merle' }),
    ],
    references: [
      {
        id: 'harbour-register',
        title: 'Register of ships',
        publisher: 'Harbour office',
        url: 'https://example.org/register',
        confirms: { en: 'The day of arrival.' },
      },
    ],
    sources: [source('logbook'), source('gazette')],
    visits: [
      visit('return', {
        direction: 'homeward',
        when: when('2021-08-01', '2021-08-31', { edtf: '2021-08', interval: false }),
        stops: [
          stop('return.port', {
            when: when('2021-08-01', '2021-08-31', { edtf: '2021-08', interval: false }),
            excerpts: [quote('return.port.home', 'gazette', 'the ship came home to Port Merle')],
          }),
        ],
      }),
      visit('departure', {
        when: when('2021-05-03', '2021-05-06'),
        excerpts: [quote('departure.whole', 'logbook', 'The Aurelia')],
        stops: [
          stop('departure.cape', {
            place: 'cape-vesper',
            when: when('2021-05-03'),
            excerpts: [quote('departure.cape.lay', 'logbook', 'lay off Cape Vesper')],
          }),
          stop('departure.port', {
            when: when('2021-05-06'),
            excerpts: [quote('departure.port.ashore', 'logbook', 'Ilse Brandt went ashore')],
          }),
        ],
      }),
    ],
    ...parts,
  };
}

export function visit(id: string, parts: Partial<DatasetVisit> = {}): DatasetVisit {
  return {
    id,
    title: { en: `Visit ${id}` },
    direction: 'outward',
    kind: 'working',
    when: when('2021-05-03'),
    people: [],
    excerpts: [],
    claims: [],
    notes: [],
    stops: [stop(`${id}.only`)],
    ...parts,
  };
}

export function stop(id: string, parts: Partial<DatasetStop> = {}): DatasetStop {
  return {
    id,
    place: 'port-merle',
    placeInferred: false,
    title: { en: `Stop ${id}` },
    status: 'happened',
    when: when('2021-05-03'),
    people: [{ person: 'brandt' }],
    excerpts: [quote(`${id}.words`, 'logbook', 'Port Merle')],
    claims: [],
    notes: [],
    ...parts,
  };
}

export function place(id: string, parts: Partial<DatasetPlace> = {}): DatasetPlace {
  return {
    id,
    names: { en: id },
    position: [0, 0],
    precision: 'exact',
    gazetteer: { name: 'Chart', record: id, url: 'https://example.org/chart' },
    ...parts,
  };
}

export function reference(id: string, parts: Partial<Reference> = {}): Reference {
  return {
    id,
    title: `Page ${id}`,
    publisher: 'Harbour office',
    url: `https://example.org/${id}`,
    confirms: { en: 'The day.' },
    ...parts,
  };
}

export function note(id: string, parts: Partial<Note> = {}): Note {
  return { id, kind: 'remark', text: { en: 'A remark.' }, excerpts: [], references: [], ...parts };
}

export function source(id: string, parts: Partial<DatasetSource> = {}): DatasetSource {
  let start = 0;
  const passages = (TEXTS[id] ?? []).map((text) => {
    const passage = { start, text };
    start += text.length + BETWEEN;
    return passage;
  });
  return {
    id,
    publisher: 'Shipping press',
    title: `The ${id}`,
    titleBasis: 'stated',
    url: `https://example.org/${id}`,
    published: when('2021-09-01'),
    language: 'en',
    passages,
    ...parts,
  };
}

/** A date known to the day, or a stay from one such day to another. */
export function when(first: string, last = first, parts: Partial<DatasetWhen> = {}): DatasetWhen {
  const isStay = parts.interval ?? first !== last;
  return {
    edtf: isStay ? `${first}/${last}` : first,
    interval: isStay,
    start: { earliest: first, latest: isStay ? first : last },
    end: { earliest: isStay ? last : first, latest: last },
    approximate: false,
    uncertain: false,
    basis: 'stated',
    references: [],
    ...parts,
  };
}

/** An excerpt of words that stand in a source, located by searching for them. */
export function quote(id: string, sourceId: string, exact: string): Excerpt {
  const passage = source(sourceId).passages.find(({ text }) => text.includes(exact));
  if (!passage) throw new Error(`"${exact}" is not in ${sourceId}`);
  const start = passage.start + passage.text.indexOf(exact);
  const end = start + exact.length;
  return { id, source: sourceId, exact, prefix: '', suffix: '', start, end, support: [] };
}

/** A copy with the value at a path such as `visits.0.id` replaced, or removed for undefined. */
export function altered(original: unknown, path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(original);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<unknown>((at, key) => Reflect.get(Object(at), key), copy);
  if (typeof parent !== 'object' || parent === null) throw new Error(`Nothing at ${path}`);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
  return copy;
}
