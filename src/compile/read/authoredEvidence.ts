/** Quotations, claims and notes, as an editor writes them. */
import * as v from 'valibot';
import {
  choice,
  closed,
  draft,
  filled,
  list,
  localText,
  newId,
  text,
} from '../../authoring/vocabulary.ts';
import { FIELDS, STATUSES } from './authoredFields.ts';

/** A quotation and what it says. */
export const AuthoredExcerptSchema = closed({
  id: v.optional(newId),
  source: text,
  quote: text,
  support: v.optional(list(text)),
  after: v.optional(text),
  before: v.optional(text),
  translation: v.optional(localText),
  translationBy: v.optional(localText),
  says: v.optional(
    closed({
      when: v.optional(text),
      time: v.optional(text),
      where: v.optional(text),
      who: v.optional(filled(text, 'List at least one person, or take `who` out')),
      what: v.optional(text),
      kind: v.optional(text),
      status: v.optional(choice(STATUSES)),
    }),
  ),
  draft,
});

/** What an outside reference says. */
export const AuthoredClaimSchema = closed({
  reference: text,
  field: choice(FIELDS),
  value: text,
  draft,
});

/** A remark for the reader. */
export const AuthoredNoteSchema = closed({
  id: v.optional(newId),
  kind: choice(['conflict', 'dating', 'slip', 'remark']),
  field: v.optional(choice(FIELDS)),
  text: localText,
  excerpts: v.optional(list(text)),
  references: v.optional(list(text)),
  draft,
});
