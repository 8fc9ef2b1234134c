import { at, type JsonSpot, listOf } from '../json/jsonSpot.ts';

/** The features of a collection, or one feature alone; none of a bare geometry. */
export function featuresOf(root: JsonSpot): JsonSpot[] {
  const { value } = at(root, 'type');
  if (value === 'Feature') return [root];
  return value === 'FeatureCollection' ? listOf(at(root, 'features')) : [];
}
