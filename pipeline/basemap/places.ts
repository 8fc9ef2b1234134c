import { parse } from 'yaml';
import type { LonLat } from './geometry/types.ts';
import { lonLatFrom } from './position.ts';

/** Positions of a YAML list of `{ id, position: [lon, lat] }`; other keys are no concern of ours. */
export function parsePlaces(yaml: string): LonLat[] {
  const list: unknown = parse(yaml);
  if (!Array.isArray(list))
    throw new Error('Places must be a list of { id, position: [lon, lat] }');
  return list.map((place: unknown, i) => {
    const position =
      typeof place === 'object' && place !== null && 'position' in place
        ? place.position
        : undefined;
    return lonLatFrom(position, `place ${i + 1}`);
  });
}
