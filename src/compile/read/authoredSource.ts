/** The front matter of `sources/ID.md`, and what is cited beside: `references.yaml` */
import * as v from 'valibot';
import {
  address,
  choice,
  closed,
  draft,
  languageTag,
  localText,
  newId,
  text,
} from '../../authoring/vocabulary.ts';
import { AuthoredWhenSchema } from './authoredWhen.ts';

/** The front matter of `sources/ID.md` */
export const AuthoredSourceSchema = closed({
  publisher: text,
  citing: v.optional(text),
  title: text,
  titleBasis: choice(['stated', 'inferred']),
  url: address,
  published: AuthoredWhenSchema,
  language: languageTag,
  note: v.optional(localText),
  draft,
});

/** An item of `references.yaml` */
export const AuthoredReferenceSchema = closed({
  id: newId,
  title: text,
  publisher: text,
  party: v.optional(localText),
  url: address,
  confirms: localText,
  draft,
});
