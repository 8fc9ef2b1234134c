import { typed } from '../../authoring/check.ts';
import { maybeLocalised } from '../../authoring/localised.ts';
import { checkId } from '../../authoring/registry.ts';
import { at, fail, isRecord, itemsOf, type Spot } from '../../authoring/spot.ts';
import type { Attendance } from '../../domain/dataset.ts';
import type { Context } from '../check/context.ts';
import { AuthoredPersonSchema } from '../read/authored.ts';

/** Builds the list of those present. Records a fault for who is unknown or listed twice. */
export function buildPeople(context: Context, spot: Spot): Attendance[] | undefined {
  const items = itemsOf(spot);
  const ids = items.map((item) => (isRecord(item.value) ? at(item, 'person') : item));
  for (const id of ids) checkId(context.log, id, context.people);
  const seen = new Set<unknown>();
  for (const id of ids) {
    if (seen.has(id.value) && id.value !== undefined) {
      fail(
        context.log,
        id,
        'id/repeated',
        `\`${id.value}\` is listed twice here; take one of the two out`,
      );
    }
    seen.add(id.value);
  }
  const people = items.map((item): Attendance | undefined => {
    const authored = typed(item, AuthoredPersonSchema);
    if (authored === undefined) return undefined;
    if (typeof authored === 'string') return { person: authored };
    return { person: authored.person, office: maybeLocalised(authored.office, context.language) };
  });
  const built = people.filter((person) => person !== undefined);
  return Array.isArray(spot.value) && built.length === people.length ? built : undefined;
}
