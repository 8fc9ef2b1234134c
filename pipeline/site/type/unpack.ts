/** Fonts of the packages, which are WOFF2, as TrueType, which a rasteriser and a shaper can read. */
import { readFileSync } from 'node:fs';
import { decompress } from 'wawoff2';

let last: Promise<unknown> = Promise.resolve();

/**
 * Bytes of a font, unpacked. One at a time: the library answers with a view of memory that its next
 * call writes over.
 */
export function unpacked(path: string): Promise<Buffer<ArrayBuffer>> {
  const next = last.then(async () => Buffer.from(await decompress(readFileSync(path))));
  last = next.catch(() => undefined);
  return next;
}
