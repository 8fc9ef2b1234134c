/** What to do about each thing that a draft still lacks. */
import type { Rule } from './rules.ts';
import type { Spot } from './spot.ts';

type Todo = { readonly rule: Rule; readonly message: string };

/** The records of a dossier, by the list or the key that they stand in. */
const RECORDS: Readonly<Record<string, string>> = {
  'dossier.yaml': 'dossier',
  'people.yaml': 'person',
  'places.yaml': 'place',
  'references.yaml': 'reference',
  sources: 'source',
  visits: 'visit',
  stories: 'story',
  stops: 'stop',
  excerpts: 'excerpt',
  claims: 'claim',
  notes: 'note',
  steps: 'step',
  when: 'date',
  published: 'date',
  gazetteer: 'gazetteer record',
};

const WORDLESS = 'has no words yet: quote the source that speaks of it';

/** What to do about a key, by the record that lacks it; `*` stands for every record. */
const TODOS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dossier: {
    id: 'Give the dossier an id: lower-case letters, digits and hyphens',
    title: 'Write the title of the dossier',
    summary: 'Say in a sentence what the dossier is about',
    language: 'Say which language you write the dossier in, such as `en`',
    directions:
      'List at least one direction, such as {id: north, names: Northwards}: visits have their colours by it',
  },
  stop: {
    excerpts: `This stop ${WORDLESS}`,
    place: 'This stop has no place yet: give the id of one in places.yaml',
    status: 'Say whether this stop happened, was announced or is only mentioned',
    people: 'Say who was at this stop: list ids of people.yaml, or write [] if nobody is known',
    when: 'This stop has no date yet: write it in EDTF, such as 2024-05-23 or 2024-05',
  },
  visit: {
    stops: 'This visit has no stop yet: add the first, with the words that speak of it',
    direction: 'Say which of the directions in dossier.yaml this visit belongs to',
    kind: 'Say of which kind this visit was; `unknown` if no source tells',
    people: 'Say who came: list ids of people.yaml, or write [] if nobody is known',
    when: 'This visit has no date yet: write it in EDTF, such as 2024-05-23 or 2024-05',
  },
  excerpt: {
    quote: 'This excerpt has no quotation yet: copy the words from the document',
    source: 'Say which document this excerpt is from: the name of its file in sources, without .md',
  },
  claim: {
    reference: 'Say which of the references in references.yaml claims this',
    field: 'Say what this claim is about: when, time, where, who, what, kind or status',
    value: 'Say what the reference claims',
  },
  note: {
    kind: 'Say what kind of note this is: conflict, dating, slip or remark',
    text: 'This note has no words yet: write what the reader should know',
  },
  date: {
    edtf: 'Write this date in EDTF, such as 2024-05-23 or 2024-05',
    basis:
      'Say what this date rests on: `stated` if the document has it, `inferred` or `checked` if not',
  },
  place: {
    position: 'This place has no position yet: look it up and write [longitude, latitude]',
    precision: 'Say how exact the position is: exact, vicinity, locality or region',
    gazetteer: 'Name the gazetteer record of this place, such as GeoNames or Wikidata',
  },
  person: {
    spellings: 'List how the documents spell this name',
  },
  source: {
    publisher: 'Say who published this document',
    titleBasis:
      'Say whether the document states this title (`stated`) or an editor gave it (`inferred`)',
    url: 'Give the address at which this document can be read',
    published: 'Say when this document was published, in EDTF',
    language: 'Say which language this document is in, such as `en`',
  },
  reference: {
    confirms: 'Say what this reference confirms',
    publisher: 'Say who published this reference',
    url: 'Give the address at which this reference can be read',
  },
  story: { steps: 'This story has no steps yet: add the first' },
  '*': {
    id: 'Give this record an id: lower-case letters, digits and hyphens',
    title: 'Write a title',
    names: 'Write the name',
    heading: 'Write a heading',
  },
};

/** What to do about a key that a record lacks, or about nothing where `spot` has something to say. */
export function todoFor(spot: Spot, missing: string | undefined): Todo {
  const path = missing === undefined ? spot.path : [...spot.path, missing];
  const key = String(path.findLast((step) => typeof step === 'string') ?? '');
  const record = recordAt(spot.source.file, path.slice(0, path.lastIndexOf(key)));
  const rule = record === 'stop' && key === 'excerpts' ? 'todo/words' : 'todo/key';
  const words = TODOS[record]?.[key] ?? TODOS['*']?.[key];
  if (words !== undefined) return { rule, message: words };
  const message =
    missing === undefined
      ? `There is nothing behind \`${key}\` yet; write it, or take the key out if it is optional`
      : `The key \`${key}\` is still missing${record === '' ? '' : ` in this ${record}`}`;
  return { rule, message };
}

function recordAt(file: string, path: Spot['path']): string {
  const names = [file, file.split('/')[0] ?? '', ...path].filter((it) => typeof it === 'string');
  const own = names.at(-1) ?? '';
  return RECORDS[own] ?? '';
}
