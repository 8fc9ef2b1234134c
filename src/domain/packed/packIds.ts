/** Writes ids. */
import type { Catalog } from '../catalog.ts';
import { differences, signedBytes, unsignedBytes } from './numbers.ts';
import type { File } from './packing.ts';
import { sortedTexts, textsBytes } from './texts.ts';

/** Ids in the order of their letters, and of every row which; those of stops without their visit's. */
export function addIds({ sections }: File, { visits, stops, sources }: Catalog): void {
  for (const [name, items] of [
    ['visit', visits],
    ['source', sources],
  ] as const) {
    const sorted = sortedTexts(items.map(({ id }) => id));
    const at = new Map(sorted.map((id, i) => [id, i]));
    sections.set(`${name}.ids`, textsBytes(sorted));
    sections.set(`${name}.id`, signedBytes(differences(items.map(({ id }) => at.get(id) ?? 0))));
  }
  const own = stops.map(({ id, visit }) =>
    id.startsWith(`${visit.id}.`) ? id.slice(visit.id.length) : id,
  );
  const sorted = sortedTexts(own);
  const at = new Map(sorted.map((id, i) => [id, i]));
  sections.set('stop.ids', textsBytes(sorted));
  sections.set('stop.id', unsignedBytes(own.map((id) => at.get(id) ?? 0)));
}
