/** The shapes of authored files, in which anything but an id may be missing. */
import * as v from 'valibot';
import { isRecord } from '../../authoring/spot.ts';
import {
  choice,
  closed,
  draft,
  expected,
  languageTag,
  list,
  localText,
  newId,
  number,
  text,
} from '../../authoring/vocabulary.ts';

const maybe = {
  text: v.optional(text),
  local: v.optional(localText),
  texts: v.optional(list(text)),
};

const date = v.union(
  [
    text,
    closed({
      edtf: text,
      calendar: v.optional(choice(['julian'])),
      words: maybe.text,
      time: maybe.text,
      timeWords: maybe.text,
      basis: v.optional(choice(['stated', 'inferred', 'checked'])),
      reasoning: maybe.local,
      references: maybe.texts,
    }),
  ],
  expected('a date such as 2024-05-23 or {edtf: 2024-05-23, basis: stated}'),
);

const excerpt = closed({
  id: v.optional(newId),
  source: maybe.text,
  quote: maybe.text,
  support: maybe.texts,
  after: maybe.text,
  before: maybe.text,
  translation: maybe.local,
  translationBy: maybe.local,
  says: v.optional(
    closed({
      when: maybe.text,
      time: maybe.text,
      where: maybe.text,
      who: maybe.texts,
      what: maybe.text,
      kind: maybe.text,
      status: maybe.text,
    }),
  ),
  draft,
});

const note = closed({
  id: v.optional(newId),
  kind: choice(['conflict', 'dating', 'slip', 'remark']),
  field: maybe.text,
  text: localText,
  excerpts: maybe.texts,
  references: maybe.texts,
  draft,
});

const level = {
  title: maybe.local,
  tags: maybe.texts,
  when: v.optional(date),
  people: v.optional(
    list(
      v.union(
        [text, closed({ person: text, office: maybe.local })],
        expected('a person’s id or {person: …, office: …}'),
      ),
    ),
  ),
  excerpts: v.optional(list(excerpt)),
  claims: v.optional(list(closed({ reference: text, field: text, value: text, draft }))),
  notes: v.optional(list(note)),
  draft,
};

const stop = closed({
  id: newId,
  place: maybe.text,
  placeInferred: v.optional(v.boolean(expected('true or false'))),
  status: v.optional(choice(['happened', 'announced', 'mentioned'])),
  ...level,
});

/** The shape of each file, by what it is called in its path. */
export const SHAPES = {
  visit: closed({ direction: maybe.text, kind: maybe.text, ...level, stops: list(stop) }),
  people: list(
    closed({ id: newId, names: localText, office: maybe.local, spellings: list(text), draft }),
  ),
  places: list(
    closed({
      id: newId,
      names: localText,
      shortNames: maybe.local,
      position: v.optional(v.strictTuple([number, number], expected('[longitude, latitude]'))),
      precision: v.optional(choice(['exact', 'vicinity', 'locality', 'region'])),
      radius: v.optional(number),
      within: maybe.text,
      gazetteer: v.optional(closed({ name: text, record: text, url: text })),
      note: maybe.local,
      draft,
    }),
  ),
  references: list(
    closed({
      id: newId,
      title: maybe.text,
      publisher: maybe.text,
      party: maybe.local,
      url: maybe.text,
      confirms: maybe.local,
      draft,
    }),
  ),
  source: closed({
    publisher: maybe.text,
    citing: maybe.text,
    title: maybe.text,
    titleBasis: v.optional(choice(['stated', 'inferred'])),
    url: maybe.text,
    published: v.optional(date),
    language: v.optional(languageTag),
    note: maybe.local,
    draft,
  }),
  /** `dossier.yaml` and stories are kept key by key. */
  map: v.custom<Record<string, unknown>>(isRecord, expected('a map')),
} as const;
