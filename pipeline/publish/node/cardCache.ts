/** Preview pictures of earlier builds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cache, cacheIn, keyOf } from '../../site/cache.ts';

/** Code that makes a picture of a drawing. What draws is not among it: its drawing is part of the key. */
const CODE = [
  ...['drawCard.ts', 'indexedPng.ts', 'letters.ts', 'scriptFaces.ts', 'shaping.ts'],
  ...['subsets.ts', 'visualOrder.ts'],
];

/** In a folder: pictures that this code has made. */
export function cardCache(folder: string): Cache {
  const { read, write, prune } = cacheIn(folder);
  const version = codeVersion();
  const named = (key: string) => keyOf(version, key);
  return {
    read: (key) => read(named(key)),
    write: (key, content) => write(named(key), content),
    prune,
  };
}

/** Changes with every change of that code; of a program that is in one file, with every change of it. */
function codeVersion(): string {
  const cards = join(import.meta.dirname, '../cards');
  try {
    return keyOf(...CODE.map((name) => readFileSync(join(cards, name))));
  } catch {
    return keyOf(readFileSync(import.meta.filename));
  }
}
