/** `visits/ID.yaml` */
import * as v from 'valibot';
import {
  choice,
  closed,
  draft,
  expected,
  filled,
  list,
  localText,
  newId,
  text,
} from '../../authoring/vocabulary.ts';
import {
  AuthoredClaimSchema,
  AuthoredExcerptSchema,
  AuthoredNoteSchema,
} from './authoredEvidence.ts';
import { STATUSES } from './authoredFields.ts';
import { AuthoredPersonSchema } from './authoredPeople.ts';
import { AuthoredWhenSchema } from './authoredWhen.ts';

/** A stop of a visit. */
export const AuthoredStopSchema = closed({
  id: newId,
  place: text,
  placeInferred: v.optional(v.boolean(expected('true or false'))),
  title: localText,
  status: choice(STATUSES),
  tags: v.optional(list(text)),
  when: AuthoredWhenSchema,
  people: list(AuthoredPersonSchema),
  excerpts: filled(
    AuthoredExcerptSchema,
    'A stop needs at least one excerpt: quote the source that speaks of it',
  ),
  claims: v.optional(list(AuthoredClaimSchema)),
  notes: v.optional(list(AuthoredNoteSchema)),
  draft,
});

/** `visits/ID.yaml` */
export const AuthoredVisitSchema = closed({
  title: localText,
  direction: text,
  kind: text,
  tags: v.optional(list(text)),
  when: AuthoredWhenSchema,
  people: list(AuthoredPersonSchema),
  excerpts: v.optional(list(AuthoredExcerptSchema)),
  claims: v.optional(list(AuthoredClaimSchema)),
  notes: v.optional(list(AuthoredNoteSchema)),
  stops: filled(AuthoredStopSchema, 'A visit needs at least one stop'),
  draft,
});
