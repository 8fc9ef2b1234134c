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
  return { file, pointer: pointerOf(pointer, key), value: below };
}

/** The pointer (RFC 6901) to what a key or an index of a list leads to. */
export function pointerOf(pointer: string, key: string): string {
  return `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
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

/** Keys by the paths of the objects in which they are read; an empty path is the object itself. */
export type ReadKeys = Readonly<Record<string, readonly string[]>>;

/** A note at each value below some objects that nothing reads, the first time that its key comes. */
export function unreadKeys(spots: readonly JsonSpot[], read: ReadKeys): ImportNote[] {
  const first = new Map<string, JsonSpot>();
  for (const spot of spots) {
    for (const [path, keys] of Object.entries(read)) {
      const at = path === '' ? spot : jsonWithin(spot, path.split('/'));
      if (!isRecord(at.value)) continue;
      for (const key of Object.keys(at.value)) {
        const below = jsonAt(at, key);
        const isEmpty = below.value === undefined || below.value === null || below.value === '';
        const name = path === '' ? key : `${path}/${key}`;
        if (!isEmpty && !keys.includes(key) && !first.has(name)) first.set(name, below);
      }
    }
  }
  return [...first].map(([name, spot]) =>
    jsonNote(
      spot,
      `\`${name}\` was not read, here or elsewhere; nothing in a dossier corresponds to it`,
    ),
  );
}
