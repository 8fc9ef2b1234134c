/** People, as an editor writes them. */
import * as v from 'valibot';
import {
  closed,
  draft,
  expected,
  list,
  localText,
  newId,
  text,
} from '../../authoring/vocabulary.ts';

/** A person who takes part in a visit or stop. */
export const AuthoredPersonSchema = v.union(
  [text, closed({ person: text, office: v.optional(localText) })],
  expected('a person’s id or {person: …, office: …}'),
);

/** An item of `people.yaml` */
export const AuthoredPersonRecordSchema = closed({
  id: newId,
  names: localText,
  office: v.optional(localText),
  spellings: list(text),
  draft,
});
