/** Visits and their stops. */
import * as v from 'valibot';
import { ClaimSchema, ExcerptSchema, NoteSchema } from './evidence.ts';
import { id, LocalTextSchema } from './values.ts';
import { WhenSchema } from './when.ts';

export const StatusSchema = v.picklist(['happened', 'announced', 'mentioned']);
export const AttendanceSchema = v.strictObject({ person: id, office: v.optional(LocalTextSchema) });

export const StopSchema = v.strictObject({
  id,
  place: id,
  placeInferred: v.boolean(),
  title: LocalTextSchema,
  status: StatusSchema,
  /** Of the dossier's own. */
  tags: v.optional(v.array(id)),
  when: WhenSchema,
  people: v.array(AttendanceSchema),
  excerpts: v.tupleWithRest([ExcerptSchema], ExcerptSchema),
  claims: v.array(ClaimSchema),
  notes: v.array(NoteSchema),
});

export const VisitSchema = v.strictObject({
  id,
  title: LocalTextSchema,
  direction: id,
  /** One of `VISIT_KINDS` (`visitKinds.ts`), or of the dossier's own. */
  kind: id,
  tags: v.optional(v.array(id)),
  when: WhenSchema,
  people: v.array(AttendanceSchema),
  excerpts: v.array(ExcerptSchema),
  claims: v.array(ClaimSchema),
  notes: v.array(NoteSchema),
  stops: v.tupleWithRest([StopSchema], StopSchema),
});
