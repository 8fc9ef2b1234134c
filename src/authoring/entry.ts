import { isMap, isScalar, isSeq } from 'yaml';

/** A list's item or a map's pair. Compared as text, because a key such as `2019` is a number. */
export function stepInto(
  parent: unknown,
  step: string | number,
): { key: unknown; value: unknown } | undefined {
  if (isSeq(parent) && typeof step === 'number') {
    return step < parent.items.length ? { key: undefined, value: parent.items[step] } : undefined;
  }
  if (!isMap(parent)) return undefined;
  return parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
}
