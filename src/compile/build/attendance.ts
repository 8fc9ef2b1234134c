import { typed } from '../../authoring/check.ts';
import { type Fix, fixOf } from '../../authoring/fix.ts';
import { maybeLocalised } from '../../authoring/localised.ts';
import { checkId } from '../../authoring/registry.ts';
import { withoutEntry } from '../../authoring/removals.ts';
import { at, fail, isRecord, itemsOf, type Spot } from '../../authoring/spot.ts';
import type { Attendance } from '../../domain/dataset.ts';
import type { Context } from '../check/context.ts';
import { AuthoredPersonSchema } from '../read/authoredPeople.ts';

/** Takes out who is listed again; a choice where an office may go with it. */
function secondOut(items: readonly Spot[], index: number, id: unknown): Fix[] {
  const item = items[index];
  const isPlain = items.every(({ value }) => !isRecord(value) || value.person !== id);
  return item ? fixOf(`Take the second \`${id}\` out`, [withoutEntry(item)], !isPlain) : [];
}

/** Builds the list of those present. Records a fault for who is unknown or listed twice. */
export function buildPeople(context: Context, spot: Spot): Attendance[] | undefined {
  const items = itemsOf(spot);
  const ids = items.map((item) => (isRecord(item.value) ? at(item, 'person') : item));
  for (const id of ids) checkId(context.log, id, context.people);
  const seen = new Set<unknown>();
  for (const [index, id] of ids.entries()) {
    if (seen.has(id.value) && id.value !== undefined) {
      fail(
        context.log,
        id,
        'id/repeated',
        `\`${id.value}\` is listed twice here; take one of the two out`,
        secondOut(items, index, id.value),
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
