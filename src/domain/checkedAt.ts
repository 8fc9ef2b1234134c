import type { Visit } from './catalog.ts';

/** The ids of the references at which claims and dates of a visit and its stops were checked. */
export function checkedAt(visit: Visit): ReadonlySet<string> {
  return new Set(
    [visit, ...visit.stops].flatMap(({ claims, when }) => [
      ...claims.flatMap(({ by }) => (by.type === 'reference' ? [by.reference] : [])),
      ...when.references.map(({ id }) => id),
    ]),
  );
}
