/** JSON of unknown shape, read key by key, so that nothing in it can stand for something else. */
import { isRecord } from '../../authoring/spot.ts';
import { trimmed } from '../cells/cellText.ts';
import type { ImportNote } from '../imported.ts';

/** A value in a file and the JSON pointer (RFC 6901) to it. */
export type JsonSpot = { readonly file: string; readonly pointer: string; readonly value: unknown };

export function jsonRoot(file: string, value: unknown): JsonSpot {
  return { file, pointer: '', value };
}

/** The spot below a key; its value is undefined where the spot has no such key of its own. */
export function jsonAt({ file, pointer, value }: JsonSpot, key: string): JsonSpot {
  const below = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  const step = key.replaceAll('~', '~0').replaceAll('/', '~1');
  return { file, pointer: `${pointer}/${step}`, value: below };
}

/** The spot below several keys. */
export function jsonWithin(spot: JsonSpot, keys: readonly string[]): JsonSpot {
  return keys.reduce(jsonAt, spot);
}

/** The items of a list; none where the spot is no list. */
export function jsonItems({ file, pointer, value }: JsonSpot): JsonSpot[] {
  if (!Array.isArray(value)) return [];
  return value.map((item: unknown, index) => ({
    file,
    pointer: `${pointer}/${index}`,
    value: item,
  }));
}

/** A text, or a number as text; nothing for anything else. */
export function jsonText({ value }: JsonSpot): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' ? trimmed(value) : '';
}

export function jsonNote({ file, pointer }: JsonSpot, message: string): ImportNote {
  return { place: { file, tab: pointer }, message };
}
