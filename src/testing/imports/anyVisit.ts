/** Visits as values, with all that people say of them, for properties. */
import fc from 'fast-check';
import { anyLocal, anyPhrase, anyText } from './anyText.ts';
import { anyDate, anyId, type Ids, listOf, maybe, oneOf, someOf } from './recordParts.ts';

const anyExcerpt = ({ people, places, sources }: Ids) =>
  fc.record(
    {
      id: anyId,
      source: oneOf(sources),
      quote: anyText,
      support: listOf(anyPhrase),
      before: anyText,
      after: anyText,
      translation: anyLocal,
      translationBy: anyLocal,
      says: fc
        .record(
          {
            when: fc.constantFrom('2024-05-23', '1987'),
            time: fc.constant('14:30'),
            where: oneOf(places),
            who: someOf(people),
            what: anyText,
            kind: anyId,
            status: fc.constant('happened'),
          },
          maybe,
        )
        .filter((says) => Object.keys(says).length > 0),
      draft: fc.constant(true),
    },
    { requiredKeys: ['source', 'quote'] },
  );

const anyNote = ({ references }: Ids) =>
  fc.record(
    {
      id: anyId,
      kind: fc.constantFrom('conflict' as const, 'dating' as const, 'remark' as const),
      field: fc.constantFrom('when', 'where'),
      text: anyLocal,
      excerpts: listOf(fc.constantFrom('e1', 'e2', 'a-visit.a-stop.e1')),
      references: someOf(references),
      draft: fc.constant(true),
    },
    { requiredKeys: ['kind', 'text'] },
  );

const levelOf = (ids: Ids) => ({
  title: anyLocal,
  tags: listOf(anyId),
  when: anyDate(ids),
  people: fc.uniqueArray(
    fc.oneof(oneOf(ids.people), fc.record({ person: oneOf(ids.people), office: anyLocal })),
    { maxLength: 2, selector: (each) => (typeof each === 'string' ? each : each.person) },
  ),
  excerpts: listOf(anyExcerpt(ids)),
  claims: listOf(
    fc.record(
      {
        reference: oneOf(ids.references),
        field: fc.constantFrom('when', 'kind'),
        value: anyText,
        draft: fc.constant(true),
      },
      { requiredKeys: ['reference', 'field', 'value'] },
    ),
  ),
  notes: listOf(anyNote(ids)),
  draft: fc.constant(true),
});

export const anyVisit = (ids: Ids) =>
  fc.record(
    {
      direction: anyId,
      kind: anyId,
      ...levelOf(ids),
      stops: fc.uniqueArray(
        fc.record(
          {
            id: anyId,
            place: oneOf(ids.places),
            placeInferred: fc.boolean(),
            status: fc.constantFrom('happened' as const, 'announced' as const),
            ...levelOf(ids),
          },
          { requiredKeys: ['id'] },
        ),
        { minLength: 1, maxLength: 2, selector: (stop) => stop.id },
      ),
    },
    { requiredKeys: ['stops'] },
  );
